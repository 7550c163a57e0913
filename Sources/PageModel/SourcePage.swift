public import AuthorMarkup
public import Bibliography
public import DocumentTree
public import Surfaces

/// What a reader found in a file of somebody's publications: the one model that rules judge and imports start from. Values are
/// clean; all ranges are bytes of the file.
public struct SourcePage: Sendable {
    public var format: PageFormat
    /// Whose page it is, where the file itself says so: the name first, then other spellings.
    public var owner: [PageText]
    /// What signs mean, in the order of the text.
    public var legends: [PageLegend]
    public var sections: [PageSection]
    public var entries: [PageEntry]
    /// Where the file's own notation allows a comment, and which: for suppressions.
    public var comments: [PageComment]
    /// Facts about the owner that are no publication: `email`, `headline`, `url`, `orcid`.
    public var facts: [PageField]
    /// Items of lists of publications that no entry could be made of; an import keeps them as text.
    public var unread: [Range<Int>]

    public init(format: PageFormat) {
        self.format = format
        owner = []
        legends = []
        sections = []
        entries = []
        comments = []
        facts = []
        unread = []
    }
}

/// Text with its place.
public struct PageText: Sendable, Equatable {
    public var text: String
    public var range: Range<Int>

    public init(_ text: String, _ range: Range<Int>) {
        self.text = text
        self.range = range
    }
}

/// A legend and what it holds for.
public struct PageLegend: Sendable, Equatable {
    public enum Scope: Sendable, Equatable {
        case page
        /// Index into ``SourcePage/sections``.
        case section(Int)
        /// Index into ``SourcePage/entries``.
        case entry(Int)
    }

    public var statement: LegendStatement
    public var scope: Scope

    public init(_ statement: LegendStatement, scope: Scope) {
        self.statement = statement
        self.scope = scope
    }
}

/// A part of a page under a heading.
public struct PageSection: Sendable {
    /// Empty for what stands before the first heading.
    public var title: PageText
    /// 1 for the highest.
    public var level: Int
    /// From its heading to the next of its level or a higher one.
    public var range: Range<Int>
    /// What stands in it beside publications: blocks that an import takes over.
    public var blocks: [Block]
    /// Its entries that are no publications, in formats that have fields for them.
    public var records: [PageRecord] = []
    /// The years that its heading names: `2023`, `2016–2021`.
    public var year: Int?

    public init(title: PageText, level: Int, range: Range<Int>, blocks: [Block] = [], year: Int? = nil) {
        self.title = title
        self.level = level
        self.range = range
        self.blocks = blocks
        self.year = year
    }
}

/// A publication of a page.
public struct PageEntry: Sendable {
    /// The whole entry.
    public var range: Range<Int>
    /// Index of the innermost section; `nil` for files without sections.
    public var section: Int?
    /// The number or label that the page gives it: `3`, `J1`.
    public var number: PageText?
    /// The clean values, authors with names and no roles: those follow from the legends.
    public var work: Work
    /// The authors as they stand in the file; `nil` where none were found.
    public var authors: AuthorLine?
    public var editors: AuthorLine?
    /// What the entry is made of: title, venue, year and the fields of structured formats, each once for each time it stands there.
    public var fields: [PageField]
    public var links: [PageLink]
    /// Markup that the format would not show: the text of a BibTeX box in an HTML page.
    public var embedded: [Range<Int>]

    public init(range: Range<Int>, work: Work) {
        self.range = range
        self.work = work
        section = nil
        number = nil
        authors = nil
        editors = nil
        fields = []
        links = []
        embedded = []
    }

    /// The first field of a name.
    public func field(_ name: String) -> PageField? { fields.first { $0.name == name } }
}

/// A named value of an entry.
public struct PageField: Sendable, Equatable {
    /// In structured files the field's own name in lower case (`booktitle`, `author+an`); on pages `title`, `venue`, `date`, `number`,
    /// `award`.
    public var name: String
    /// The field's name in the file; empty on pages.
    public var nameRange: Range<Int>
    /// As the reader sees it.
    public var text: String
    /// The value, without braces or quotes.
    public var range: Range<Int>

    public init(_ name: String, nameRange: Range<Int>, text: String, range: Range<Int>) {
        self.name = name
        self.nameRange = nameRange
        self.text = text
        self.range = range
    }
}

/// A link of an entry.
public struct PageLink: Sendable, Equatable {
    public var label: String
    public var address: String
    /// The whole link.
    public var range: Range<Int>
    /// The address alone.
    public var addressRange: Range<Int>

    public init(label: String, address: String, range: Range<Int>, addressRange: Range<Int>) {
        self.label = label
        self.address = address
        self.range = range
        self.addressRange = addressRange
    }
}

/// A comment: `# …`, `<!-- … -->`, `% …`.
public struct PageComment: Sendable, Equatable {
    /// Without what opens and closes it, trimmed.
    public var text: String
    public var range: Range<Int>

    public init(_ text: String, _ range: Range<Int>) {
        self.text = text
        self.range = range
    }
}

/// A format that is read.
public struct PageFormat: Sendable, Hashable {
    /// As `--from` names it: `bibtex`, `csl-json`, `markdown`, `html`, `latex`, `text`, `profile` …
    public var name: String
    /// What marks and emphasis are written in.
    public var surface: Surface

    public init(_ name: String, surface: Surface) {
        self.name = name
        self.surface = surface
    }
}
