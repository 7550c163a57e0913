public import Bibliography
public import DocumentTree
public import StyleModel

/// A person's profile, as clean values: every date read, every mark a role, every mention resolvable. Positions in the
/// file stay with the reader.
public struct Profile: Sendable, Equatable {
    /// The person's name as printed: `Ze-Feng Gao`.
    public var name: String
    /// Other spellings, across scripts: how the person is found in author lists.
    public var also: [String]
    /// Which of `also` stand beside the name at the top: `高泽峰`.
    public var shownNames: [String]
    /// BCP 47 tag: `en`.
    public var language: String
    public var headline: [Inline]
    public var photo: Image?
    public var contacts: [Contact]
    /// Every role that a mark or an author of this profile may have, with its wording where the profile gives one.
    public var roles: [Role]
    /// Roles that the profile gives to authors of works, wherever those stand.
    public var assignedRoles: [WorkRoles]
    public var sections: [ProfileSection]
    /// In the order of the file; the reader puts `cv` and `publications` here where the profile names none.
    public var documents: [DocumentRequest]

    public init(name: String) {
        self.name = name
        also = []
        shownNames = []
        language = "en"
        headline = []
        photo = nil
        contacts = []
        roles = []
        assignedRoles = []
        sections = []
        documents = []
    }
}

/// One section of a profile: a title and one kind of content.
public struct ProfileSection: Sendable, Equatable {
    /// By which documents name it: the `id` field, or the title.
    public var id: String
    public var title: [Inline]
    public var content: Content
    /// Blocks printed under the heading, before the content.
    public var introduction: [Block]
    /// Files whose publications stand in this section behind its own, by their paths beside the profile.
    public var sources: [String] = []

    public enum Content: Sendable, Equatable {
        case prose([Block])
        case entries(EntryKind, [ProfileEntry])
        case publications([Work])
        /// Software, data, tools: works without need of authors or venue.
        case projects([Work])
        case topics([Topic])
        /// Text of the user's own per format, printed as it is.
        case raw([String: String])
    }

    public init(id: String, title: [Inline], content: Content, introduction: [Block] = []) {
        self.id = id
        self.title = title
        self.content = content
        self.introduction = introduction
    }
}

/// Roles of one author of one work: `roles: {lee2020: {Ann Lee: equal-contribution}}`.
public struct WorkRoles: Sendable, Equatable {
    /// The work's identifier, DOI or arXiv number.
    public var work: String
    /// The author's name, in any spelling that is found.
    public var name: String
    public var roles: [Role.ID]

    public init(work: String, name: String, roles: [Role.ID]) {
        self.work = work
        self.name = name
        self.roles = roles
    }
}

/// A position, a degree, a talk, a grant, an award, a service, a piece of news: one shape for all of them.
public struct ProfileEntry: Sendable, Equatable {
    /// The fields that hold one line of text.
    public var fields: [EntryField: [Inline]]
    public var date: DateRange?
    public var url: LinkDestination?
    public var links: [WorkLink]
    /// `details`: blocks under the entry.
    public var details: [Block]
    /// `items`: things counted up in one line (`WSDM2022, ACCV2022`).
    public var items: [[Inline]]
    public var tags: [String]
    public var isSelected: Bool

    public init() {
        fields = [:]
        date = nil
        url = nil
        links = []
        details = []
        items = []
        tags = []
        isSelected = false
    }
}

/// A topic of research: a label, prose in which works are mentioned, topics below it.
public struct Topic: Sendable, Equatable {
    public var title: [Inline]
    /// Prose behind the title on the same line: what the topic is.
    public var lead: [Inline]
    /// Words behind a folded title: `click here for representative works`.
    public var hint: [Inline]
    /// Whether it can be folded away; `nil` leaves it to the style.
    public var isCollapsed: Bool?
    public var text: [Block]
    public var topics: [Topic]

    public init(
        title: [Inline], lead: [Inline] = [], hint: [Inline] = [], isCollapsed: Bool? = nil, text: [Block] = [],
        topics: [Topic] = []
    ) {
        self.title = title
        self.lead = lead
        self.hint = hint
        self.isCollapsed = isCollapsed
        self.text = text
        self.topics = topics
    }
}
