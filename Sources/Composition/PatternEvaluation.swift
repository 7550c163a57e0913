import Bibliography
import DocumentTree
import StyleModel

/// Gives a pattern's fields their text.
protocol FieldSource {
    /// The words of the document's language.
    var terms: Terms { get }
    /// The text of a field in a format; empty where there is none.
    func inlines(of field: String, format: String) -> [Inline]
}

extension Pattern {
    /// The pattern with its fields filled in; empty where it has fields and none of them has a value.
    func filled(from source: some FieldSource) -> [Inline] {
        var line = PatternLine()
        let count = line.append(nodes, from: source)
        return count.named > 0 && count.filled == 0 ? [] : line.inlines
    }
}

/// A line under construction: it knows how the text so far ends, so that `{title}.` does not print `Why?.`
private struct PatternLine {
    private(set) var inlines: [Inline] = []
    /// How the line ends so far; `nil` at its start.
    private var ending: Unicode.Scalar?

    /// How many fields were named, and how many of them had a value.
    struct Count {
        var named = 0
        var filled = 0

        static func += (left: inout Count, right: Count) {
            left.named += right.named
            left.filled += right.filled
        }
    }

    init(ending: Unicode.Scalar? = nil) { self.ending = ending }

    mutating func append(_ nodes: [Pattern.Node], from source: some FieldSource) -> Count {
        var count = Count()
        for node in nodes { count += append(node, from: source) }
        return count
    }

    private mutating func append(_ node: Pattern.Node, from source: some FieldSource) -> Count {
        switch node {
        case .text(let text):
            append(text)
            return Count()
        case .term(let name, let format):
            let word = Terms.Word(rawValue: name).map(source.terms.word) ?? ""
            append(format == "capitalized" ? word.capitalizingFirst() : word)
            return Count()
        case .field(let name, let format):
            let value = source.inlines(of: name, format: format)
            guard !value.isEmpty else { return Count(named: 1) }
            inlines += value
            ending = value.lastScalar ?? ending
            return Count(named: 1, filled: 1)
        case .optional(let inner):
            let before = (count: inlines.count, last: inlines.last, ending: ending)
            let count = append(continued(inner), from: source)
            if count.filled == 0 { restore(before) }
            return Count(named: 0, filled: count.filled)
        case .emphasis(let inner): return append(inner, from: source, wrapped: Inline.emphasis)
        case .strong(let inner): return append(inner, from: source, wrapped: Inline.strong)
        }
    }

    private mutating func append(
        _ nodes: [Pattern.Node], from source: some FieldSource, wrapped: ([Inline]) -> Inline
    ) -> Count {
        var inner = PatternLine(ending: ending)
        let count = inner.append(nodes, from: source)
        if !inner.inlines.isEmpty, count.filled > 0 || count.named == 0 {
            inlines.append(wrapped(inner.inlines))
            ending = inner.ending
        }
        return count
    }

    /// A part that may be left out begins with what separates it from the part before. Where none stands before it, it begins
    /// with its own text: of `[{event}][, {host}]` without an event, the host alone is left. Behind a full stop a comma
    /// becomes a space: `{title}.[ *{venue}*][, {year}]` without a venue is `A Study. 2023`.
    private func continued(_ part: [Pattern.Node]) -> [Pattern.Node] {
        guard case .text(let text)? = part.first else { return part }
        let isAtStart = ending == nil && inlines.isEmpty
        // `[{date}: ]{heading}[, {institution}]` without a heading is `2020: University`.
        if ending == " ", !isAtStart {
            let rest = String(text.unicodeScalars.drop(while: Self.afterSpace.contains))
            return (rest.isEmpty ? [] : [.text(rest)]) + part.dropFirst()
        }
        let endsInStop = text.utf8.first == UInt8(ascii: ",") && ending.map(Self.closing.contains) ?? false
        guard isAtStart || endsInStop else { return part }
        let rest = String(text.unicodeScalars.drop(while: Self.separators.contains))
        if isAtStart { return (rest.isEmpty ? [] : [.text(rest)]) + part.dropFirst() }
        return [.text(" " + rest)] + part.dropFirst()
    }

    /// Takes back what was added since; the last text may have been added to.
    private mutating func restore(_ before: (count: Int, last: Inline?, ending: Unicode.Scalar?)) {
        inlines.removeLast(inlines.count - before.count)
        if let last = before.last { inlines[inlines.count - 1] = last }
        ending = before.ending
    }

    private mutating func append(_ text: String) {
        var text = text
        if text.utf8.first == UInt8(ascii: "."), let ending, Self.closing.contains(ending) { text.removeFirst() }
        guard let last = text.unicodeScalars.last else { return }
        if case .text(let before)? = inlines.last {
            inlines[inlines.count - 1] = .text(before + text)
        } else {
            inlines.append(.text(text))
        }
        ending = last
    }

    private static let separators = Set(" ,.;:–·|/".unicodeScalars)
    private static let afterSpace = Set(" ,.;".unicodeScalars)
    private static let closing: Set<Unicode.Scalar> = [".", "?", "!", "…", "。", "？", "！"]
}

extension Sequence where Element == Inline {
    /// The end of the last character that a reader sees.
    fileprivate var lastScalar: Unicode.Scalar? {
        var last: Unicode.Scalar?
        for inline in self {
            switch inline {
            case .text(let text), .code(let text): last = text.unicodeScalars.last ?? last
            case .image, .badge: last = nil
            case .mark(let mark): last = mark.sign.unicodeScalars.last
            case .softBreak, .lineBreak: last = " "
            case .emphasis, .strong, .underline, .smallCaps, .superscript, .subscript, .link, .span:
                last = inline.children?.lastScalar ?? last
            }
        }
        return last
    }
}
