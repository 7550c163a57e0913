import Bibliography
import SourceDiagnostics

/// The grammar of author lines, the same for every surface: tokens in, authors with their signs out.
struct AuthorListGrammar {
    let bytes: [UInt8]
    let tokens: [AuthorToken]
    let signs: DeclaredSigns
    let isSingleName: Bool
    private let shape: AuthorListShape
    var result = AuthorListReading()
    /// The separator before the author that is being read.
    private var separatorBefore: AuthorToken?
    private var emphasisDepth = 0
    private var othersRange: Range<Int>?
    /// Whether all names so far are a family name and initials without dots: `Dean KM`.
    private var allVancouver = true
    /// Whether one of them can't be read otherwise: `Jun LI` is a family name in capitals.
    private var someVancouver = false

    init(_ bytes: [UInt8], _ tokens: AuthorTokens, signs: DeclaredSigns, isSingleName: Bool) {
        self.bytes = bytes
        self.tokens = tokens.tokens
        self.signs = signs
        self.isSingleName = isSingleName
        shape = AuthorListShape(tokens.tokens, bytes: bytes, isSingleName: isSingleName)
        result.problems = tokens.problems
    }

    func reading() -> AuthorListReading {
        var grammar = self
        grammar.read()
        return grammar.result
    }

    private mutating func read() {
        var start = 0
        var commasInside = 0
        if shape == .plain { result.authors.reserveCapacity(tokens.count / 2 + 1) }
        for index in tokens.indices {
            guard case .separator(let separator) = tokens[index].kind else { continue }
            noteSpacing(at: index)
            if separator == .comma, staysInside(commas: commasInside, at: index) {
                commasInside += 1
                continue
            }
            if isSingleName, result.authors.count == 0, start < index {
                report(.severalNames(at: tokens[index].range))
            }
            readAuthor(start..<index, before: tokens[index])
            separatorBefore = tokens[index]
            start = index + 1
            commasInside = 0
        }
        readAuthor(start..<tokens.count, before: nil)
        finish()
    }

    /// Whether a comma belongs to the name, or stands between two marks of one author (`Lee1,3*`).
    private func staysInside(commas: Int, at index: Int) -> Bool {
        switch shape {
        case .plain: isOnlyMarks(from: index + 1)
        case .inverted, .singleName: true
        case .pairs: isOnlyMarks(from: index + 1) || isSuffix(from: index + 1) || commas == 0
        }
    }

    /// Whether nothing but marks follows up to the next separator.
    private func isOnlyMarks(from start: Int) -> Bool {
        var index = start
        loop: while index < tokens.count {
            switch tokens[index].kind {
            case .sign, .undeclaredSign: index += 1
            case .separator: break loop
            default: return false
            }
        }
        return index > start
    }

    private func isSuffix(from index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .text, tokens[index].range.count <= 12 else { return false }
        return NameSuffixTable.areSuffixes(String(decoding: bytes[tokens[index].range], as: UTF8.self))
    }

    // MARK: One author

    private mutating func readAuthor(_ range: Range<Int>, before separator: AuthorToken?) {
        var item = AuthorItem()
        for index in range {
            switch tokens[index].kind {
            case .text: item.addText(index, isEmphasized: emphasisDepth > 0)
            case .sign(let sign): addSign(sign, at: index, to: &item)
            case .undeclaredSign:
                item.hasUndeclaredSign = true
                if item.firstText != nil { item.endsInMark = true }
                reportUndeclared(tokens[index].range)
            case .emphasisOpen: emphasisDepth += 1
            case .emphasisClose: emphasisDepth -= 1
            case .others: item.others = tokens[index].range
            case .separator: item.addComma()
            }
            if item.continuesBehindMark == index { checkContinuation(index) }
        }
        if item.firstText != nil {
            addAuthor(&item, range)
        } else {
            addNameless(item, before: separator)
        }
        if let others = item.others { othersRange = others }
    }

    private mutating func addSign(_ sign: Int, at index: Int, to item: inout AuthorItem) {
        let text = signs.signs[sign]
        let range = tokens[index].range
        if item.firstText != nil { item.endsInMark = true }
        if item.signs.contains(where: { $0.sign == text }) {
            report(.repeatedMark(text, at: range))
        } else {
            item.signs.append(ParsedSign(sign: text, range: range))
        }
    }

    /// Adds marks that stand behind a comma to the author before it.
    private mutating func addSigns(_ signs: [ParsedSign], to author: Int) {
        for sign in signs {
            if result.authors[author].signs.contains(where: { $0.sign == sign.sign }) {
                report(.repeatedMark(sign.sign, at: sign.range))
            } else {
                result.authors[author].signs.append(sign)
            }
        }
    }

