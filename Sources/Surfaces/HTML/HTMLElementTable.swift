/// What HTML's elements do to the text in them (HTML Living Standard, "Rendering", flow content).
package enum HTMLElementTable {
    static func kind(of tag: HTMLTag, in bytes: [UInt8]) -> SurfaceSpan.Kind {
        switch tag.name {
        case "b", "strong": .strong
        case "i", "em": .emphasis
        case "u", "ins": .underline
        case "sup": .superscript
        case "sub": .subscript
        case "code", "tt", "kbd", "samp": .code
        case "a" where tag.address != nil: .link(tag.address.map { CharacterReference.decoded(bytes, $0) } ?? "")
        default: .other(tag.name, classes: classes(of: tag, in: bytes))
        }
    }

    private static func classes(of tag: HTMLTag, in bytes: [UInt8]) -> [String] {
        guard let range = tag.classes else { return [] }
        return bytes[range].split(whereSeparator: ByteScan.isSpace).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Elements without content and end tag.
    package static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Elements whose content no reader sees.
    package static let hidden: Set<String> = ["script", "style", "template", "svg", "noscript", "iframe", "object"]

    /// Elements that begin and end lines of their own.
    package static let block: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
