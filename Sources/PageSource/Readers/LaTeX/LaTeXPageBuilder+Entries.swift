import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Surfaces

extension LaTeXPageBuilder {
    /// Shorter is no entry, longer none that anybody would print.
    static let entryLength = 20..<20_000

    func surface(_ range: Range<Int>) -> SurfaceText { layout.text.surface(range) }

    /// - Parameter isItem: whether the text is an item of a list, and not a paragraph that may only mention works.
    func entry(in text: SurfaceText, isItem: Bool) -> PageEntry? {
        let topic = open.last.flatMap { topics[$0] }
        guard topic != .others else { return nil }
        let hints = text.spans.compactMap { span -> (hint: EntryHint, range: Range<Int>)? in
            guard case .other(let name, _) = span.kind else { return nil }
            if name == "firstline" { return topic == .works ? (.title, span.range) : nil }
            return Self.hints[name].map { ($0, span.range) }
        }
        let isOneWork = isItem && hints.count { $0.hint == .title } == 1
        return EntrySplitter.entry(in: text, .latex, hints: hints, listsWorks: topic == .works || isOneWork)
    }

    /// What Byline's own documents call the parts of an entry.
    private static let hints: [String: EntryHint] = [
        "worktitle": .title, "containertitle": .venue, "entryauthors": .authors, "entryvenue": .venue,
        "entrylinks": .links, "entrybadges": .links, "entryabstract": .abstract, "entrysummary": .abstract,
    ]

    mutating func readEntry(_ range: Range<Int>, label: Range<Int>?) -> Bool {
        Self.entryLength.contains(range.count) && readEntry(range, surface(range), label: label)
    }

    mutating func readEntry(
        _ range: Range<Int>, _ text: SurfaceText, label: Range<Int>?, isItem: Bool = true
    ) -> Bool {
        guard Self.entryLength.contains(range.count), var entry = entry(in: text, isItem: isItem) else { return false }
        entry.range = text.sourceRange
        openUntitledSection(at: entry.range.lowerBound)
        entry.section = open.last
        if let label, !label.isEmpty { add(label, to: &entry) }
        for statement in LegendReader.statements(in: text) {
            page.legends.append(PageLegend(statement, scope: .entry(page.entries.count)))
        }
        page.entries.append(entry)
        return true
    }

    /// A label is the number of the entry, or its date.
    func add(_ label: Range<Int>, to entry: inout PageEntry) {
        let text = layout.expanded.surface(label)
        let words = text.words()
        if let year = Self.year(words) {
            guard entry.work.date == nil else { return }
            entry.work.date = DateRange(start: PartialDate(year: year))
            entry.fields.append(
                PageField(
                    "date", nameRange: text.sourceRange.lowerBound..<text.sourceRange.lowerBound, text: words,
                    range: text.sourceRange))
        } else if entry.number == nil, words.utf8.contains(where: \.isASCIIDigit), words.utf8.count <= 8 {
            let number = words.filter { $0.isLetter || $0.isNumber || $0 == "-" }
            entry.number = PageText(number, text.sourceRange)
        }
    }

    static func year(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        return Years.all(in: bytes, bytes.indices).first?.year
    }
}
