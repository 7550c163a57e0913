/// A styled document: what a page says and in which order, before any format is chosen.
///
/// Every renderer prints the same tree, so the author line, its marks and its legend are the same in LaTeX, HTML,
/// plain text and Markdown. All strings are plain Unicode text; escaping is the renderer's work alone.
public struct Document: Sendable, Equatable {
    /// The document's name in the profile, and the stem of its files: `cv`, `publications`.
    public var name: String
    /// The title of the page, as text: `Ze-Feng Gao – Publications`.
    public var title: String
    /// BCP 47 tag of the language of headings, terms and legends: `en`, `zh-CN`.
    public var language: String
    public var header: Header
    public var blocks: [Block]
    /// What the style decides for all occurrences at once, format by format.
    public var presentation: Presentation
    /// schema.org JSON-LD: a Person and its ScholarlyArticles, with clean names.
    public var structuredData: JSONValue
    /// Text that a Markdown page carries between `---` lines at its top, for Jekyll or Hugo; empty for none.
    public var frontMatter: String

    public init(
        name: String, title: String, language: String, header: Header, blocks: [Block],
        presentation: Presentation = Presentation(), structuredData: JSONValue = .null, frontMatter: String = ""
    ) {
        self.name = name
        self.title = title
        self.language = language
        self.header = header
        self.blocks = blocks
        self.presentation = presentation
        self.structuredData = structuredData
        self.frontMatter = frontMatter
    }
}

/// Who the document is about; page templates place its parts.
public struct Header: Sendable, Equatable {
    /// The name as it is printed at the top: `Ze-Feng Gao`.
    public var name: String
    /// The same name taken apart, for styles that set the family name otherwise; `nil` where it is not known.
    public var splitName: SplitName?
    /// The names in other scripts or forms that stand beside it: `高泽峰`.
    public var otherNames: [String]
    public var headline: [Inline]
    public var contacts: [Contact]
    public var photo: Image?
    /// The subtitle of a document that is not the whole CV: `Publications`; empty for none.
    public var subtitle: [Inline]

    public init(
        name: String, splitName: SplitName? = nil, otherNames: [String] = [], headline: [Inline] = [],
        contacts: [Contact] = [],
        photo: Image? = nil, subtitle: [Inline] = []
    ) {
        self.name = name
        self.splitName = splitName
        self.otherNames = otherNames
        self.headline = headline
        self.contacts = contacts
        self.photo = photo
        self.subtitle = subtitle
    }
}

/// A name as it is printed, in three parts that make the whole of it: `Ada `, `Example`, `, PhD`.
public struct SplitName: Sendable, Equatable {
    public var before: String
    public var family: String
    public var behind: String

    /// `nil` where the family name does not stand in the name.
    public init?(_ name: String, family: String) {
        guard !family.isEmpty, let place = name.ranges(of: family).last else { return nil }
        before = String(name[..<place.lowerBound])
        self.family = family
        behind = String(name[place.upperBound...])
    }
}

/// One way to reach the person: an address, a number, a profile page.
public struct Contact: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case email, phone, address, website, orcid, link
    }
    public var kind: Kind
    /// What is shown before or instead of the value: `GitHub`, `ORCID`; empty where the value speaks for itself (e-mail).
    public var label: String
    /// The value as text: `zfgao@ruc.edu.cn`, `0000-0002-1825-0097`.
    public var text: String
    public var destination: LinkDestination?

    public init(kind: Kind, label: String, text: String, destination: LinkDestination? = nil) {
        self.kind = kind
        self.label = label
        self.text = text
        self.destination = destination
    }
}

/// Choices of the style that hold for the whole document.
public struct Presentation: Sendable, Equatable {
    /// How the person's own name is set off in HTML, LaTeX and Markdown.
    public enum OwnName: String, Sendable, Equatable, CaseIterable {
        case bold, italic, underline, boldUnderline = "bold-underline", none
    }
    /// How the person's own name is set off where there are only letters.
    public enum PlainOwnName: String, Sendable, Equatable, CaseIterable {
        case underscores, capitals, none
    }
    public var ownName: OwnName
    public var plainOwnName: PlainOwnName
    /// Whether marks are raised where the format can: `Gao*` against `Gao<sup>*</sup>`.
    public var raisedMarks: Bool

    public init(ownName: OwnName = .bold, plainOwnName: PlainOwnName = .none, raisedMarks: Bool = true) {
        self.ownName = ownName
        self.plainOwnName = plainOwnName
        self.raisedMarks = raisedMarks
    }
}
