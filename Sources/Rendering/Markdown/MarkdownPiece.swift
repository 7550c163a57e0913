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
