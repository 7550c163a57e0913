public import Bibliography
public import Surfaces

/// An author list as it stands in somebody's file: names, marks, emphasis and separators, each with its place. All ranges are
/// bytes of the file.
public struct AuthorLine: Sendable, Equatable {
    public var range: Range<Int>
    public var surface: AuthorSurface
    public var authors: [LineAuthor]
    /// What stands between the authors, in order; one more at the end where the list ends in a separator.
    public var separators: [LineSeparator]
    /// "et al.", "and others", "…": that more authors exist than are named.
    public var others: Range<Int>?
    /// What cannot be read, or is doubtful, below the level of rules: unclosed brackets, separators with nothing between.
    public var problems: [AuthorMarkupProblem]

    public init(
        range: Range<Int>, surface: AuthorSurface, authors: [LineAuthor] = [], separators: [LineSeparator] = [],
        others: Range<Int>? = nil, problems: [AuthorMarkupProblem] = []
    ) {
        self.range = range
        self.surface = surface
        self.authors = authors
        self.separators = separators
        self.others = others
        self.problems = problems
    }
}

/// What an author list is written in: a surface, or BibTeX's list of names joined by `and`.
public enum AuthorSurface: Sendable, Equatable {
    case text(Surface)
    /// Names in BibTeX's forms, in LaTeX's markup.
    case bibtex
    /// One author a value: items of a YAML or JSON list.
    case items(Surface)
}

/// One author of a line.
public struct LineAuthor: Sendable, Equatable {
    /// The clean name.
    public var name: Name
    /// The name as a reader sees it, without marks: `Lee, Ann`.
    public var text: String
    /// From the first letter of the name to its last.
    public var range: Range<Int>
    /// The whole item: emphasis, link and marks included, white space at its ends not.
    public var item: Range<Int>
    public var marks: [LineMark]
    /// The markup that sets the whole name off, from the outside in.
    public var highlights: [LineHighlight]
    /// Words about the author's part that stand in the line: `(corresponding author)`.
    public var roleWords: [RoleWords]
    /// The address that the name links to.
    public var link: String?

    public init(
        name: Name, text: String, range: Range<Int>, item: Range<Int>, marks: [LineMark] = [],
        highlights: [LineHighlight] = [], roleWords: [RoleWords] = [], link: String? = nil
    ) {
        self.name = name
        self.text = text
        self.range = range
        self.item = item
        self.marks = marks
        self.highlights = highlights
        self.roleWords = roleWords
        self.link = link
    }

    /// Words that say what an author did.
    public struct RoleWords: Sendable, Equatable {
        /// Without the brackets.
        public var text: String
        /// With the brackets.
        public var range: Range<Int>

        public init(text: String, range: Range<Int>) {
            self.text = text
            self.range = range
        }
    }
}

/// A sign on an author: `*`, `†`, `1`.
public struct LineMark: Sendable, Equatable {
    /// How a mark is written.
    public enum Form: Sendable, Equatable, CaseIterable {
        /// `*`
        case bare
        /// `\*`
        case escaped
        /// `&#42;`
        case entity
        /// `<sup>*</sup>`, `\textsuperscript{*}`, `$^*$`
        case superscript
        /// `\dagger` that is not raised
        case command
    }

    /// With look-alikes told apart: `*` also where the text has `∗`.
    public var sign: String
    /// The character or characters that stand in the text, as the reader sees them: `∗`.
    public var written: String
    /// The sign alone, in its own spelling: `\*`.
    public var range: Range<Int>
    /// With the markup that raises it: `<sup>\*</sup>`. Marks raised together share it.
    public var construct: Range<Int>
    public var form: Form
    /// Whether it stands before the name.
    public var isBeforeName: Bool
    /// Whether it stands within the emphasis around the name.
    public var isInsideHighlight: Bool
    /// White space between it and the name; empty for none.
    public var spaceBefore: Range<Int>

    public init(
        sign: String, written: String, range: Range<Int>, construct: Range<Int>, form: Form,
        isBeforeName: Bool = false, isInsideHighlight: Bool = false, spaceBefore: Range<Int>
    ) {
        self.sign = sign
        self.written = written
        self.range = range
        self.construct = construct
        self.form = form
        self.isBeforeName = isBeforeName
        self.isInsideHighlight = isInsideHighlight
        self.spaceBefore = spaceBefore
    }
}

/// Markup around a name.
public struct LineHighlight: Sendable, Equatable {
    public var kind: SurfaceSpan.Kind
    public var opening: Range<Int>
    public var closing: Range<Int>
    /// Whether it holds more than this one author.
    public var isShared: Bool

    public init(_ kind: SurfaceSpan.Kind, opening: Range<Int>, closing: Range<Int>, isShared: Bool = false) {
        self.kind = kind
        self.opening = opening
        self.closing = closing
        self.isShared = isShared
    }
}

/// What stands between two authors: `, `, ` and `, ` | `.
public struct LineSeparator: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case comma, semicolon, bar, and, ampersand
        /// `, and`, `, &`
        case commaAnd
        /// `with`
        case with
    }

    public var kind: Kind
    /// As the reader sees it, white space included: `, `.
    public var text: String
    /// With the white space around it.
    public var range: Range<Int>
    /// Without it.
    public var core: Range<Int>

    public init(_ kind: Kind, text: String, range: Range<Int>, core: Range<Int>) {
        self.kind = kind
        self.text = text
        self.range = range
        self.core = core
    }
}
