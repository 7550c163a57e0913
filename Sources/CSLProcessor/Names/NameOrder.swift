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
        if name.family.isEmpty || Romanesque.contains(name.family) {
            let tag = language.plainText().prefix(2)
            if name.hasStaticOrdering || tag == "zh" || tag == "ja" || tag == "vi" || tag == "hu" {
                self = .familyFirst
            } else {
                self = isSortKey ? .sortKey : isInverted ? .inverted : .givenFirst
            }
        } else {
            self = Romanesque.begins(name.given) ? .familyFirst : .unspaced
        }
    }
}