    private mutating func reportUndeclared(_ range: Range<Int>) {
        var shown = range
        if range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "\\") {
            shown = (range.lowerBound + 1)..<range.upperBound
        }
        report(.undeclaredMark(String(decoding: bytes[shown], as: UTF8.self), declared: signs, at: range))
    }

    /// A name goes on behind a mark: right for a suffix or a form in brackets, otherwise a comma is missing.
    private mutating func checkContinuation(_ index: Int) {
        let range = tokens[index].range
        let first = bytes[range.lowerBound]
        guard first != UInt8(ascii: "("), first != UInt8(ascii: "["), first != 0xEF else { return }
        let text = String(decoding: bytes[range], as: UTF8.self)
        guard !NameSuffixTable.areSuffixes(text), startOfGroup(bytes, range) != range.lowerBound else { return }
        report(.missingSeparator(text, at: range))
    }

    /// Marks without a name belong to the author before a comma; nothing at all is a separator too many.
    private mutating func addNameless(_ item: AuthorItem, before separator: AuthorToken?) {
        if !item.signs.isEmpty {
            if let last = result.authors.indices.last, separatorBefore?.kind == .separator(.comma) {
                addSigns(item.signs, to: last)
            } else {
                for sign in item.signs { report(.markWithoutName(sign.sign, at: sign.range)) }
            }
        } else if item.others == nil, !item.hasUndeclaredSign {
            let isJoin = separator?.kind == .separator(.and) && separatorBefore?.kind == .separator(.comma)
            let isList = tokens.count > 1 || separator != nil
            if !isJoin, isList, let extra = separator ?? separatorBefore { reportDangling(extra) }
        }
    }

    private mutating func reportDangling(_ separator: AuthorToken) {
        report(.danglingSeparator(String(decoding: bytes[separator.range], as: UTF8.self), at: separator.range))
    }

    private mutating func addAuthor(_ item: inout AuthorItem, _ range: Range<Int>) {
        if othersRange != nil, let others = othersRange {
            report(.othersInside(at: others))
            othersRange = nil
            result.endsWithOthers = true
        }
        guard let text = nameText(item, range) else { return }
        if !item.hasComma {
            if NameEnd.isOthers(text.bytes, text.range) {
                othersRange = text.source
                return
            }
            if addSuffix(text, signs: item.signs) { return }
            if text.range.count > 15, RoleWordTable.isRoleAlone(String(decoding: text.bytes[text.range], as: UTF8.self))
            {
                report(
                    .roleWords(
                        String(decoding: text.bytes[text.range], as: UTF8.self), declared: signs, at: text.source))
                return
            }
        }
        guard let group = startOfGroup(text.bytes, text.range) else { return append(text, item) }
        if group > text.range.lowerBound { append(text.part(text.range.lowerBound..<(group - 1)), item) }
        let rest = text.part(group..<text.range.upperBound)
        result.authors.append(ParsedAuthor(name: groupName(rest.bytes[rest.range]), range: rest.source))
    }

    private mutating func append(_ text: NameBytes, _ item: AuthorItem) {
        let name = NameParser.parse(text.bytes, in: text.range)
        allVancouver = allVancouver && !item.hasComma && VancouverName.matches(text.bytes, text.range)
        someVancouver = someVancouver || (allVancouver && VancouverName.isCertain(text.bytes, text.range))
        result.authors.append(
            ParsedAuthor(name: name, signs: item.signs, range: text.source, isEmphasized: item.isEmphasized))
    }

    /// `Martin King, MD/PhD`, `John Smith, Jr.`: the words behind the comma belong to the name before it.
    private mutating func addSuffix(_ text: NameBytes, signs: [ParsedSign]) -> Bool {
        guard separatorBefore?.kind == .separator(.comma), let last = result.authors.indices.last,
            text.range.count <= 24,
            SuffixLook.mayBe(text.bytes, text.range)
        else { return false }
        let suffix = String(decoding: text.bytes[text.range], as: UTF8.self)
        guard NameSuffixTable.areSuffixes(suffix) else { return false }
        let author = result.authors[last]
        result.authors[last].name = NameParser.parse(author.name.asWritten + ", " + suffix)
        addSigns(signs, to: last)
        result.authors[last].range = author.range.lowerBound..<text.source.upperBound
        return true
    }

    // MARK: The end

    private mutating func finish() {
        if othersRange != nil { result.endsWithOthers = true }
        if result.authors.isEmpty, !result.endsWithOthers, result.problems.allSatisfy({ $0.severity < .error }) {
            report(.emptyName(at: 0..<bytes.count))
        }
        if allVancouver, someVancouver, result.authors.count > 1 {
            for index in result.authors.indices where result.authors[index].name.literal.isEmpty {
                let text = Array(result.authors[index].name.asWritten.utf8)
                result.authors[index].name = NameParser.parse(text, in: text.indices, order: .familyFirst)
            }
        }
        reportAuthorsTwice()
        if result.problems.count > 1 {
            result.problems.sort {
                ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
            }
        }
    }

    private mutating func reportAuthorsTwice() {
        let authors = result.authors
        guard authors.count > 1 else { return }
        var seen: Set<String> = []
        for index in authors.indices {
            let isTwice =
                authors.count > 12
                ? !seen.insert(authors[index].name.asWritten).inserted
                : authors[..<index].contains { isSame($0.name.asWritten, authors[index].name.asWritten) }
            if isTwice { report(.authorTwice(authors[index].name.asWritten, at: authors[index].range)) }
        }
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left == right
    }

    mutating func report(_ problem: AuthorMarkupProblem) { result.problems.append(problem) }
}
