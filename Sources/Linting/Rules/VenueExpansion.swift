import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension LintRule {
    static let venueExpansion = LintRule(
        "BY504", "venue-expansion", .warning,
        summary: "The full name of a venue is not what the short name in brackets behind it stands for.",
        reason: "Readers look for a meeting that does not exist.",
        remedy: "None: either of the two may be wrong.",
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. ⟦International Conference on Machine Lerning (ICML 2024)⟧.
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. International Conference on Machine Learning (ICML 2024).
                    """)
        ]
    ) { context, findings in
        for entry in context.page.entries {
            for field in entry.fields where field.isVenue && field.text.utf8.contains(UInt8(ascii: "(")) {
                guard let name = ExpandedName(field.text), !name.fitsVenue else { continue }
                findings.add(
                    "\(name.short) does not stand for “\(name.full)”", at: field.range,
                    help: "It is known as the one on “\(name.venue.names[0])”. "
                        + "Correct the name or the letters in brackets.")
            }
        }
    }
}

/// `International Conference on Machine Learning (ICML 2024)`
private struct ExpandedName {
    private static let kinds = WordSearch([
        "conference", "congress", "meeting", "symposium", "proceedings", "transactions", "journal", "advances",
        "convention",
    ])
    /// A workshop at a meeting has a name of its own.
    private static let otherKinds = WordSearch(["workshop", "tutorial", "companion"])

    /// What stands before the brackets.
    var full: String
    /// The letters in brackets, without the year.
    var short: String
    /// What they are known to stand for.
    var venue: VenueNameTable.Venue

    init?(_ text: String) {
        guard let open = text.firstIndex(of: "(") else { return nil }
        let inside = text[text.index(after: open)...].prefix { $0 != ")" }
        let letters = inside.prefix { $0.isLetter || $0 == "-" }
        guard inside[letters.endIndex...].allSatisfy({ $0.isNumber || " '’-".contains($0) }) else { return nil }
        short = String(letters)
        guard let venue = VenueNameTable.byShort[short] else { return nil }
        self.venue = venue
        full = text[..<open].split { $0.isWhitespace }.joined(separator: " ")
        guard Self.kinds.isAny(in: full), !Self.otherKinds.isAny(in: full) else { return nil }
    }

    var fitsVenue: Bool {
        let words = Self.words(full)
        return venue.names.contains { name in
            Self.words(name).allSatisfy { word in
                words.contains { $0.text == word.text || $0.isAbbreviation && word.text.hasPrefix($0.text) }
            }
        }
    }

    private static let smallWords: Set<String> = ["and", "for", "in", "of", "on", "the", "with", "from"]

    /// The words of a name, those that every name has left out.
    private static func words(_ text: String) -> [(text: String, isAbbreviation: Bool)] {
        text.utf8.split { " -/,:".utf8.contains($0) }.compactMap { word in
            let letters = String(decoding: NameFolding.folded(String(Substring(word))), as: UTF8.self)
            return letters.isEmpty || smallWords.contains(letters) ? nil : (letters, word.last == UInt8(ascii: "."))
        }
    }
}
