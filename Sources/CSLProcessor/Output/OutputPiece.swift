import DocumentTree

/// A piece of a citation under construction. A rendered text is a flat list of them, in which marks open and close around
/// others: `open(.style(.italic)) text("Nature", .value) close affix(", ")`.
///
/// The list is always balanced: each `open` has its `close`. Flat, because what is done to it (text case, punctuation,
/// quotation marks) looks at neighbours, whatever marks lie between them.
enum OutputPiece: Sendable, Equatable {
    /// Characters to print; never empty.
    case text(String, OutputOrigin)
    case open(OutputMark)
    /// Ends the last mark that is open.
    case close
}

/// Where characters come from. Punctuation that meets is thinned out at the joints between pieces, and never within a value.
enum OutputOrigin: Sendable, Equatable {
    /// A variable, a term, a number, a part of a date or a name: what an element prints.
    case value
    /// A prefix, a suffix, or a delimiter.
    case affix
}

/// What holds for the pieces between an `open` and its `close`.
enum OutputMark: Sendable, Equatable {
    /// A formatting attribute of the style.
    case style(TextStyle)
    /// Markup within a value, which flips over in text that has this style already: `<i>` in italics is upright.
    case markup(TextStyle)
    /// Quotation marks by the style: `quotes="true"`.
    case quotes
    /// Quotation marks within a value, taken from its characters. Which signs are printed depends on how deep they lie.
    case innerQuotes(QuotationLevel)
    /// No change of text case: `<span class="nocase">`.
    case noCase
    /// What the reader of the document may want to know: a name, a title, a year.
    case span(SpanRole)
    /// What citations are put together by.
    case part(OutputPart)
    case link(LinkDestination)
    /// The attribute `display`: a block of its own.
    case display(OutputDisplay)
}

/// Which signs stood in the value: `"…"` or `'…'`.
enum QuotationLevel: Sendable, Equatable {
    case double, single
}

/// The parts of a cite that collapsing, grouping and substitution look for.
enum OutputPart: Sendable, Equatable {
    /// All that one `cs:names` printed, with its labels.
    case names
    case yearSuffix
    /// A year within a date, with its suffix.
    case year
    case citationNumber
    case locator
    /// Text of the user's around a cite: its prefix or suffix.
    case citeAffix
}

/// The values of the attribute `display`.
enum OutputDisplay: Sendable, Equatable {
    case block, leftMargin, rightInline, indent
}
