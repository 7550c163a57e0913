import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let yearConflict = LintRule(
        "BY506", "year-conflict", .warning,
        summary: "The year of an entry is not that of its heading or of its venue.",
        reason: "One of the two is wrong, and a reader cannot tell which.",
        remedy: "None: only a person knows the right one.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    ## 2023

                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, ⟦2021⟧.
                    - Ann Lee, Bob Ray, Di Fox. A Study of Birds. *Journal of Examples*, 2023.
                    """,
                good: """
                    ## 2023

                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023.
                    - Ann Lee, Bob Ray, Di Fox. A Study of Trees. *Journal of Examples*, 2023.
                    - Ann Lee, Bob Ray, Di Fox. A Study of Birds. *Journal of Examples*, 2023.
                    """)
        ]
    ) { context, findings in
        for entry in context.page.entries {
            guard let year = entry.work.date?.start.year, let date = context.dateField(of: entry) else { continue }
            if let section = entry.section, context.page.sections.indices.contains(section),
                let heading = context.page.sections[section].year, heading != year,
                context.page.sections[section].title.text.namesOneYear
            {
                findings.add(
                    "the year \(year) stands under the heading \(heading)", at: date.range,
                    help: "Correct the year, or move the entry to its year.")
            } else if let venue = context.venueField(of: entry),
                let other = context.venueYear(of: entry, in: venue), other != year
            {
                findings.add(
                    "the venue is of \(other), the entry of \(year)", at: venue.range,
                    help: "Correct the one that is wrong.")
            }
        }
    }
}

extension LintContext {
    /// The year of the meeting: proceedings may come out a year later, and on pages both years are the author's own words.
    fileprivate func venueYear(of entry: PageEntry, in venue: PageField) -> Int? {
        guard let year = entry.work.date?.start.year else { return nil }
        if let other = entry.work.venues.first?.year { return other }
        guard venue.name == "booktitle" else { return nil }
        let years = venue.text.years
        guard years.count == 1, let other = years.first else { return nil }
        // Proceedings come out up to two years after the meeting, never before it.
        return other > year || other < year - 2 ? other : nil
    }
}

extension String {
    /// Not `2016–2021`, `2020 and earlier`.
    fileprivate var namesOneYear: Bool {
        let words = split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        return words.count { $0.contains(where: \.isNumber) } == 1
            && !words.contains {
                ["prior", "earlier", "before", "older", "previous", "since", "from", "until"].contains($0)
            }
    }

    /// The numbers in it that can be years, each once.
    fileprivate var years: Set<Int> {
        Set(
            utf8.split { !$0.isASCIIDigit }.filter { $0.count == 4 }.compactMap { Int(Substring($0)) }
                .filter { (1900...2099).contains($0) })
    }
}
