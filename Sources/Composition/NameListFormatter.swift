import Bibliography
import DocumentTree
import StyleModel

/// Writes a list of contributors: each name one span, delimiters between them, long lists shortened without losing the
/// person whose list it is.
struct NameListFormatter {
    private let options: NameOptions
    private let etAl: String
    /// Which names of a long list are printed; `nil` for the style's own way.
    private let policy: EtAlPolicy?
    /// Between names of a list in the script of the document's language.
    private let ownSeparator: String
    /// The same for the work's own language, if it tells one: Chinese names stand between Chinese commas.
    private let nameSeparator: String
    private let lastSeparator: String?
    private let separatorOfTwo: String?

    init(options: NameOptions, terms: Terms, etAl: EtAlPolicy? = nil, language: String = "") {
        self.options = options
        policy = etAl
        self.etAl = terms.etAl
        ownSeparator = terms.nameSeparator
        nameSeparator = language.isEmpty ? ownSeparator : Terms.of(language: language).nameSeparator
        lastSeparator = options.lastSeparator.map { $0.separator(in: terms) }
        separatorOfTwo = options.separatorOfTwo.map { $0.separator(in: terms) } ?? lastSeparator
    }

    func inlines(_ list: ContributorList, variable: NameVariable) -> [Inline] {
        let kept = keptIndices(of: list)
        // "Ann Lee and Bob Ray, on behalf of the Group"
        let persons = list.contributors.last?.name.isOnBehalf == true ? kept.count - 1 : kept.count
        let isEastAsian = list.contributors.allSatisfy(\.name.isEastAsian)
        let separator = options.separator ?? (isEastAsian ? nameSeparator : ", ")
        var inlines: [Inline] = []
        var previous: Int?
        for (position, index) in kept.enumerated() {
            let isElided = index - (previous ?? -1) > 1
            let isLast = position == persons - 1
            if isElided { appendDelimited([.span(.etAl, [.text("…")])], by: separator, to: &inlines) }
            if previous != nil || isElided {
                let closes =
                    isLast && !isElided && list.contributors.count - 1 - index == kept.count - persons
                    && !list.endsWithOthers
                inlines.append(
                    .text(
                        closes
                            ? closingSeparator(list.contributors[index].name, count: persons) ?? separator : separator))
            }
            let name = list.contributors[index].name.formatted(options.form ?? .asWritten)
            inlines.append(.span(.name(index: index, variable: variable), [.text(name)]))
            previous = index
        }
        let isCut = previous.map { $0 < list.contributors.count - 1 } ?? false
        if isCut || (list.endsWithOthers && !list.contributors.isEmpty) {
            // `李安，王伟等`, but `Ann Lee, et al.`
            let isOpen = isEastAsian && separator != ", " && ownSeparator != ", "
            appendDelimited([.span(.etAl, [.text(etAl)])], by: isOpen ? "" : separator, to: &inlines)
        }
        return inlines
    }

    /// What joins the last name to the others. Between Han names no "and" is written.
    private func closingSeparator(_ last: Name, count: Int) -> String? {
        if last.isEastAsian { return nil }
        return count == 2 ? separatorOfTwo : lastSeparator
    }

    private func appendDelimited(_ piece: [Inline], by separator: String, to inlines: inout [Inline]) {
        if !inlines.isEmpty { inlines.append(.text(separator)) }
        inlines += piece
    }

    /// The names that a shortened list keeps: some from the start, some from the end, the own name, and with any of those
    /// who share first authorship all who share it. A gap of one name is not worth an ellipsis.
    private func keptIndices(of list: ContributorList) -> [Int] {
        let count = list.contributors.count
        guard policy != .all, let minimum = options.etAlMin, minimum > 0, count >= minimum else {
            return Array(0..<count)
        }
        let first = min(max(options.etAlUseFirst ?? 1, 1), count)
        let last = min(max(options.etAlUseLast ?? 0, 0), count - first)
        var isKept = list.contributors.enumerated().map { index, contributor in
            index < first || index >= count - last || contributor.isSelf && policy != .style
        }
        let shares = list.contributors.map { $0.roles.contains(.equalContribution) }
        if policy != .style, zip(isKept, shares).contains(where: { $0 && $1 }) {
            for index in 0..<count where shares[index] { isKept[index] = true }
        }
        for index in 1..<count where index + 1 < count && !isKept[index] && isKept[index - 1] && isKept[index + 1] {
            isKept[index] = true
        }
        return (0..<count).filter { isKept[$0] }
    }
}

extension Name {
    /// Whether it is a group for which the authors before it write.
    fileprivate var isOnBehalf: Bool { literal.hasPrefix("on behalf of ") || literal.hasPrefix("for the ") }
}

extension String {
    /// `{and}` is the language's word; of `, and ` only English keeps the comma.
    fileprivate func separator(in terms: Terms) -> String {
        guard let word = firstRange(of: "{and}") else { return self }
        var before = self[..<word.lowerBound]
        if terms.language != "en", before.hasPrefix(",") { before.removeFirst() }
        return before + terms.and + self[word.upperBound...]
    }
}
