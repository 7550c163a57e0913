public import Bibliography

/// A style as data: how entries read, which signs stand for roles, where legends go. It is read from a folder's
/// `style.yaml`; the page templates beside it belong to the renderers.
public struct Style: Sendable, Equatable {
    /// The folder's name: `classic`.
    public var name: String
    /// What `byline list styles` says of it, in one line.
    public var summary: String
    /// Choices that a profile may override, document by document.
    public var options: StyleOptions
    /// How publications read, by type; `nil` stands for every type without a pattern of its own.
    public var publications: [WorkType?: EntryPattern]
    public var publicationLayout: EntryLayout
    public var projects: EntryPattern
    public var projectLayout: EntryLayout
    /// How CV entries read, by kind (`education`, `grants` …); `other` stands for the rest.
    public var entries: [String: EntryPattern]
    /// How entries are laid out, by kind; `other` stands for the rest.
    public var entryLayouts: [String: EntryLayout]
    /// How a work is mentioned in prose by `[@id]`.
    public var mention: Pattern
    public var topics: TopicStyle

    public init(name: String) {
        self.name = name
        summary = ""
        options = StyleOptions()
        publications = [:]
        publicationLayout = .bulleted
        projects = EntryPattern()
        projectLayout = .bulleted
        entries = [:]
        entryLayouts = [:]
        mention = Pattern(nodes: [.field("title", format: "")])
        topics = TopicStyle()
    }
}

extension Style {
    /// What some or all publications of a profile have and this style leaves out by design: `pictures`, `badges`,
    /// `summaries`, `abstracts`.
    public var omissions: [String] {
        let patterns = publications.values.map { $0.lines.map(\.pattern) }
        let named = patterns.map { Set($0.flatMap(\.fields)) }
        let texts = [("badges", "badges"), ("summary", "summaries"), ("abstract", "abstracts")].filter { field, _ in
            !named.allSatisfy { $0.contains(field) }
        }
        return (publicationLayout == .illustrated ? [] : ["pictures"]) + texts.map(\.1)
    }
}

/// How entries of a list stand below each other.
public enum EntryLayout: String, Sendable, Equatable, CaseIterable {
    case plain, bulleted, labelled, illustrated
}

/// How one entry is arranged.
public struct EntryPattern: Sendable, Equatable {
    /// What stands before it in a hanging column: `{number}.`, `{date}`.
    public var label: Pattern
    /// What stands at the other margin of its first line.
    public var aside: Pattern
    /// What stands on its picture.
    public var badge: Pattern
    public var lines: [LinePattern]

    public init(
        label: Pattern = Pattern(), aside: Pattern = Pattern(), badge: Pattern = Pattern(), lines: [LinePattern] = []
    ) {
        self.label = label
        self.aside = aside
        self.badge = badge
        self.lines = lines
    }
}

/// One line of an entry: its name (a `LineRole` of the document: `title`, `authors`, `venue` …) and its pattern. A line all
/// of whose fields are empty is not printed.
public struct LinePattern: Sendable, Equatable {
    public var name: String
    public var pattern: Pattern

    public init(name: String, pattern: Pattern) {
        self.name = name
        self.pattern = pattern
    }
}

/// How nested topics are numbered and folded.
public struct TopicStyle: Sendable, Equatable {
    /// The numbering of each level, from the outermost: `1)`, `a)`, or empty for none.
    public var labels: [String]
    /// Whether a topic is folded where the profile does not say: only those without topics below them.
    public var foldsLeaves: Bool
    /// Words behind a folded title where the profile has none.
    public var hint: Pattern

    public init(labels: [String] = [], foldsLeaves: Bool = false, hint: Pattern = Pattern()) {
        self.labels = labels
        self.foldsLeaves = foldsLeaves
        self.hint = hint
    }
}
