import Bibliography
import DocumentTree
import StyleModel

/// The line that says what the signs mean, of the roles printed in its scope.
struct Legend {
    let marks: MarkTable
    let terms: Terms
    let item: Pattern
    let separator: String
    let brackets: [String]

    init(marks: MarkTable, options: StyleOptions, terms: Terms) {
        self.marks = marks
        self.terms = terms
        item = options.legendItem ?? Self.usualItem
        separator = options.legendSeparator ?? ", "
        brackets = options.legendBrackets ?? []
    }

    /// `* equal contribution`
    private static let usualItem = Pattern(nodes: [
        .field("sign", format: ""), .text(" "), .field("meaning", format: ""),
    ])

    /// Empty where no role was printed.
    func inlines(of printed: Set<Role.ID>) -> [Inline] {
        // A mark without a meaning is one that the profile leaves unexplained.
        let explained = marks.marks.filter { printed.contains(Role.ID(rawValue: $0.role)) && !$0.meaning.isEmpty }
        let items = explained.map { item.filled(from: MarkFields(mark: $0, terms: terms)) }
        guard !items.isEmpty else { return [] }
        var inlines: [Inline] = []
        if brackets.count == 2 { inlines.append(.text(brackets[0])) }
        inlines += items.joined(by: separator)
        if brackets.count == 2 { inlines.append(.text(brackets[1])) }
        return [.span(.legend, inlines)]
    }
}

private struct MarkFields: FieldSource {
    let mark: Mark
    let terms: Terms

    func inlines(of field: String, format: String) -> [Inline] {
        switch field {
        case "sign": [.mark(mark)]
        case "meaning" where format == "labelled":
            [.text(terms.words(around: .meaning).before + mark.meaning + terms.words(around: .meaning).behind)]
        case "meaning": [.text(format == "capitalized" ? mark.meaning.capitalizingFirst() : mark.meaning)]
        default: []
        }
    }
}
