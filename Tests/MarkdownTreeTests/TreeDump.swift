import DocumentTree
import MarkdownTree

/// Trees as lines of text: `strong(text “a”)`.
enum TreeDump {
    static func text(_ problem: MarkdownProblem) -> String {
        let place = problem.range.map { "@\($0.lowerBound)..\($0.upperBound)" } ?? "@?"
        return "problem \(place): \(problem.summary)"
    }

    static func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): "“\(text)”"
        case .emphasis(let inner): "emphasis" + list(inner)
        case .strong(let inner): "strong" + list(inner)
        case .underline(let inner): "underline" + list(inner)
        case .smallCaps(let inner): "smallCaps" + list(inner)
        case .superscript(let inner): "superscript" + list(inner)
        case .subscript(let inner): "subscript" + list(inner)
        case .code(let code): "code “\(code)”"
        case .link(let destination, let inner): "link <\(destination.text)>" + list(inner)
        case .image(let image): "image <\(image.source.text)> “\(image.alternative)”"
        case .span(.mention(let id), _): "mention \(id)"
        case .softBreak: "softBreak"
        case .lineBreak: "lineBreak"
        case .badge, .mark, .span: "unexpected"
        }
    }

    static func text(_ block: Block) -> String {
        switch block {
        case .paragraph(let inlines, _): "paragraph" + list(inlines)
        case .quote(let blocks): "quote" + list(blocks)
        case .code(let code): "code “\(code.replacing("\n", with: "⏎"))”"
        case .thematicBreak: "thematicBreak"
        case .list(let list):
            marker(list.marker) + (list.isTight ? " tight" : " loose") + " "
                + list.items.map { "[" + $0.map(text).joined(separator: ", ") + "]" }.joined(separator: " ")
        default: "unexpected"
        }
    }

    private static func marker(_ marker: List.Marker) -> String {
        switch marker {
        case .bullet: "bullets"
        case .number(let start, let delimiter): "numbers from \(start)\(delimiter)"
        }
    }

    private static func list(_ inlines: [Inline]) -> String { "(" + inlines.map(text).joined(separator: ", ") + ")" }
    private static func list(_ blocks: [Block]) -> String { "(" + blocks.map(text).joined(separator: ", ") + ")" }

    /// How deep a tree is.
    static func depth(_ blocks: [Block]) -> Int {
        1
            + (blocks.map { block in
                switch block {
                case .paragraph(let inlines, _): depth(inlines)
                case .quote(let inner): depth(inner)
                case .list(let list): list.items.map(depth).max() ?? 0
                default: 0
                }
            }.max() ?? 0)
    }

    private static func depth(_ inlines: [Inline]) -> Int {
        1
            + (inlines.map { inline in
                switch inline {
                case .emphasis(let inner), .strong(let inner), .underline(let inner), .superscript(let inner),
                    .subscript(let inner), .link(_, let inner), .span(_, let inner):
                    depth(inner)
                default: 0
                }
            }.max() ?? 0)
    }
}
