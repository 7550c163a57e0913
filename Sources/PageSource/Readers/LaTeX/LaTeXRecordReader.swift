import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// Reads the entries of a CV whose parts are arguments of a command: moderncv's `\cventry` and `\cvitem`.
struct LaTeXRecordReader {
    static let commands: Set<String> = ["cventry", "cvitem"]

    enum Found {
        /// The entry that begins at a place.
        case first(PageRecord)
        /// The place lies in the entry read last: a list in its last argument.
        case rest
    }

    private let layout: LaTeXLayout
    /// The bytes of the file that each entry takes.
    private let places: [Range<Int>]
    private var next = 0
    private var current: Int?

    init(_ layout: LaTeXLayout) {
        self.layout = layout
        places = layout.records.map { record in
            let start = record.arguments.first?.lowerBound ?? 0
            let end = record.arguments.last?.upperBound ?? start
            return layout.expanded.source(of: start..<end)
        }
    }

    /// What stands at a place of the file; `nil` for anything that is no such entry. Places are asked for in their order.
    mutating func read(at place: Int, in section: String) -> Found? {
        if let current, places[current].contains(place) { return .rest }
        while next < places.count, places[next].upperBound <= place { next += 1 }
        guard next < places.count, places[next].contains(place) else { return nil }
        current = next
        next += 1
        return current.map { .first(record(layout.records[$0], in: section)) }
    }

    private func record(_ fact: LaTeXLayout.Fact, in section: String) -> PageRecord {
        let texts = fact.arguments.map { argument in
            // A list in it is read by itself.
            let bytes = layout.expanded.bytes[argument]
            let end = bytes.firstRange(of: Array("\\begin".utf8))?.lowerBound ?? argument.upperBound
            let surface = layout.expanded.surface(argument.lowerBound..<end)
            return PageText(surface.words(), surface.sourceRange)
        }
        let start = texts.first?.range.lowerBound ?? 0
        var record = PageRecord(range: start..<(texts.last?.range.upperBound ?? start))
        func add(_ name: String, _ text: PageText) {
            guard !text.text.isEmpty else { return }
            record.fields.append(
                PageField(
                    name, nameRange: text.range.lowerBound..<text.range.lowerBound, text: text.text, range: text.range)
            )
        }
        guard fact.name == "cventry" else {
            let label = texts.count > 1 ? texts[0].text : ""
            let value = texts.count > 1 ? texts[1] : texts.first ?? PageText("", start..<start)
            if let date = Self.date(label) { record.date = date } else if !label.isEmpty { add("title", texts[0]) }
            add("text", value)
            return record
        }
        record.date = texts.first.flatMap { Self.date($0.text) }
        let isEducation = Self.educationWords.contains { section.lowercased().contains($0) }
        let names = [isEducation ? "degree" : "position", "institution", "location", "grade", "summary"]
        for (name, text) in zip(names, texts.dropFirst()) { add(name, text) }
        if record.date == nil, let first = texts.first { add("note", first) }
        return record
    }

    private static let educationWords = [
        "education", "academic background", "studies", "degree", "ausbildung", "studium", "formation", "educación",
        "formação", "formazione", "教育", "学历", "學歷", "学歴",
    ]

    /// `2016–2020`, `2020 – present`, `05/2019`: the years of a span, whatever else is written.
    private static func date(_ text: String) -> DateRange? {
        if let date = DateText.read(text) { return date }
        let sides = text.split(omittingEmptySubsequences: false) { "–—-".contains($0) }.map(String.init)
        guard text.utf8.count < 40, let first = sides.first, let start = RecordDate.read(first)?.start else {
            return nil
        }
        guard sides.count > 1, let last = sides.last else { return DateRange(start: start) }
        if let end = RecordDate.read(last)?.start, end >= start { return DateRange(start: start, end: .date(end)) }
        return sides.count == 2 ? DateRange(start: start, end: .open) : DateRange(start: start)
    }
}
