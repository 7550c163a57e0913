import Bibliography
import JSONTree

extension ReferenceReader {
    /// `{"date-parts": [[2019, 4, 5], [2019, 4, 7]]}`, `{"raw": "2019-04"}`, `{"literal": "in press"}`, or a text.
    mutating func date(_ member: JSONMember) -> ReferenceDate? {
        let node = member.value
        if let text = node.text { return text.isEmpty ? nil : ReferenceDate(raw: text) }
        guard let members = node.members else {
            report(
                "wrong-type", "`\(member.name)` is a date, and \(node.kind) stands here", at: node.range,
                help: "Write {\"date-parts\": [[2019, 4, 5]]} or \"2019-04-05\".")
            return nil
        }
        var date: ReferenceDate?
        var season: Int?
        var isCirca = false
        for member in members {
            switch member.name {
            case "date-parts": date = self.date(parts: member.value) ?? date
            case "raw", "edtf", "date-time":
                if date == nil, let text = member.value.text, !text.isEmpty { date = ReferenceDate(raw: text) }
            case "literal":
                if date == nil, let text = member.value.text, !text.isEmpty { date = ReferenceDate(literal: text) }
            case "season": season = member.value.text.flatMap(Season.number)
            case "circa": isCirca = isTrue(member.value)
            default: continue
            }
        }
        if let season, date?.start?.month == nil { date?.start?.season = season }
        if isCirca { date?.isCirca = true }
        return date
    }

    /// Numbers that make no date are left out from the first that does not: `[2019, 0]` is 2019.
    private func date(parts node: JSONNode) -> ReferenceDate? {
        let points = (node.items ?? []).compactMap { point($0) }
        guard let start = points.first else { return nil }
        let isOpen = node.items?.count == 2 && points.count == 1
        let end = points.count > 1 && points[1].year != 0 ? ReferenceDate.End.point(points[1]) : isOpen ? .open : nil
        return ReferenceDate(start: start, end: end)
    }

    private func point(_ node: JSONNode) -> ReferenceDate.Point? {
        let numbers = (node.items ?? [node]).map { $0.text.flatMap { Int($0) } }
        guard let first = numbers.first, let year = first, abs(year) < 100_000 else { return nil }
        var point = ReferenceDate.Point(year: year)
        guard numbers.count > 1, let month = numbers[1] else { return point }
        switch month {
        case 1...12: point.month = month
        // Programs number the seasons from 13, from 17 or, as EDTF does, from 21 on.
        case 13...24: point.season = (month - 13) % 4 + 1
        default: return point
        }
        if numbers.count > 2, let day = numbers[2], (1...31).contains(day), point.month != nil { point.day = day }
        return point
    }
}

/// The four seasons, as numbers or words.
private enum Season {
    static func number(_ text: String) -> Int? {
        if let number = Int(text) {
            return (1...4).contains(number) ? number : (21...24).contains(number) ? number - 20 : nil
        }
        return switch text.lowercased() {
        case "spring": 1
        case "summer": 2
        case "autumn", "fall": 3
        case "winter": 4
        default: nil
        }
    }
}
