import Bibliography
import CSLStyle
import DocumentTree

extension CompiledStyle {
    /// `subsequent-author-substitute`: names that the entry before has too give way to a dash (CSL 1.0.2, "Reference Grouping").
    /// Only what the first `cs:names` prints is compared and replaced; its labels and affixes stay.
    func substituteSubsequentAuthors(in entries: inout [BibliographyEntry], _ references: [Reference]) {
        guard let element = style.bibliography, let substitute = element.subsequentAuthorSubstitute else { return }
        var previous: RenderedNames?
        for index in entries.indices {
            let names = RenderedNames(entries[index].output)
            defer { previous = names }
            guard let names, let previous else { continue }
            for range in names.matching(previous, by: element.subsequentAuthorSubstituteRule).reversed() {
                entries[index].output.replace(range, with: substitute)
            }
        }
    }
}

/// The names that an entry begins with, as they are printed.
private struct RenderedNames {
    /// The pieces of each name.
    private let names: [Range<Int>]
    private let texts: [String]
    /// All of the names, with what stands between and "et al." behind them.
    private let whole: Range<Int>
    private let wholeText: String

    /// `nil` for an entry without `cs:names`. What is substituted for names counts as one name.
    init?(_ output: Output) {
        guard let part = output.range(of: .names) else { return nil }
        let spans = output.nameSpans(in: part)
        names = spans.names.isEmpty ? [part] : spans.names
        whole = spans.names.isEmpty ? part : names[0].lowerBound..<max(spans.end, names[names.count - 1].upperBound)
        texts = names.map { output[$0].plainText }
        wholeText = output[whole].plainText
    }

    /// What gives way to the substitute.
    func matching(
        _ previous: RenderedNames, by rule: BibliographyElement.SubsequentAuthorSubstituteRule
    ) -> [Range<Int>] {
        let isSame = wholeText == previous.wholeText
        switch rule {
        case .completeAll: return isSame ? [whole] : []
        case .completeEach: return isSame ? names : []
        case .partialEach:
            let count = zip(texts, previous.texts).prefix { $0 == $1 }.count
            return Array(names.prefix(count))
        case .partialFirst: return texts[0] == previous.texts[0] ? [names[0]] : []
        }
    }
}

extension Output {
    /// The names within a range, and where the last of them or the "et al." behind it ends.
    fileprivate func nameSpans(in range: Range<Int>) -> (names: [Range<Int>], end: Int) {
        var names: [Range<Int>] = []
        var end = range.lowerBound
        var open: [(start: Int, mark: OutputMark)] = []
        for index in range {
            switch pieces[index] {
            case .open(let mark): open.append((index, mark))
            case .close:
                guard let (start, mark) = open.popLast() else { continue }
                if case .span(.name) = mark { names.append(start..<index + 1) }
                if case .span(let role) = mark, role.isNameOrEtAl { end = index + 1 }
            case .text: break
            }
        }
        return (names, end)
    }

    /// Puts a text in place of some pieces. Marks around it go with it where nothing is left in them.
    fileprivate mutating func replace(_ range: Range<Int>, with text: String) {
        guard text.isEmpty else { return pieces.replaceSubrange(range, with: [.text(text, .value)]) }
        var range = range
        while range.lowerBound > 0, range.upperBound < count, case .open = pieces[range.lowerBound - 1],
            pieces[range.upperBound] == .close
        {
            range = range.lowerBound - 1..<range.upperBound + 1
        }
        pieces.removeSubrange(range)
    }
}

extension SpanRole {
    fileprivate var isNameOrEtAl: Bool {
        switch self {
        case .name, .etAl: true
        default: false
        }
    }
}
