internal import CCMark

/// One step through cmark's tree.
enum CommonMarkEvent {
    enum Container {
        case document, blockQuote, item, paragraph, heading, emphasis, strong
        /// The first number is `nil` for bullets.
        case list(start: Int?, delimiter: Character, isTight: Bool)
        case link(String)
        case image(String)
    }
    case enter(Container)
    case exit
    case text(String)
    case code(String)
    case codeBlock(String)
    case htmlInline(String)
    case htmlBlock(String)
    case softBreak, lineBreak, thematicBreak
}

/// A text parsed by cmark. This is the one place that calls it.
final class CommonMarkDocument {
    private let root: OpaquePointer?

    init(_ bytes: [UInt8]) {
        root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
    }

    deinit { if let root { cmark_node_free(root) } }

    /// Goes through the tree without recursion, however deep it is.
    func walk(_ receive: (CommonMarkEvent) -> Void) {
        guard let root, let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if step == CMARK_EVENT_EXIT {
                receive(.exit)
            } else if let event = Self.event(entering: node) {
                receive(event)
            }
        }
    }

    /// Goes through the nodes above the inlines.
    func walkBlocks(_ receive: (OpaquePointer, _ isEntering: Bool) -> Void) {
        guard let root, let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let type = cmark_node_get_type(node).rawValue
            if type <= CMARK_NODE_LAST_BLOCK.rawValue { receive(node, step == CMARK_EVENT_ENTER) }
        }
    }

    private static func event(entering node: OpaquePointer) -> CommonMarkEvent? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .enter(.document)
        case CMARK_NODE_BLOCK_QUOTE: .enter(.blockQuote)
        case CMARK_NODE_LIST: .enter(list(node))
        case CMARK_NODE_ITEM: .enter(.item)
        case CMARK_NODE_PARAGRAPH: .enter(.paragraph)
        case CMARK_NODE_HEADING: .enter(.heading)
        case CMARK_NODE_EMPH: .enter(.emphasis)
        case CMARK_NODE_STRONG: .enter(.strong)
        case CMARK_NODE_LINK: .enter(.link(string(cmark_node_get_url(node))))
        case CMARK_NODE_IMAGE: .enter(.image(string(cmark_node_get_url(node))))
        case CMARK_NODE_TEXT: .text(literal(node))
        case CMARK_NODE_CODE: .code(literal(node))
        case CMARK_NODE_CODE_BLOCK: .codeBlock(literal(node))
        case CMARK_NODE_HTML_INLINE: .htmlInline(literal(node))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(literal(node))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    private static func list(_ node: OpaquePointer) -> CommonMarkEvent.Container {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            delimiter: cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ")" : ".",
            isTight: cmark_node_get_list_tight(node) != 0)
    }

    private static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

    private static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
