internal import CCMark

/// One step through the blocks of a CommonMark text, with their places.
public enum MarkdownBlockEvent: Sendable, Equatable {
    /// An item of a list; the number of an ordered one.
    case enterItem(Range<Int>, number: Int?)
    case exitItem(end: Int)
    case enterQuote(Range<Int>)
    case exitQuote(end: Int)
    case heading(Range<Int>, level: Int)
    case paragraph(Range<Int>)
    case html(Range<Int>)
    case code(Range<Int>)
    case thematicBreak(Range<Int>)
}

extension MarkdownTree {
    /// The blocks of a text, in order: whole lines at their ends, the first line from where the block begins. Ranges are bytes.
    public static func blockEvents(_ bytes: [UInt8]) -> [MarkdownBlockEvent] {
        var lineStarts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
        var events: [MarkdownBlockEvent] = []
        CommonMarkDocument(bytes).walkBlocks { node, isEntering in
            let line = Int(cmark_node_get_start_line(node))
            let column = Int(cmark_node_get_start_column(node))
            let endLine = max(line, Int(cmark_node_get_end_line(node)))
            guard line > 0, line <= lineStarts.count else { return }
            let end = endLine < lineStarts.count ? lineStarts[endLine] : bytes.count
            let start = min(lineStarts[line - 1] + max(0, column - 1), end)
            if let event = event(node, start..<end, isEntering: isEntering) { events.append(event) }
        }
        return events
    }

    private static func event(_ node: OpaquePointer, _ range: Range<Int>, isEntering: Bool) -> MarkdownBlockEvent? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_ITEM:
            guard isEntering else { return .exitItem(end: range.upperBound) }
            return .enterItem(range, number: number(of: node))
        case CMARK_NODE_BLOCK_QUOTE: return isEntering ? .enterQuote(range) : .exitQuote(end: range.upperBound)
        case CMARK_NODE_HEADING where isEntering: return .heading(range, level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH where isEntering: return .paragraph(range)
        case CMARK_NODE_HTML_BLOCK where isEntering: return .html(range)
        case CMARK_NODE_CODE_BLOCK where isEntering: return .code(range)
        case CMARK_NODE_THEMATIC_BREAK where isEntering: return .thematicBreak(range)
        default: return nil
        }
    }

    /// 0 for an item of an ordered list: its number stands in the text.
    private static func number(of item: OpaquePointer) -> Int? {
        guard let list = cmark_node_parent(item), cmark_node_get_list_type(list) == CMARK_ORDERED_LIST else {
            return nil
        }
        return Int(cmark_node_get_list_start(list))
    }
}
