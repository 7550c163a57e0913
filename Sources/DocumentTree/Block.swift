/// A block of a document. Renderers switch over it exhaustively: a new case must break each of them.
public enum Block: Sendable, Equatable {
    indirect case section(Section)
    /// Running text. `role` names a line of an entry (`.title`, `.authors` …); it is `nil` in prose.
    case paragraph([Inline], role: LineRole?)
    /// A list of prose: bullets or numbers, each item a sequence of blocks.
    indirect case list(List)
    /// Publications, positions, awards …: one shape for everything that a CV lists.
    case entries(EntryList)
    /// Text that may be folded away where the format can: `<details>` in HTML, plain text under its label elsewhere.
    case disclosure(label: [Inline], [Block], isOpen: Bool)
    indirect case figure(Image, caption: [Inline])
    case quote([Block])
    case code(String)
    case thematicBreak
    /// What the signs in author lines mean, as a line of its own: `* equal contribution`.
    case legend([Inline])
    /// Text of the user's own for one format (`html`, `latex`, `markdown`, `text`), printed as it is there and nowhere else.
    indirect case raw(format: String, String)
}

/// A heading and what stands under it.
public struct Section: Sendable, Equatable {
    /// 1 for the sections of the document, 2 for groups within them, and so on.
    public var level: Int
    /// An anchor, unique in the document: `publications`.
    public var id: String
    /// The number or letter before the heading (`1)`, `a)`); empty for none.
    public var label: [Inline]
    public var heading: [Inline]
    /// A small note behind the heading, such as the legend: `(* denotes equal contribution)`; empty for none.
    public var note: [Inline]
    public var kind: Kind
    /// A section that can be folded away; `nil` for one that cannot.
    public var isOpen: Bool?
    public var blocks: [Block]

    public enum Kind: String, Sendable, Equatable {
        case prose, entries, publications, projects, topics
        /// Works of one year or one type.
        case group
        /// One topic of a `topics` section.
        case topic
    }

    public init(
        level: Int, id: String, label: [Inline] = [], heading: [Inline], note: [Inline] = [], kind: Kind,
        isOpen: Bool? = nil, blocks: [Block]
    ) {
        self.level = level
        self.id = id
        self.label = label
        self.heading = heading
        self.note = note
        self.kind = kind
        self.isOpen = isOpen
        self.blocks = blocks
    }
}

/// A bulleted or numbered list in prose.
public struct List: Sendable, Equatable {
    public enum Marker: Sendable, Equatable {
        case bullet
        /// The first number and what follows it: `.` or `)`.
        case number(start: Int, delimiter: Character)
    }
    public var marker: Marker
    /// Whether items follow each other without space between them.
    public var isTight: Bool
    public var items: [[Block]]

    public init(marker: Marker, isTight: Bool, items: [[Block]]) {
        self.marker = marker
        self.isTight = isTight
        self.items = items
    }
}

/// Entries of one kind, laid out alike.
public struct EntryList: Sendable, Equatable {
    public enum Layout: String, Sendable, Equatable {
        /// One below the other.
        case plain
        /// With bullets.
        case bulleted
        /// With numbers or other labels in a hanging column: `3.`, `J1.`, `2016–2021`.
        case labelled
        /// With a picture at one side.
        case illustrated
    }
    public var layout: Layout
    public var entries: [Entry]
    /// How a citation style spaces them; `nil` for entries that none has printed.
    public var bibliography: BibliographyLayout?

    public init(layout: Layout, entries: [Entry], bibliography: BibliographyLayout? = nil) {
        self.layout = layout
        self.entries = entries
        self.bibliography = bibliography
    }
}

/// One publication, position, award, talk … as a style arranges it.
public struct Entry: Sendable, Equatable {
    /// An anchor, unique in the document; `nil` for none.
    public var id: String?
    /// What it is, for classes and macros: a CSL type (`paper-conference`) or an entry kind (`education`, `grants`).
    public var kind: String
    /// The number as a number where the label is one counted up or down, for lists that count by themselves.
    public var number: Int?
    /// What stands before the entry: `3.`, `[C1]`, `2016–2021`; empty for none.
    public var label: [Inline]
    /// What stands at the other margin of the first line: a date, a place; empty for none.
    public var aside: [Inline]
    public var figure: Image?
    /// The text on the picture: `arXiv'24`; empty for none.
    public var figureBadge: [Inline]
    /// The lines of the entry, in order: `.paragraph` with a role, `.disclosure`, `.list`, `.legend`.
    public var blocks: [Block]

    public init(
        id: String? = nil, kind: String, number: Int? = nil, label: [Inline] = [], aside: [Inline] = [],
        figure: Image? = nil, figureBadge: [Inline] = [], blocks: [Block]
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.label = label
        self.aside = aside
        self.figure = figure
        self.figureBadge = figureBadge
        self.blocks = blocks
    }
}

/// What a line of an entry holds; the HTML class and the LaTeX macro bear its name.
public enum LineRole: String, Sendable, Equatable, CaseIterable {
    /// The whole entry in one line.
    case entry
    case title, authors, venue, links, badges, abstract, summary, note, details
}

/// A picture.
public struct Image: Sendable, Equatable {
    public var source: LinkDestination
    /// What it shows, for those who cannot see it; empty for decoration.
    public var alternative: String

    public init(source: LinkDestination, alternative: String) {
        self.source = source
        self.alternative = alternative
    }
}
