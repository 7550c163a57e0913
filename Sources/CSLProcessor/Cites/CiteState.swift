import CSLStyle

/// What evaluating is told of a cite or an entry: what is known only when all works are seen.
struct CiteState: Sendable, Equatable {
    /// From 1, in the order of the bibliography.
    var citationNumber = 0
    /// `nil` in bibliographies, where no condition on positions holds.
    var position: CitePosition?
    var isNearNote = false
    var firstReferenceNoteNumber: Int?
    /// `a`, `b`, … `aa`; empty for none.
    var yearSuffix = ""
    /// The trigraph of a label style; empty for none.
    var citationLabel = ""
    /// The condition `disambiguate="true"`.
    var isDisambiguated = false
    /// What disambiguation adds to the names of each `cs:names`, in the order in which these are printed.
    var names: [NamesDetail] = []
    /// Whether the first `cs:names` prints nothing: it is the same as that of the cite before.
    var hidesNames = false
    /// Whether something is printed before the cite, so that a term need not begin with a capital.
    var followsText = false
    /// Whether cites are being compared: dates of access don't tell works apart.
    var isComparison = false
    /// Set while a sort key is evaluated: names are inverted throughout, and its et-al options come first.
    var sortKey: SortKey?
}

/// What disambiguation adds to the names of one `cs:names`.
struct NamesDetail: Sendable, Equatable {
    /// How many names are printed at least.
    var shown = 0
    /// How much of the given names is printed at least, by index of the name.
    var given: [Int: GivenNameDetail] = [:]
}

/// How much of a given name is printed.
enum GivenNameDetail: Int, Sendable, Comparable {
    case none, initials, whole

    static func < (left: GivenNameDetail, right: GivenNameDetail) -> Bool { left.rawValue < right.rawValue }
}
