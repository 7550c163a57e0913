import Bibliography

/// The wordings of legends, in lower case, and what they mean.
enum LegendWordingTable {
    /// The role that some words give; `nil` where they give none, or two.
    static func role(of wording: String) -> Role.ID? {
        let text = Array(folded(wording).utf8)
        var found: [Role.ID] = []
        for (role, parts) in roles where !found.contains(role) && parts.contains(where: { holds(text, $0) }) {
            // "Jointly supervised" is no equal contribution of authors.
            if role == .equalContribution, found.contains(.equalSupervision) { continue }
            found.append(role)
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether some words are about authors at all.
    static func isAboutAuthors(_ wording: String) -> Bool {
        let text = Array(folded(wording).utf8)
        return roles.contains { $0.1.contains { holds(text, $0) } }
    }

    /// Lower case, soft hyphens and plain ones as spaces.
    private static func folded(_ wording: String) -> String {
        wording.lowercased().replacing("-", with: " ").replacing("‐", with: " ").replacing("\u{A0}", with: " ")
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, text.count >= part.count else { return false }
        var start = 0
        while start + part.count <= text.count {
            if text[start] == first, text[start..<(start + part.count)].elementsEqual(part) { return true }
            start += 1
        }
        return false
    }

    /// Parts of wordings, hyphens as spaces.
    private static let roles: [(Role.ID, [[UInt8]])] = [
        (
            .equalSupervision,
            [
                "equal supervis", "equal advis", "equally supervis", "equally advis", "equal senior", "joint supervis",
                "jointly supervis", "jointly advis", "co supervis", "co advis", "cosupervis", "共同指导",
            ]
        ),
        (
            .equalContribution,
            [
                "equal contrib", "equally contrib", "contributed equally", "contribute equally", "contributing equally",
                "contributed equal", "equal author", "equal first", "equal credit", "co first", "cofirst",
                "joint first",
                "jointly first", "shared first", "share first", "co primary", "joint author", "co lead author",
                "contribution équivalente", "contribution égale", "contributions égales", "contribué également",
                "contribué de manière égale", "contribué à parts égales", "co premier", "copremier",
                "igual contribución", "contribución igual", "contribuciones iguales", "contribuyeron por igual",
                "contribuido por igual", "contribuyeron igualmente", "contribución equitativa", "coprimer",
                "gleicher beitrag", "gleicher anteil", "gleichem beitrag", "gleichen teilen",
                "gleichermaßen beigetragen",
                "gleichwertig", "gleichberechtigt", "geteilte erstautor", "gemeinsame erstautor", "co erstautor",
                "共同一作", "共同第一", "共一", "并列第一", "並列第一", "同等贡献", "同等貢獻", "贡献相同", "贡献相等", "贡献均等",
                "同等贡獻", "共同筆頭", "同等に貢献", "同等貢献", "同等の貢献", "均等に貢献", "共同第一著者", "공동 제1", "공동제1", "공동 1저자",
                "공동1저자", "공동 주저자", "동등 기여", "동등하게 기여", "동등한 기여", "공동 기여",
            ]
        ),
        (
            .correspondingAuthor,
            [
                "corresponding author", "correspondence", "co corresponding", "corresponding auth",
                "corresponding email",
                "is corresponding", "are corresponding", "auteur correspondant", "auteure correspondant",
                "auteurs correspondant", "autrice correspondant", "auteur de correspondance",
                "autor de correspondencia",
                "autora de correspondencia", "autor para correspondencia", "autor correspond", "autora correspond",
                "autores de correspondencia", "korrespondenzautor", "korrespondierend", "korrespondierende", "通讯作者",
                "通信作者", "通訊作者", "通讯", "責任著者", "責任作者", "連絡著者", "対応著者", "교신저자", "교신 저자", "책임저자",
            ]
        ),
        (.projectLead, ["project lead", "team lead", "project leader", "项目负责人", "項目負責人", "プロジェクトリーダー"]),
        (
            .student,
            [
                "student author", "my student", "advised student", "supervised student", "mentored student",
                "student advis", "student supervis", "student mentor", "students advis", "students supervis",
                "students mentor", "graduate student", "phd student", "undergraduate student", "student co author",
                "指导的学生", "指导学生",
            ]
        ),
        (.deceased, ["deceased", "in memoriam", "已故", "verstorben", "décédé", "fallecid"]),
    ].map { role, parts in (role, parts.map { Array($0.utf8) }) }

    /// Verbs and nouns by which a legend says that a sign means something.
    static let verbs = [
        "denotes", "denote", "indicates", "indicate", "indicating", "denoting", "marks", "mark ", "represents",
        "represent", "means", "mean ", "stands for", "signifies", "signify", "refers to", "designates", "is ", "are ",
        "for ", "bezeichnet", "kennzeichnet", "markiert", "bedeutet", "steht für", "indique", "désigne", "signifie",
        "indica", "denota", "significa", "señala", "表示", "代表", "指", "为", "為", "は", "는", "은",
    ]

    /// What stands before the sign where the words come first: `are marked with *`.
    static let announcements = [
        "marked with", "marked by", "marked as", "denoted by", "denoted with", "denoted as", "indicated by",
        "indicated with", "identified by", "identified with", "labeled with", "labelled with", "annotated with",
        "designated by", "signified by", "with an asterisk", "gekennzeichnet mit", "markiert mit", "marqués par",
        "indiqués par", "marcados con", "indicado con", "indicados con",
    ]
}
