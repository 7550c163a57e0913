/// A person's or a group's name in CSL's parts (CSL 1.0.2, "Names"; CSL-JSON `name-variable`).
///
/// `given`, `family` and the particles hold clean text: no marks, no emphasis, no markup.
public struct Name: Sendable, Hashable {
    public var given: String
    public var family: String
    /// "von" that is dropped in the inverted form when only the family name is shown: Ludwig *van* Beethoven.
    public var droppingParticle: String
    /// "de" that stays with the family name: Vincent *van* Gogh in Dutch.
    public var nonDroppingParticle: String
    /// Jr., III, MD.
    public var suffix: String
    /// Whether a comma stands before the suffix: `King, Jr.` against `King III`.
    public var hasCommaSuffix: Bool
    /// Whether the family name stands first in every form, with no comma behind it: `Ngo Thanh Hai` (CSL-JSON
    /// `static-ordering`).
    public var hasStaticOrdering: Bool
    /// The whole name of a group or of a person with one name only: `World Health Organization`, `Mausam`; empty otherwise.
    public var literal: String
    /// The name as its source has it, in given-first order, for styles that print names as written: `Z.Y. Xie`, `高泽峰`.
    public var asWritten: String

    public init(
        given: String = "", family: String = "", droppingParticle: String = "", nonDroppingParticle: String = "",
        suffix: String = "", hasCommaSuffix: Bool = false, hasStaticOrdering: Bool = false, literal: String = "",
        asWritten: String
    ) {
        self.given = given
        self.family = family
        self.droppingParticle = droppingParticle
        self.nonDroppingParticle = nonDroppingParticle
        self.suffix = suffix
        self.hasCommaSuffix = hasCommaSuffix
        self.hasStaticOrdering = hasStaticOrdering
        self.literal = literal
        self.asWritten = asWritten
    }
}

/// One author, editor or other contributor of a work: a name and what is said of the person's part in it.
public struct Contributor: Sendable, Hashable {
    public var name: Name
    /// What the person's marks mean, in the order in which they were written.
    public var roles: [Role.ID]
    /// Whether this is the person whose profile it is.
    public var isSelf: Bool
    /// A page about the person, from the profile's `people`.
    public var url: String?

    public init(name: Name, roles: [Role.ID] = [], isSelf: Bool = false, url: String? = nil) {
        self.name = name
        self.roles = roles
        self.isSelf = isSelf
        self.url = url
    }
}

/// The contributors of one name variable, and whether more were left out by the source ("et al.", "and others").
public struct ContributorList: Sendable, Hashable {
    public var contributors: [Contributor]
    public var endsWithOthers: Bool

    public init(_ contributors: [Contributor] = [], endsWithOthers: Bool = false) {
        self.contributors = contributors
        self.endsWithOthers = endsWithOthers
    }
}
