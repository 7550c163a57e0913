/// What the parts of a document are, in the order of the text: headings, lists, items, breaks.
struct LaTeXLayout: Sendable {
    /// The running text: layout taken off, line ends of every kind as `\\`.
    var text: MappedText
    var events: [Event]
    /// Commands about the document and its owner, with their arguments in ``expanded``.
    var facts: [Fact]
    /// Entries whose parts are arguments (`\cventry`, `\cvitem`), in the order of the text, with their arguments in ``expanded``.
    var records: [Fact] = []
    /// Names of files that hold what is printed here.
    var elsewhere: [Fact]
    /// The text before layout was taken off.
    var expanded: MappedText

    struct Fact: Sendable {
        var name: String
        var arguments: [Range<Int>]
        /// Whether headings stand before it.
        var isInBody: Bool
    }

    struct Event: Sendable {
        /// In ``text``.
        var offset: Int
        var kind: Kind
    }

    enum Kind: Sendable, Equatable {
        case paragraph
        case heading(level: Int)
        case headingEnd
        case begin(LaTeXEnvironment)
        case end
        /// The label stands in ``expanded``.
        case item(label: Range<Int>?)
        /// The text in ``expanded``.
        case verbatim(Range<Int>)
    }
}
