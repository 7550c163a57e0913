import PageModel

/// A .bib file as it is written: entries, fields and the pieces of their values, all by their places. Fields and pieces of all
/// entries lie in one list each, so that a large file takes few blocks of memory.
struct BibTeXSyntax {
    var entries: [BibTeXEntry] = []
    var fields: [BibTeXField] = []
    var pieces: [BibTeXPiece] = []
    /// The definitions of `@string`, in the order of the file.
    var strings: [BibTeXField] = []
    var comments: [PageComment] = []
}

/// `@article{lee2020, title = {…}, …}`
struct BibTeXEntry {
    /// In lower case, without the `@`.
    var type: String
    /// Empty where it is missing.
    var key: String
    var keyRange: Range<Int>
    /// From the `@` to the closing brace.
    var range: Range<Int>
    /// In ``BibTeXSyntax/fields``.
    var fields: Range<Int>
}

/// `title = {A Study} # suffix`
struct BibTeXField {
    /// In lower case.
    var name: String
    var nameRange: Range<Int>
    /// In ``BibTeXSyntax/pieces``.
    var pieces: Range<Int>
    /// The value, with its braces or quotes.
    var range: Range<Int>
}

/// A part of a value; parts are joined by `#`.
struct BibTeXPiece {
    enum Kind {
        case braced, quoted, number
        /// The name of a `@string`, or of a month.
        case name
    }
    var kind: Kind
    /// Without braces or quotes.
    var range: Range<Int>
}
