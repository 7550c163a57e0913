import Bibliography
import CSLStyle

extension Output {
    /// Adds a date: its parts, or the words that stand for it. Nothing where it has none of the parts.
    mutating func append(_ date: ReferenceDate, _ rendering: DateRendering) {
        guard let start = date.start else {
            let place = count
            append(date.literal)
            markQuotes(from: place)
            if !date.literal.isEmpty { append(yearSuffix: rendering.yearSuffix) }
            return
        }
        var dates = DateOutput(rendering: rendering, output: self)
        switch date.end {
        case nil: dates.append(start, rendering.parts[...])
        case .open:
            dates.append(start, rendering.parts[...], endsOpen: true)
        case .point(let end): dates.append(start, to: end)
        }
        self = dates.output
    }

    /// Adds the letter behind a year.
    mutating func append(yearSuffix: String?) {
        guard let yearSuffix, !yearSuffix.isEmpty else { return }
        open(.part(.yearSuffix))
        append(yearSuffix)
        close()
    }
}

/// The output of one date under construction.
private struct DateOutput {
    let rendering: DateRendering
    var output: Output
    /// Whether a part was printed already: the delimiter stands before the next.
    private var needsDelimiter = false

    init(rendering: DateRendering, output: Output) {
        self.rendering = rendering
        self.output = output
    }

    /// Adds some parts of one date. The suffix of the last is left out before the delimiter of a range, as the prefix of the
    /// first is behind one.
    mutating func append(
        _ point: ReferenceDate.Point, _ parts: ArraySlice<DatePart>, beforeRange: String? = nil,
        behindRange: Bool = false,
        endsOpen: Bool = false, withoutYearSuffix: Bool = false
    ) {
        let shown = parts.filter { rendering.text($0, of: point) != nil }
        for (index, part) in shown.enumerated() {
            guard let text = rendering.text(part, of: point) else { continue }
            var affixes = part.affixes
            if index == 0, behindRange { affixes.prefix = "" }
            if index == shown.count - 1, beforeRange != nil || endsOpen { affixes.suffix = "" }
            if needsDelimiter { output.append(affix: rendering.delimiter) }
            append(
                text, part, affixes, yearSuffix: part.name == .year && !withoutYearSuffix ? rendering.yearSuffix : nil)
            needsDelimiter = true
        }
        guard !shown.isEmpty else { return }
        if endsOpen {
            output.append(affix: parts.first { $0.name == .year }?.rangeDelimiter ?? "–")
        } else if let beforeRange {
            output.append(affix: beforeRange)
            needsDelimiter = false
        }
    }

    /// Adds a span: the parts that differ twice, with the delimiter of the largest of them in between, the others once.
    mutating func append(_ start: ReferenceDate.Point, to end: ReferenceDate.Point) {
        let parts = rendering.parts
        guard let difference = largestDifference(start, end) else { return append(start, parts[...]) }
        let doubled = parts.indices.filter { parts[$0].name.magnitude <= difference.name.magnitude }
        guard let first = doubled.first, let last = doubled.last else { return }
        append(start, parts[..<first])
        append(
            start, parts[first...last], beforeRange: difference.rangeDelimiter ?? "–",
            withoutYearSuffix: difference.name == .year)
        append(end, parts[first...last], behindRange: true)
        append(end, parts[(last + 1)...])
    }

    private func largestDifference(_ start: ReferenceDate.Point, _ end: ReferenceDate.Point) -> DatePart? {
        rendering.parts.filter { part in
            switch part.name {
            case .year: start.year != end.year
            case .month: start.month != end.month || start.season != end.season
            case .day: start.day != end.day
            }
        }.max { $0.name.magnitude < $1.name.magnitude }
    }

    private mutating func append(_ text: String, _ part: DatePart, _ affixes: Affixes, yearSuffix: String?) {
        output.append(affix: affixes.prefix)
        let place = output.count
        output.open(part.formatting)
        if part.name == .year { output.open(.part(.year)) }
        output.append(text)
        if part.stripPeriods { output.stripPeriods(from: place, ofTerm: true) }
        if let textCase = part.textCase { output.apply(textCase, from: place, language: rendering.language) }
        if part.name == .year {
            output.append(yearSuffix: yearSuffix)
            output.close()
        }
        output.close(part.formatting)
        output.append(affix: affixes.suffix)
    }
}

extension DatePart.Name {
    /// Larger for larger parts.
    fileprivate var magnitude: Int {
        switch self {
        case .day: 0
        case .month: 1
        case .year: 2
        }
    }
}
