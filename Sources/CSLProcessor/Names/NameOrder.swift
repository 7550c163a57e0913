import Bibliography
import DocumentTree

/// In which order the parts of a name stand.
enum NameOrder {
    /// `毛泽东`: scripts without spaces.
    case unspaced
    /// `Mao Zedong`: the family name first, with no comma behind it.
    case familyFirst
    /// `Gogh, Vincent van`, for sorting.
    case sortKey
    /// `van Gogh, Vincent`
    case inverted
    /// `Vincent van Gogh`
    case givenFirst

    init(_ name: Name, isInverted: Bool, isSortKey: Bool, language: [Inline]) {
        if Self.isOrdinary(name, language: language) {
            self = isSortKey ? .sortKey : isInverted ? .inverted : .givenFirst
        } else {
            self = Romanesque.contains(name.family) || Romanesque.begins(name.given) ? .familyFirst : .unspaced
        }
    }

    /// Whether the order of a name's parts is the style's to choose.
    static func isOrdinary(_ name: Name, language: [Inline]) -> Bool {
        guard !name.hasStaticOrdering, name.family.isEmpty || Romanesque.contains(name.family) else { return false }
        guard !language.isEmpty else { return true }
        let tag = language.plainText().prefix(2)
        return tag != "zh" && tag != "ja" && tag != "vi" && tag != "hu"
    }
}
