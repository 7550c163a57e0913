public import Bibliography
public import DocumentTree
public import StyleModel

/// One document that a profile asks for: which style, which sections, and what differs from the style.
public struct DocumentRequest: Sendable, Equatable {
    /// The stem of its files: `cv`.
    public var name: String
    /// Printed under the name at the top; empty for none.
    public var title: [Inline]
    /// A style's name or path; `nil` for the default.
    public var style: String?
    /// `nil` for the profile's own.
    public var language: String?
    public var sections: [SectionRequest]
    public var options: StyleOptions
    /// YAML text for the top of a Markdown page.
    public var frontMatter: String

    public init(name: String, sections: [SectionRequest]) {
        self.name = name
        self.sections = sections
        title = []
        style = nil
        language = nil
        options = StyleOptions()
        frontMatter = ""
    }
}

/// One section of a document: a section of the profile, or a selection from it.
public struct SectionRequest: Sendable, Equatable {
    /// The index of the profile's section.
    public var section: Int
    /// A heading in place of the section's own.
    public var title: [Inline]?
    public var selection: Selection
    /// `nil` leaves these four to the document's options and the style.
    public var grouping: Grouping?
    public var numbering: Numbering?
    public var order: Order?
    public var etAl: EtAlPolicy?
    /// At most this many, after selection and ordering.
    public var limit: Int?

    public init(section: Int) {
        self.section = section
        title = nil
        selection = .all([])
        grouping = nil
        numbering = nil
        order = nil
        etAl = nil
        limit = nil
    }
}

/// Which works or entries of a section a document takes (`where:`).
public indirect enum Selection: Sendable, Equatable {
    /// Every condition holds; `.all([])` takes everything.
    case all([Selection])
    case any([Selection])
    case not(Selection)
    case selected
    case tag(String)
    case type(WorkType)
    /// Both ends included; `nil` for no limit.
    case years(from: Int?, through: Int?)
    case ownRole(OwnRole)

    /// The person's own part in a work.
    public enum OwnRole: Sendable, Equatable {
        case firstAuthor, lastAuthor
        /// The person bears this mark: `equal-contribution`, `corresponding-author`.
        case marked(Role.ID)
    }
}
