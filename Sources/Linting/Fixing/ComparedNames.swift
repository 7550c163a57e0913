import AuthorMarkup
import PageModel

extension SourcePage {
    /// The names of all authors and editors, in order, as far as a fix may not change them: white space counts as one space,
    /// and characters that nobody sees do not count.
    var comparedNames: [String] {
        entries.flatMap { entry in
            [entry.authors, entry.editors].flatMap { line in (line?.authors ?? []).map { Self.compared($0.text) } }
        }
    }

    static func compared(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return name }
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            if scalar.properties.isWhitespace {
                if let last = result.last, last != " " { result.append(" ") }
            } else if scalar.properties.generalCategory != .format || scalar.value == 0x200C || scalar.value == 0x200D {
                result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
