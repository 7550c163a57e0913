import Bibliography
import DocumentTree
import StyleModel

/// Writes a list of contributors: each name one span, delimiters between them, long lists shortened without losing the
/// person whose list it is.
struct NameListFormatter {
    var options: NameOptions
    var terms: Terms
    var etAl: EtAlPolicy?
    /// Of the work's own language, if it tells one: Chinese names stand between Chinese commas.
    var namesTerms: Terms

    init(options: NameOptions, terms: Terms, etAl: EtAlPolicy? = nil, language: String = "") {
        self.options = options
        self.etAl = etAl
        self.terms = terms
        namesTerms = language.isEmpty ? terms : Terms.of(language: language)
    }

    func inlines(_ list: ContributorList, variable: NameVariable) -> [Inline] {
        let kept = keptIndices(of: list)
        // "Ann Lee and Bob Ray, on behalf of the Group"
        let persons = list.contributors.last?.name.isOnBehalf == true ? kept.count - 1 : kept.count
        let isEastAsian = list.contributors.allSatisfy(\.name.isEastAsian)
        let separator = options.separator ?? (isEastAsian ? namesTerms.nameSeparator : ", ")
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
            let isOpen = isEastAsian && separator != ", " && terms.nameSeparator != ", "
            appendDelimited([.span(.etAl, [.text(terms.etAl)])], by: isOpen ? "" : separator, to: &inlines)
        }
        return inlines
    }

    /// What joins the last name to the others. Between Han names no "and" is written.
    private func closingSeparator(_ last: Name, count: Int) -> String? {
        if last.isEastAsian { return nil }
        let chosen = count == 2 ? options.separatorOfTwo ?? options.lastSeparator : options.lastSeparator
        return chosen.map(inLanguage)
    }

    /// `{and}` is the language's word; of `, and ` only English keeps the comma.
    private func inLanguage(_ separator: String) -> String {
        guard let word = separator.firstRange(of: "{and}") else { return separator }
        var before = separator[..<word.lowerBound]
        if terms.language != "en", before.hasPrefix(",") { before.removeFirst() }
        return before + terms.and + separator[word.upperBound...]
    }

    private func appendDelimited(_ piece: [Inline], by separator: String, to inlines: inout [Inline]) {
        if !inlines.isEmpty { inlines.append(.text(separator)) }
        inlines += piece
    }

    /// The names that a shortened list keeps: some from the start, some from the end, the own name, and with any of those
    /// who share first authorship all who share it. A gap of one name is not worth an ellipsis.
    private func keptIndices(of list: ContributorList) -> [Int] {
        let count = list.contributors.count
        guard etAl != .all, let minimum = options.etAlMin, minimum > 0, count >= minimum else {
            return Array(0..<count)
        }
        let first = min(max(options.etAlUseFirst ?? 1, 1), count)
        let last = min(max(options.etAlUseLast ?? 0, 0), count - first)
        var isKept = list.contributors.enumerated().map { index, contributor in
            index < first || index >= count - last || contributor.isSelf && etAl != .style
        }
        let shares = list.contributors.map { $0.roles.contains(.equalContribution) }
        if etAl != .style, zip(isKept, shares).contains(where: { $0 && $1 }) {
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
