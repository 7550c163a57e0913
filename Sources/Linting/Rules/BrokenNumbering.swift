import PageModel
import SourceDiagnostics

extension LintRule {
    static let brokenNumbering = LintRule(
        "BY503", "broken-numbering", .warning,
        summary: "The numbers that are written before the entries of a list repeat or go back.",
        reason: "Two works have one number, and the count at the end is wrong; some formats hide it, others print it.",
        remedy: "Counts the rest of the list anew.", fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    1. Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    2. Ann Lee, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, 2022.
                    ⟦2⟧. Ann Lee, Bob Ray, Eve Gil. A Study of Birds. *Journal of Examples*, 2021.
                    3. Ann Lee, Bob Ray, Hal Ivy. A Study of Snow. *Journal of Examples*, 2020.
                    """,
                good: """
                    1. Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    2. Ann Lee, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, 2022.
                    3. Ann Lee, Bob Ray, Eve Gil. A Study of Birds. *Journal of Examples*, 2021.
                    4. Ann Lee, Bob Ray, Hal Ivy. A Study of Snow. *Journal of Examples*, 2020.
                    """)
        ]
    ) { context, findings in
        for run in context.numberedRuns where run.count > 2 {
            let steps = zip(run, run.dropFirst()).map { $1.value - $0.value }
            let up = steps.count { $0 == 1 }
            let down = steps.count { $0 == -1 }
            // A list in which all numbers are 1 leaves the counting to Markdown.
            guard 2 * max(up, down) > steps.count else { continue }
            let step = up >= down ? 1 : -1
            guard let broken = steps.firstIndex(where: { $0 == 0 || $0 == -step }) else { continue }
            let edits = (broken + 1..<run.count).compactMap { index -> TextEdit? in
                let value = run[broken].value + step * (index - broken)
                return value == run[index].value || value < 1 ? nil : TextEdit(run[index].range, String(value))
            }
            findings.add(
                "the number \(run[broken + 1].value) stands behind \(run[broken].value)", at: run[broken + 1].range,
                help: "Count the rest of the list anew.",
                fixes: edits.isEmpty ? [] : [Fix(.unsafe, "count the rest of the list anew", edits)])
        }
    }
}

private struct EntryNumber {
    var value: Int
    /// The digits.
    var range: Range<Int>
}

extension LintContext {
    /// The numbers of entries that follow each other in one section, anew where a list begins at 1 again.
    fileprivate var numberedRuns: [[EntryNumber]] {
        var runs: [[EntryNumber]] = []
        var section: Int??
        for entry in page.entries {
            guard let number = number(of: entry) else {
                section = nil
                continue
            }
            let last = runs.last?.last?.value ?? 0
            // A list that is counted backwards has its highest number at its beginning.
            let restarts = (number.value == 1 && last > 2) || number.value > last + 2
            if section != .some(entry.section) || restarts { runs.append([]) }
            runs[runs.count - 1].append(number)
            section = .some(entry.section)
        }
        return runs
    }

    private func number(of entry: PageEntry) -> EntryNumber? {
        guard let range = entry.number?.range.clamped(to: source.bytes.indices) else { return nil }
        let digits = source.bytes[range].indices.filter { (0x30...0x39).contains(source.bytes[$0]) }
        guard let first = digits.first, let last = digits.last, last - first + 1 == digits.count, digits.count < 5,
            let value = Int(text(first..<last + 1))
        else { return nil }
        return EntryNumber(value: value, range: first..<last + 1)
    }
}
