/// One formatting attribute with its value. An element with several opens one mark for each, `vertical-align` outermost, then
/// `text-decoration`, `font-weight`, `font-variant` and `font-style`.
enum TextStyle: Sendable, Equatable {
    case italic, oblique, uprightStyle
    case smallCaps, fullCaps
    case bold, light, uprightWeight
    case underline, noUnderline
    case superscript, `subscript`, baseline

    /// The attribute to which the value belongs.
    enum Attribute: Sendable, Equatable {
        case fontStyle, fontVariant, fontWeight, textDecoration, verticalAlign
    }

    var attribute: Attribute {
        switch self {
        case .italic, .oblique, .uprightStyle: .fontStyle
        case .smallCaps, .fullCaps: .fontVariant
        case .bold, .light, .uprightWeight: .fontWeight
        case .underline, .noUnderline: .textDecoration
        case .superscript, .subscript, .baseline: .verticalAlign
        }
    }

    /// The value that is printed plainly: `font-style="normal"`.
    var isNormal: Bool {
        switch self {
        case .uprightStyle, .fullCaps, .uprightWeight, .noUnderline, .baseline: true
        case .italic, .oblique, .smallCaps, .bold, .light, .underline, .superscript, .subscript: false
        }
    }

    /// The value that undoes this one.
    var normal: TextStyle {
        switch attribute {
        case .fontStyle: .uprightStyle
        case .fontVariant: .fullCaps
        case .fontWeight: .uprightWeight
        case .textDecoration: .noUnderline
        case .verticalAlign: .baseline
        }
    }
}
