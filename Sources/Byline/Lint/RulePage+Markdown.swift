import Linting
import SourceDiagnostics

extension RulePage {
    /// The same as a page of the documentation, in CommonMark.
    public var markdown: String {
        var page = "# \(rule.code) \(rule.name)\n\n\(rule.summary)\n\nSeverity: \(standing).\n\n"
        page += "## Why it matters\n\n\(rule.reason)\n"
        for example in rule.examples {
            let places = example.bad.split(separator: "⟦").dropFirst().compactMap { $0.split(separator: "⟧").first }
            let found = Set(places.map(String.init)).sorted().map(Self.code).joined(separator: ", ")
            if let against = example.against {
                page += "\n## The other source\n\n" + Self.block(against, example.format)
            }
            page += "\n## Found\n\n" + Self.block(example.bad.filter { $0 != "⟦" && $0 != "⟧" }, example.format)
            page += "\nThe finding stands at \(found).\n"
            page += "\n## Better\n\n" + Self.block(example.good, example.format)
        }
        page += "\n## Fix\n\n\(remedy)\n"
        page += "\n## How often it is right\n\n\(precision)\n"
        return page + "\nTo allow it: a comment `byline: allow \(rule.name)`, or `--ignore \(rule.code)`.\n"
    }

    /// The list of all pages.
    public static var markdownIndex: String {
        var page = """
            # Rules

            What `byline lint` looks for. `byline explain BY101` prints one of these pages. Rules that are off run where their name or \
            code is given: `--select default,BY101`.

            """
        for family in LintRules.families {
            let rules = LintRules.all.filter { $0.code.hasPrefix(family.prefix) }
            guard !rules.isEmpty else { continue }
            page += "\n## \(family.title)\n\n| code | name | severity | fix | finds |\n|---|---|---|---|---|\n"
            for rule in rules { page += RulePage(rule).row + "\n" }
        }
        return page
    }

    /// A row of a table of rules.
    var row: String {
        let severity = rule.isOnByDefault ? rule.severity.rawValue : "off"
        let summary = rule.summary.replacing("|", with: "\\|")
        let fix = rule.fix.map { $0 == .safe ? "safe" : "unsafe" } ?? ""
        return "| [\(rule.code)](\(fileName)) | `\(rule.name)` | \(severity) | \(fix) | \(summary) |"
    }

    /// `BY101.md`
    public var fileName: String { rule.code + ".md" }

    private static func block(_ text: String, _ format: String) -> String {
        let language = ["bibtex": "bibtex", "markdown": "markdown", "html": "html", "latex": "latex"][format] ?? ""
        return "```\(language)\n\(text)\n```\n"
    }

    private static func code(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ $0.properties.generalCategory == .format }) {
            return "the invisible character"
        }
        return text.allSatisfy(\.isWhitespace) ? "the white space" : text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }
}
