public import Surfaces

/// Reads author lists of other people's files, in which no sign is declared: whatever stands on a name and is no letter is a mark.
public enum AuthorLineReader {
    /// Reads the authors in a part of a text.
    public static func read(_ text: SurfaceText, _ range: Range<Int>, _ surface: Surface) -> AuthorLine {
        AuthorLine(range: text.source(of: range), surface: .text(surface))
    }

    /// Reads an author or editor field of a .bib file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - range: the value, without its braces or quotes.
    public static func readBibTeX(_ bytes: [UInt8], _ range: Range<Int>) -> AuthorLine {
        AuthorLine(range: range, surface: .bibtex)
    }

    /// Reads a list that has an author a value.
    public static func read(items: [SurfaceText], _ surface: Surface) -> AuthorLine {
        let range = (items.first?.sourceRange.lowerBound ?? 0)..<(items.last?.sourceRange.upperBound ?? 0)
        return AuthorLine(range: range, surface: .items(surface))
    }
}
