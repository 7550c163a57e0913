/// What an author did in a work beyond being an author of it, as far as it is marked in the author line.
public struct Role: Sendable, Hashable {
    /// `equal-contribution`, `corresponding-author`, or a name that a profile declares.
    public struct ID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { self.init(rawValue: value) }
    }

    public var id: ID
    /// The wording of the legend where the profile gives its own; `nil` for the wording of the document's language.
    public var legend: String?
    /// The sign that is printed where the profile fixes it (affiliation numbers); `nil` for the style's choice.
    public var sign: String?

    public init(id: ID, legend: String? = nil, sign: String? = nil) {
        self.id = id
        self.legend = legend
        self.sign = sign
    }
}

extension Role.ID {
    public static let equalContribution: Role.ID = "equal-contribution"
    public static let correspondingAuthor: Role.ID = "corresponding-author"
    public static let equalSupervision: Role.ID = "equal-supervision"
    public static let projectLead: Role.ID = "project-lead"
    public static let student: Role.ID = "student"
    public static let deceased: Role.ID = "deceased"

    /// The roles that every profile may use without declaring a wording.
    public static let wellKnown: [Role.ID] = [
        .equalContribution, .correspondingAuthor, .equalSupervision, .projectLead, .student, .deceased,
    ]
}
