import AuthorMarkup
import Bibliography
import DocumentTree
import ProfileModel
import SourceDiagnostics
import YAMLTree

extension ProfileDecoder {
    /// `marks`: what each sign means.
    mutating func decodeMarks(_ node: YAMLNode?) {
        var declared: [String] = []
        for pair in node?.pairs ?? [] where ScalarFormat.sign.check(pair.name) == nil {
            declared.append(pair.name)
            if let role = role(of: pair) { roles.declare(role, sign: pair.name) }
        }
        signs = DeclaredSigns(declared)
    }

    private mutating func role(of pair: YAMLPair) -> Role? {
        if let id = pair.value.text {
            if id == Self.unexplained {
                reportUnexplained(pair)
                return Role(id: Self.roleID(ofSign: pair.name), legend: "", sign: pair.name)
            }
            guard isKnown(id, hasLegend: false, at: pair.value) else { return nil }
            return Role(id: Role.ID(rawValue: id))
        }
        let legend = pair.value["legend"]?.text
        if let node = pair.value["role"], let id = node.text {
            guard isKnown(id, hasLegend: legend != nil, at: node) else { return nil }
            let ownID = Role.ID(rawValue: id)
            let keepsSign = legend != nil && !Role.ID.wellKnown.contains(ownID) && Self.isNumberOrLetters(pair.name)
            return Role(id: ownID, legend: legend, sign: keepsSign ? pair.name : nil)
        }
        guard legend != nil else { return nil }
        return Role(id: Self.roleID(ofSign: pair.name), legend: legend, sign: pair.name)
    }

    /// `1`, `a`: such signs stand for affiliations and the like, and are printed as they are.
    private static func isNumberOrLetters(_ sign: String) -> Bool {
        sign.utf8.allSatisfy(SlugBytes.isLetterOrDigit)
    }

    /// What stands behind a sign whose meaning is still to be found out: it is printed, and no legend names it.
    private static let unexplained = "unexplained"

    private mutating func reportUnexplained(_ pair: YAMLPair) {
        diagnostics.append(
            Diagnostic(
                "unexplained-mark", .warning, "nothing says what “\(pair.name)” means",
                at: .range(tree.range(of: pair.value)),
                help: "Write what it means in place of `unexplained`: equal-contribution, corresponding-author …"))
    }

    /// `1` → `mark-1`, `¶` → `mark-u00b6`
    private static func roleID(ofSign sign: String) -> Role.ID {
        let words = sign.unicodeScalars.map { scalar in
            let isWord = scalar.isASCII && SlugBytes.isLetterOrDigit(UInt8(truncatingIfNeeded: scalar.value))
            guard !isWord else { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            return "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return Role.ID(rawValue: "mark-" + words.joined())
    }

    private mutating func isKnown(_ id: String, hasLegend: Bool, at node: YAMLNode) -> Bool {
        if hasLegend || roles.contains(Role.ID(rawValue: id)) { return true }
        reportUnknownRole(
            id, at: tree.range(of: node),
            otherwise: "Known are: \(roles.listed). For one of your own write "
                + "`{role: \(id.shortened), legend: \"what it means\"}`.")
        return false
    }

    /// `others` are words that may stand there beside the roles.
    mutating func reportUnknownRole(
        _ id: String, at place: Range<Int>, others: [String] = [], otherwise: String
    ) {
        let nearest = suggestions.nearest(id, among: others) ?? suggestions.nearest(id, among: roles.names)
        let help = nearest.map { "Did you mean “\($0)”?" } ?? otherwise
        report("unknown-role", "“\(id.shortened)” is not a role of this profile", at: place, help: help)
    }

    /// `roles`: who did what in which work.
    mutating func assignedRoles(_ node: YAMLNode?) -> [WorkRoles] {
        var result: [WorkRoles] = []
        for work in node?.pairs ?? [] {
            for author in work.value.pairs ?? [] {
                let ids = items(author.value).compactMap { declaredRole($0) }
                result.append(WorkRoles(work: work.name, name: author.name, roles: ids))
            }
        }
        return result
    }

    /// `people`: co-authors who recur.
    mutating func decodePeople(_ node: YAMLNode?) {
        people = PeopleTable(
            (node?.items ?? []).compactMap { item in
                guard let name = item["name"]?.text else { return nil }
                return PeopleTable.Person(
                    name: name, also: texts(item["also"]), url: url(item["url"])?.text,
                    role: item["role"].flatMap { declaredRole($0) })
            })
    }

    /// A role named outside `marks`; `nil`, with a diagnostic, where the profile does not have it.
    mutating func declaredRole(_ node: YAMLNode) -> Role.ID? {
        guard let text = node.text else { return nil }
        let id = Role.ID(rawValue: text)
        guard !roles.contains(id) else { return id }
        reportUnknownRole(
            text, at: tree.range(of: node), otherwise: "Known are: \(roles.listed). Declare others under `marks`.")
        return nil
    }
}
