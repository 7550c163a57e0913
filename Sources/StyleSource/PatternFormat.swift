import Bibliography
import StyleModel
import YAMLTree

extension ScalarFormat {
    /// A pattern that names fields of one table.
    static func pattern(_ table: PatternFieldTable) -> ScalarFormat {
        let fields =
            table.names.isEmpty
            ? "Only terms may stand here: {term:show-works}." : "It may name: \(table.names.joined(separator: ", "))."
        return ScalarFormat("a pattern such as “{authors}. {title}”", schema: .text) { text in
            do throws(PatternError) {
                let pattern = try PatternParser.parse(text)
                return pattern.fieldsWithFormats.lazy.compactMap { table.problem($0.name, $0.format, help: fields) }
                    .first ?? pattern.termsWithFormats.lazy.compactMap(termProblem).first
            } catch {
                return Problem(
                    "bad-pattern", "the pattern cannot be read: \(error.summary)",
                    help:
                        "Fields stand in braces, parts that may be left out in brackets; a backslash takes a sign as it is."
                )
            }
        }
    }
}

/// What is wrong with `{term:name|format}`.
private func termProblem(_ name: String, _ format: String) -> ScalarFormat.Problem? {
    guard Terms.Word(rawValue: name) != nil else {
        let names = Terms.Word.allCases.map(\.rawValue)
        return ScalarFormat.Problem(
            "unknown-pattern-field", "no term “\(name.shortened)” is known here",
            help: "Terms are: \(names.joined(separator: ", ")).", word: name, candidates: names)
    }
    guard !format.isEmpty, format != "capitalized" else { return nil }
    return ScalarFormat.Problem(
        "unknown-pattern-format", "a term has no format “\(format.shortened)”",
        help: "It may be: {term:\(name)|capitalized}.", word: format, candidates: ["capitalized"])
}

extension PatternFieldTable {
    /// What is wrong with `{name|format}`.
    fileprivate func problem(_ name: String, _ format: String, help: String) -> ScalarFormat.Problem? {
        guard let known = formats[name] else {
            return ScalarFormat.Problem(
                "unknown-pattern-field", "no field “\(name.shortened)” is known here", help: help, word: name,
                candidates: names)
        }
        guard case .words(let words) = known, !format.isEmpty, !words.contains(format) else { return nil }
        return ScalarFormat.Problem(
            "unknown-pattern-format", "the field “\(name)” has no format “\(format.shortened)”",
            help: words.isEmpty
                ? "Write {\(name)}." : "It may be: \(words.map { "{\(name)|\($0)}" }.joined(separator: ", ")).",
            word: format, candidates: words)
    }
}
