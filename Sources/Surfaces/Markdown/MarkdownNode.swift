/// A piece of Markdown in the order of the text.
enum MarkdownNode {
    case copy(Range<Int>)
    case character(Unicode.Scalar, Range<Int>, SurfaceText.Form)
    case softBreak(Range<Int>)
    case hardBreak(Range<Int>)
    /// The content, and all of it.
    case code(Range<Int>, Range<Int>)
    case tag(HTMLTag)
    /// `<https://example.org>`: what stands between the brackets, all of it, and the address.
    case autolink(Range<Int>, Range<Int>, String)
    case signs(MathSigns)
    /// Indices.
    case delimiter(Int)
    case bracket(Int)
    /// The end of the link of a bracket.
    case linkEnd(Int, Range<Int>)
}

/// A run of `*` or `_`.
struct MarkdownDelimiter {
    var byte: UInt8
    var start: Int
    /// How many there are in the text.
    var length: Int
    /// How many have no partner yet.
    var remaining: Int
    var canOpen: Bool
    var canClose: Bool
    /// Neighbours among those without a partner; -1 for none.
    var previous: Int
    var next = -1
    /// How many characters each emphasis takes that ends here, in order.
    var closing: [Int] = []
    /// How many each takes that begins here, from the inside out.
    var opening: [Int] = []
}

/// `[` or `![`
struct MarkdownBracket {
    var range: Range<Int>
    var isImage: Bool
    /// Whether it may begin a link: a link holds no other.
    var isActive = true
    /// The last delimiter before it.
    var delimiterBefore: Int
    /// The address, once the link is found.
    var address: String?
}
