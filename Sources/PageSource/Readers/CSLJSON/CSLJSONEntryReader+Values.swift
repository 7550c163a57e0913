import Bibliography
import DocumentTree
import JSONTree
import SourceDiagnostics
import Surfaces

extension CSLJSONEntryReader {
    /// A text or a number, or the first of a list of them, as Crossref writes it.
    private func scalar(_ node: JSONNode) -> JSONNode? {
        guard let items = node.items else { return node.text == nil ? nil : node }
        return items.first { $0.text != nil }
    }

    /// The text of a value as its reader sees it; `nil` for what has none.
    func plainText(_ node: JSONNode) -> String? {
        guard let text = scalar(node)?.text else { return nil }
        return isPlain(text) ? text : surface(text).plainText()
    }

    /// A text; empty, with a diagnostic, for what is none.
    mutating func text(_ node: JSONNode, _ name: String) -> String {
        if let text = scalar(node)?.text { return isPlain(text) ? text : WhiteSpace.collapsed(Array(text.utf8)[...]) }
        if node.items?.isEmpty != true {
            report(
                "wrong-type", "`\(name)` is a text, and \(node.kind) stands here", at: node.range,
                help: "Write it in double quotes.")
        }
        return ""
    }

    /// A text with the markup that CSL-JSON has: `<i>`, `<sup>`, `<span class="nocase">` (citeproc-js's manual, “HTML-like
    /// formatting tags”).
    mutating func inlines(_ node: JSONNode, _ name: String) -> [Inline] {
        let text = text(node, name)
        guard !text.isEmpty else { return [] }
        return isPlain(text) ? [.text(text)] : surface(text).inlines()
    }

    private func surface(_ text: String) -> SurfaceText {
        let bytes = Array(text.utf8)
        return SurfaceText(bytes, bytes.indices, .html)
    }

    private func isPlain(_ text: String) -> Bool {
        var wasSpace = true
        for byte in text.utf8 {
            guard byte >= 0x20, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"), !(byte == 0x20 && wasSpace) else {
                return false
            }
            wasSpace = byte == 0x20
        }
        return !wasSpace
    }

    /// `{"date-parts": [[2019, 4, 5]]}`, `{"raw": "2019-04"}`, `{"literal": "c. 2019"}`, or EDTF as a text.
    mutating func date(_ node: JSONNode, _ name: String) -> DateRange? {
        if let text = node.text { return date(text, at: node.range) }
        guard node.members != nil else {
            report(
                "wrong-type", "`\(name)` is a date, and \(node.kind) stands here", at: node.range,
                help: "Write {\"date-parts\": [[2019, 4, 5]]} or \"2019-04-05\".")
            return nil
        }
        let isApproximate = node["circa"].map { !$0.isNull && $0.content != .boolean(false) } ?? false
        if let parts = node["date-parts"]?.items {
            let dates = parts.compactMap { partialDate($0) }
            if let start = dates.first {
                let end = dates.count > 1 && dates[1] >= start ? DateRange.End.date(dates[1]) : nil
                return DateRange(start: start, end: end, isApproximate: isApproximate)
            }
        }
        guard let text = node["raw"]?.text ?? node["literal"]?.text ?? node["date-time"]?.text else { return nil }
        var date = date(text, at: node.range)
        if isApproximate { date?.isApproximate = true }
        return date
    }

    private mutating func date(_ text: String, at place: Range<Int>) -> DateRange? {
        if let date = DateText.read(text) { return date }
        if let year = YearText.find(text) {
            return DateText.date(year: year, month: nil, day: nil).map { DateRange(start: $0) }
        }
        report(
            "unknown-date", "“\(text.prefix(40))” is no date", at: place, severity: .warning,
            help: "Write 2019, 2019-04 or 2019-04-05; words such as “in press” belong into `status`.")
        return nil
    }

    /// `[2019, 4, 5]`, the numbers as texts or not; Crossref writes `[null]` for nothing.
    private func partialDate(_ node: JSONNode) -> PartialDate? {
        let numbers = (node.items ?? []).map { $0.text.flatMap { Int($0) } }
        guard let first = numbers.first, let year = first else { return nil }
        return DateText.date(
            year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }
}
