import PageModel
import SourceDiagnostics

extension LintRule {
    static let venueLinkHost = LintRule(
        "BY505", "venue-link-host", .warning,
        summary: "A link with the short name of one meeting leads to the site of another.",
        reason: "The address was likely copied from the line above.",
        remedy: "None: the right address has to be looked up.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. [ICLR 2024](⟦https://icml.cc/Conferences/2024⟧).
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. [ICLR 2024](https://iclr.cc/Conferences/2024).
                    """)
        ]
    ) { context, findings in
        for address in context.addresses {
            guard let label = VenueNameTable.byShort[address.label.shortName],
                let venue = VenueNameTable.venue(ofHost: context.text(address.range).host),
                venue.short != label.short, label.hosts.isEmpty || Set(label.hosts).isDisjoint(with: venue.hosts)
            else { continue }
            findings.add(
                "the link “\(label.short)” leads to the site of \(venue.short)", at: address.range,
                help: "Look up the address of \(label.short).")
        }
    }
}

extension String {
    /// `ICME` of `ICME 2024`, `**ICME'24**`; empty where other words stand there, too.
    fileprivate var shortName: String {
        let words = split { !($0.isLetter || $0.isNumber || $0 == "-") }
        guard let first = words.first, words.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return "" }
        var name = first
        while name.last?.isNumber == true { name.removeLast() }
        return String(name)
    }

    /// `icml.cc` of `https://icml.cc/Conferences/2024`
    fileprivate var host: String {
        guard let start = firstRange(of: "://")?.upperBound else { return "" }
        return self[start...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    }
}
