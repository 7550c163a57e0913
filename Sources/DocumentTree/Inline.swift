/// A piece of running text. Renderers switch over it exhaustively: a new case must break each of them.
///
/// A document holds many of them: what is seldom or large is `indirect`, so that each takes 24 bytes.
public enum Inline: Sendable, Equatable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case underline([Inline])
    case smallCaps([Inline])
    case superscript([Inline])
    case `subscript`([Inline])
    case code(String)
    case link(LinkDestination, [Inline])
    /// A small picture within a line: a logo, a badge image.
    indirect case image(Image)
    /// A label with a border or a colour: a venue, an award, a star count.
    indirect case badge(Badge)
    /// The sign of an author's role: `*`.
    indirect case mark(Mark)
    /// Text with a meaning that formats may show and machines may read: a name, a title, a year.
    case span(SpanRole, [Inline])
    case softBreak
    case lineBreak
}

/// What a span of a citation is. Formatters leave these in the tree; own-name emphasis, marks, links and HTML classes hang
/// on them, whatever citation style printed the text and in whatever order.
public enum SpanRole: Sendable, Equatable {
    /// One rendered name, inverted or not, without the delimiter: the `index`th (from 0) of the CSL name variable.
    case name(index: Int, variable: NameVariable)
    /// The name of the person whose document this is; marks may stand inside it or behind it.
    case ownName
    case title, containerTitle, year, date, venue, award, note, label
    /// Words whose letters keep their case, whatever text case a citation style asks for: `iPhone`, `pH`.
    case noCase
    /// Words that take no style from the text around them: upright in italics, and as they are written in capitals.
    case plain
    /// The "et al." of a shortened list.
    case etAl
    /// What the signs mean.
    case legend
    /// A row of links.
    case links
    /// A work mentioned in prose by `[@id]`: empty until the document is composed.
    indirect case mention(id: String)
}

/// The sign of a role behind an author's name.
public struct Mark: Sendable, Equatable {
    /// What is printed: `*`, `†`, `1`.
    public var sign: String
    /// The role's identifier: `equal-contribution`.
    public var role: String
    /// What it means, in the document's language, for a screen reader: `equal contribution`.
    public var meaning: String

    public init(sign: String, role: String, meaning: String) {
        self.sign = sign
        self.role = role
        self.meaning = meaning
    }

    /// Whether the sign is a number or a letter, which would run into the name if it were not raised: `Ann Lee¹`.
    package var isAlphanumeric: Bool {
        sign.utf8.contains { $0.isASCIILetter || $0.isASCIIDigit }
    }
}

/// A label set off from the text around it.
public struct Badge: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case venue, award, stars, resource
    }
    public var kind: Kind
    public var text: String
    public var destination: LinkDestination?
    /// A picture that stands for the text where the format can show one.
    public var image: LinkDestination?

    public init(kind: Kind, text: String, destination: LinkDestination? = nil, image: LinkDestination? = nil) {
        self.kind = kind
        self.text = text
        self.destination = destination
        self.image = image
    }

    /// What stands where no picture can: `★ ada/moe` for a count of stars.
    package var words: String { kind == .stars ? "★ " + text : text }
}

extension Sequence where Element == Inline {
    /// The text alone, without emphasis, links or pictures; marks are left out on request.
    public func plainText(marks: Bool = true) -> String {
        var text = ""
        for inline in self { inline.appendPlainText(to: &text, marks: marks) }
        return text
    }
}

extension Inline {
    fileprivate func appendPlainText(to text: inout String, marks: Bool) {
        switch self {
        case .text(let string), .code(let string): text += string
        case .emphasis(let inner), .strong(let inner), .underline(let inner), .smallCaps(let inner),
            .superscript(let inner), .subscript(let inner), .link(_, let inner), .span(_, let inner):
            for inline in inner { inline.appendPlainText(to: &text, marks: marks) }
        case .image(let image): text += image.alternative
        case .badge(let badge): text += badge.text
        case .mark(let mark): if marks { text += mark.sign }
        case .softBreak, .lineBreak: text += " "
        }
    }
}
