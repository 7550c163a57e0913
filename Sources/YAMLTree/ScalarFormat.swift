import SourceDiagnostics

/// What the text of a field must look like.
package struct ScalarFormat: Sendable {
    /// What is wrong with a text, and what to write in its place.
    package struct Problem: Sendable {
        package let code: String
        package let summary: String
        package let help: String
        /// The word that is wrong, and those that may stand there: the nearest is looked up by whoever reports the problem.
        package let word: String
        package let candidates: [String]

        package init(_ code: String, _ summary: String, help: String, word: String = "", candidates: [String] = []) {
            self.code = code
            self.summary = summary
            self.help = help
            self.word = word
            self.candidates = candidates
        }
    }

    /// How the JSON Schema says it.
    package enum SchemaForm: Sendable {
        /// A string or a number: YAML text needs no quotes.
        case text
        /// A string of this regular expression, or, where `allowsInteger`, a whole number: `2022`.
        case pattern(String, allowsInteger: Bool)
        case boolean
        case integer(minimum: Int?)
        case words([String])
    }

    /// What a message calls it: `a date`.
    package let label: String
    package let schema: SchemaForm
    package let check: @Sendable (String) -> Problem?

    package init(_ label: String, schema: SchemaForm, check: @escaping @Sendable (String) -> Problem?) {
        self.label = label
        self.schema = schema
        self.check = check
    }
}

extension ScalarFormat {
    package static let text = ScalarFormat("text", schema: .text) { _ in nil }
    package static let inline = ScalarFormat("text", schema: .text) { _ in nil }
    package static let blocks = ScalarFormat("text", schema: .text) { _ in nil }
    package static let authors = ScalarFormat("an author line", schema: .text) { _ in nil }

    package static let boolean = ScalarFormat("true or false", schema: .boolean) { text in
        boolean(text) == nil
            ? Problem("wrong-type", "“\(text.shortened)” is neither true nor false", help: "Write true or false.") : nil
    }

    package static let integer = ScalarFormat("a whole number", schema: .integer(minimum: nil)) { text in
        Int(text) == nil
            ? Problem("wrong-type", "“\(text.shortened)” is no whole number", help: "Write digits only.") : nil
    }

    /// 1 or more.
    package static let count = ScalarFormat("a whole number", schema: .integer(minimum: 1)) { text in
        guard let number = Int(text), number < 1 else { return integer.check(text) }
        return Problem("bad-count", "\(text.shortened) is too small", help: "Write 1 or more.")
    }

    /// - Parameter otherWords: what others call the words that may stand there, in lower case: `journal-article`.
    package static func choice(_ words: [String], otherWords: [String: String] = [:]) -> ScalarFormat {
        let list = words.joined(separator: ", ")
        let help = "It may be: \(list)."
        return ScalarFormat("one of " + list, schema: .words(words)) { text in
            guard !words.contains(text) else { return nil }
            if let meant = otherWords[text.lowercased()] {
                return Problem(
                    "unknown-choice", "“\(text.shortened)” is none of the words possible here",
                    help: "Did you mean “\(meant)”?")
            }
            return Problem(
                "unknown-choice", "“\(text.shortened)” is none of the words possible here",
                help: help, word: text, candidates: words)
        }
    }

    /// The words that YAML 1.1 and 1.2 have for the two; `nil` for others.
    package static func boolean(_ text: String) -> Bool? {
        switch text {
        case "true", "True", "TRUE", "yes", "Yes", "on": true
        case "false", "False", "FALSE", "no", "No", "off": false
        default: nil
        }
    }
}
