public import Bibliography

/// What a style decides and a profile may decide otherwise for one of its documents. Everything is optional: a profile's
/// options are laid over the style's.
public struct StyleOptions: Sendable, Equatable {
    /// How the own name is set off in HTML, LaTeX and Markdown: a `Presentation.OwnName` of the document.
    public var ownName: String?
    /// How it is set off in plain text: `underscores`, `capitals`, `none`.
    public var plainOwnName: String?
    /// The printed sign of a role; roles without one get the next free sign of the usual series.
    public var signs: [Role.ID: String]
    /// Whether marks stand inside the emphasis of the own name.
    public var marksInside: Bool?
    /// Whether marks are raised where the format can.
    public var raisedMarks: Bool?
    public var legendPlace: LegendPlace?
    /// One item of the legend: `{sign} {meaning}`.
    public var legendItem: Pattern?
    /// Between the items of a legend.
    public var legendSeparator: String?
    /// Around the whole legend: `(` and `)`.
    public var legendBrackets: [String]?
    /// Wordings of the legend in place of the language's.
    public var legendWording: [Role.ID: String]
    public var names: NameOptions
    /// The citation style that publications are printed in: a name, a path or an address; `nil` for the style's patterns.
    public var citations: String?
    /// Which names of long lists are printed; `nil` for the style's own way.
    public var etAl: EtAlPolicy?
    public var grouping: Grouping?
    public var numbering: Numbering?
    public var order: Order?
    public var links: LinkOptions
    /// Date formats by entry kind or `other`: `yyyy/MM`; see the date formatter.
    public var dates: [String: String]
    /// Between the two dates of a span: `–`, `-`.
    public var dateRangeSeparator: String?

    public init() {
        signs = [:]
        legendWording = [:]
        names = NameOptions()
        links = LinkOptions()
        dates = [:]
    }
}

/// Where the meaning of the marks is printed.
public enum LegendPlace: String, Sendable, Equatable, CaseIterable {
    /// Beside the section's heading.
    case heading
    /// Under each entry.
    case entry
    /// At the end of the section.
    case section
    /// At the end of the document.
    case page
    case none
}

/// How a list of names is written.
public struct NameOptions: Sendable, Equatable {
    public var form: NameForm?
    /// Between names: `, `.
    public var separator: String?
    /// Between two names: ` and `.
    public var separatorOfTwo: String?
    /// Before the last of three or more: `, and `.
    public var lastSeparator: String?
    /// Shorten lists of this many names or more (CSL `et-al-min`).
    public var etAlMin: Int?
    /// … to this many names from the start. The own name, and whoever shares first authorship, are kept in any case.
    public var etAlUseFirst: Int?
    /// … and this many from the end.
    public var etAlUseLast: Int?

    public init() {}
}

public enum Grouping: String, Sendable, Equatable, CaseIterable {
    case year, type, none
}

public enum Order: String, Sendable, Equatable, CaseIterable {
    case newest, oldest
    /// As in the profile.
    case written
}

/// How works are numbered.
public struct Numbering: Sendable, Equatable {
    public enum Direction: String, Sendable, Equatable, CaseIterable {
        case ascending, descending, none
    }
    public var direction: Direction
    /// Before the number, for every type without one of its own: `P` of `P3`.
    public var prefix: String
    /// `J` for journal articles, `C` for conference papers: each prefix counts by itself.
    public var prefixes: [WorkType: String]
    /// Whether each group starts anew, rather than counting on through the section.
    public var restarts: Bool

    public init(
        direction: Direction, prefix: String = "", prefixes: [WorkType: String] = [:], restarts: Bool = false
    ) {
        self.direction = direction
        self.prefix = prefix
        self.prefixes = prefixes
        self.restarts = restarts
    }
}

/// How the links of a work are written.
public struct LinkOptions: Sendable, Equatable {
    /// Labels that come first, in this order; others follow as written.
    public var order: [String]?
    /// What is printed for a label: `paper: Paper`.
    public var labels: [String: String]
    /// Around each link: `[` and `]`.
    public var brackets: [String]?
    public var separator: String?
    /// Behind the last link: ` /`.
    public var terminator: String?

    public init() { labels = [:] }
}
