public import DocumentTree

/// The date variables of CSL 1.0.2 (specification, appendix IV). The raw values are CSL's own words.
public enum DateVariable: String, Sendable, CaseIterable {
    case accessed
    case availableDate = "available-date"
    case eventDate = "event-date"
    case issued
    case originalDate = "original-date"
    case submitted
}

/// Any variable of CSL, as conditions, sort keys and CSL-JSON name it.
public enum Variable: Sendable, Hashable {
    case text(TextVariable)
    case name(NameVariable)
    case date(DateVariable)

    /// The variable that CSL calls so; `nil` for a word that is none.
    public init?(_ word: String) {
        guard let variable = Self.named[word] else { return nil }
        self = variable
    }

    /// CSL's word for it.
    public var word: String {
        switch self {
        case .text(let variable): variable.rawValue
        case .name(let variable): variable.rawValue
        case .date(let variable): variable.rawValue
        }
    }

    /// All variables, in the order of their kinds.
    public static let allCases: [Variable] =
        TextVariable.allCases.map(Variable.text) + NameVariable.allCases.map(Variable.name)
        + DateVariable.allCases.map(Variable.date)

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.word, $0) })
}
