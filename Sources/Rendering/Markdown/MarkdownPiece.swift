/// Running text on its way to Markdown, flat: what is between two pieces decides how emphasis and text are written.
enum MarkdownPiece: Equatable {
    /// Text to be escaped.
    case text(String, isInLink: Bool)
    /// Markdown or HTML that is finished.
    case verbatim(String)
    case open(Emphasis)
    case close(Emphasis)
    case lineBreak
    case softBreak

    enum Emphasis: Equatable {
        case emphasis, strong
        var tag: String { self == .strong ? "strong" : "em" }
    }

    var first: Character {
        switch self {
        case .text(let text, _), .verbatim(let text): text.first ?? " "
        case .open, .close: "*"
        case .lineBreak: "<"
        case .softBreak: " "
        }
    }

    /// The first byte of `first`.
    var firstByte: UInt8 {
        switch self {
        case .text(let text, _), .verbatim(let text): text.utf8.first ?? UInt8(ascii: " ")
        case .open, .close: UInt8(ascii: "*")
        case .lineBreak: UInt8(ascii: "<")
        case .softBreak: UInt8(ascii: " ")
        }
    }

    var last: Character {
        switch self {
        case .text(let text, _), .verbatim(let text): text.last ?? " "
        case .open, .close: "*"
        case .lineBreak, .softBreak: " "
        }
    }

    var isDelimiter: Bool {
        switch self {
        case .open, .close: true
        case .text, .verbatim, .lineBreak, .softBreak: false
        }
    }
}
