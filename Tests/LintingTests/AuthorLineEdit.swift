import Foundation
import PageSource
import SourceDiagnostics

@testable import Linting

/// A change that an owner made to an author line of a page: the truth for a fixer.
struct AuthorLineEdit: Decodable {
    var cls: String
    var path: String
    var old: String
    var new: String

    static let file = SharedData.pages.appending(path: "author_line_edits.jsonl")

    static func all() throws -> [AuthorLineEdit] {
        let decoder = JSONDecoder()
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try decoder.decode(AuthorLineEdit.self, from: Data($0.utf8))
        }
    }

    // MARK: What changed

    private static func spaceless(_ line: String) -> String {
        line.replacing("&nbsp;", with: "").replacing("&nbsp", with: "").filter { !$0.isWhitespace }
    }

    private static func joinless(_ line: String) -> String {
        spaceless(line.replacing(", and ", with: ",").replacing(" and ", with: ","))
    }

    /// Whether escapes, separators and spaces are all that changed, in a list of text: BibTeX's initials are names.
    var isOnlyForm: Bool {
        let (old, new) = (old.replacing("\\", with: ""), new.replacing("\\", with: ""))
        guard cls != "name-spelling", cls != "name-form" else { return false }
        // Of other edits those that change nothing but white space.
        guard cls == "escape" || cls == "separator" else { return Self.spaceless(self.old) == Self.spaceless(self.new) }
        return Self.joinless(old) == Self.joinless(new)
    }

    /// Whether owners make this change both ways, so that no rule can know: "and" before the last author, spaces added,
    /// backslashes taken away.
    func isUndecidable(among reversed: Set<[String]>) -> Bool {
        if reversed.contains([new, old]) { return true }
        if Self.spaceless(old.replacing("\\", with: "")) != Self.spaceless(new.replacing("\\", with: "")) {
            return true
        }
        let escapes = new.count { $0 == "\\" } - old.count { $0 == "\\" }
        let spaces = new.count { $0.isWhitespace } - old.count { $0.isWhitespace }
        return escapes < 0 || (escapes == 0 && spaces > 0)
    }

    // MARK: A page around the line

    /// The line within a small page of its format.
    func page(_ line: String) -> SourceText {
        SourceText(path: path, text: wrapped(line))
    }

    private func wrapped(_ line: String) -> String {
        let isField = line.hasPrefix("author") || line.hasPrefix("- author") || line.hasPrefix("- cite")
        switch path.split(separator: ".").last {
        case "bib": return Self.bibTeX(line)
        case "yml":
            if line.hasPrefix("- ") { return line + "\n  title: A Study of Studies\n  year: 2023\n" }
            return "- title: A Study of Studies\n  year: 2023\n  " + (isField ? line : "authors: " + line) + "\n"
        case "tex": return "\\begin{itemize}\n\\item A Study of Studies. " + line + "\n\\end{itemize}\n"
        case "html" where !isField:
            return "<h2>Publications</h2>\n<p><a href=\"https://example.org\">A Study of Studies</a><br>\n\(line)<br>\n"
                + "Journal of Examples, 2023</p>\n"
        default:
            if isField {
                return "---\ntitle: A Study of Studies\ndate: 2023-01-01\nvenue: Journal of Examples\n\(line)\n---\n"
            }
            let isItem = line.hasPrefix("-") || line.hasPrefix("<!--")
            return "## Publications\n\n"
                + (isItem
                    ? line + "\n"
                    : "[A Study of Studies](https://example.org)  \n\(line)  \nJournal of Examples, 2023\n")
        }
    }

    private static func bibTeX(_ line: String) -> String {
        var field = line.contains("=") ? line : "author = {" + line
        let braces = field.count { $0 == "{" } - field.count { $0 == "}" }
        let quotes = field.replacing("\\\"", with: "").count { $0 == "\"" }
        // A list that goes on in the next line of the file.
        if braces > 0 || quotes % 2 == 1 {
            if field.hasSuffix(" and") { field += " Lee, Ann" } else if field.hasSuffix(",") { field += " Ann" }
        }
        if braces > 0 { field += String(repeating: "}", count: braces) + "," }
        if quotes % 2 == 1, braces == 0 { field += "\"," }
        if !field.hasSuffix(",") { field += "," }
        return "@article{lee2023,\n  title = {A Study of Studies},\n  \(field)\n  journal = {Journal of Examples},\n"
            + "  year = {2023},\n}\n"
    }
}
