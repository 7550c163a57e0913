import Bibliography
import PageModel
import Surfaces

/// Reads the entries of a CV that are no publications: what RenderCV and JSON Resume have under `education`, `work`, `awards`.
enum CVRecord {
    /// The entries of a section; empty where it has none.
    ///
    /// - Parameter meanings: what fields mean in this section and in no other: `name` of a job is an institution.
    static func all(in section: DataValue, calling meanings: [String: String] = [:]) -> [PageRecord] {
        (section.items ?? []).compactMap { read($0, calling: meanings) }
    }

    private static func read(_ value: DataValue, calling meanings: [String: String]) -> PageRecord? {
        var record = PageRecord(range: value.range)
        if let text = value.surface?.trimmed, !text.bytes.isEmpty {
            record.fields = [field("text", text, text.sourceRange)]
            return record
        }
        var dates = Dates()
        for member in value.fields where !dates.read(member) {
            guard let name = meanings[member.word] ?? names[member.word] else { continue }
            for text in member.value.oneOrMore.compactMap({ $0.surface?.trimmed }) where !text.bytes.isEmpty {
                record.fields.append(field(name, text, member.nameRange))
            }
        }
        if let area = record.fields.firstIndex(where: { $0.name == "area" }) {
            join(record.fields.remove(at: area), to: &record)
        }
        if let label = record.fields.firstIndex(where: { $0.name == "label" }) {
            let text = "**" + record.fields.remove(at: label).text + "**"
            if let details = record.fields.firstIndex(where: { $0.name == "text" }) {
                record.fields[details].text = text + ": " + record.fields[details].text
            } else {
                record.fields.append(PageField("text", nameRange: value.range, text: text, range: value.range))
            }
        }
        record.date = dates.range
        if record.date == nil, let words = dates.words { record.fields.append(field("note", words, words.sourceRange)) }
        return record.fields.isEmpty ? nil : record
    }

    private static func field(_ name: String, _ text: SurfaceText, _ nameRange: Range<Int>) -> PageField {
        PageField(name, nameRange: nameRange, text: text.string, range: text.sourceRange)
    }

    /// `degree: PhD`, `area: History` → `PhD, History`
    private static func join(_ area: PageField, to record: inout PageRecord) {
        guard let degree = record.fields.firstIndex(where: { $0.name == "degree" }) else {
            record.fields.append(
                PageField("degree", nameRange: area.nameRange, text: area.text, range: area.range))
            return
        }
        record.fields[degree].text += ", " + area.text
    }

    /// The fields of profiles' entries, by those of RenderCV and JSON Resume.
    private static let names: [String: String] = [
        "institution": "institution", "company": "institution", "organization": "institution", "entity": "institution",
        "area": "area", "studytype": "degree", "degree": "degree", "position": "position", "location": "location",
        "score": "grade", "gpa": "grade", "awarder": "body", "issuer": "body", "level": "level", "fluency": "level",
        "label": "label", "name": "title", "title": "title", "bullet": "text", "number": "text",
        "reversed-number": "text",
        "details": "text", "language": "text", "keywords": "items", "url": "url", "website": "url",
        "summary": "summary", "description": "summary", "reference": "summary", "highlights": "highlight",
        "courses": "highlight",
    ]

    /// When: `date`, or `start_date` and `end_date`.
    private struct Dates {
        var words: SurfaceText?
        private var start: DateRange?
        private var end: SurfaceText?

        /// Whether a field says when.
        mutating func read(_ field: DataField) -> Bool {
            switch field.word {
            case "date", "releasedate", "start-date", "startdate":
                guard let text = field.value.surface?.trimmed, !text.bytes.isEmpty else { return true }
                start = DateText.read(text.string)
                words = text
                isSpan = field.word.hasPrefix("start")
                return true
            case "end-date", "enddate":
                end = field.value.surface?.trimmed
                return true
            default: return false
            }
        }

        private var isSpan = false

        /// A span without an end lasts.
        var range: DateRange? {
            guard var range = start else { return nil }
            guard isSpan else { return range }
            if let end = end?.string, let date = DateText.read(end)?.start, date >= range.start {
                range.end = .date(date)
            } else {
                range.end = .open
            }
            return range
        }
    }
}
