import CLibXML2

/// Reads XML and HTML into trees of values; the one user of libxml2.
///
/// Nothing is fetched, no entity is put in place of its reference but the five of XML (in HTML: all that HTML names), and
/// what is nested deeper than ``nestingLimit`` is refused.
public enum XMLTree {
    /// Elements within elements, at most.
    public static let nestingLimit = 200

    /// The root element of an XML text in UTF-8; `nil` for a text that is not well-formed. A byte order mark is passed over.
    public static func parseXML(_ bytes: some Sequence<UInt8>) -> XMLElement? {
        let bytes = Array(bytes)
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var root = parseTree(bytes[mark...])
        root?.place(by: ElementPlaces(bytes))
        return root
    }

    private static func parseTree(_ bytes: ArraySlice<UInt8>) -> XMLElement? {
        parse(bytes) { start, count in
            let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            let layout = XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
            return xmlReadMemory(start, count, nil, "UTF-8", CInt(bitPattern: UInt32(options | layout)))
        }
    }

    /// The `html` element of an HTML text in UTF-8, with whatever is missing or wrong set right as the parser sees fit; `nil`
    /// for an empty text.
    public static func parseHTML(_ bytes: some Sequence<UInt8>) -> XMLElement? {
        parse(bytes) { start, count in
            let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            return htmlReadMemory(start, count, nil, "UTF-8", CInt(bitPattern: UInt32(options)))
        }
    }

    private static let initialization: Void = xmlInitParser()

    private static func parse(
        _ bytes: some Sequence<UInt8>, read: (UnsafePointer<CChar>, CInt) -> xmlDocPtr?
    ) -> XMLElement? {
        _ = initialization
        let characters = bytes.map { CChar(bitPattern: $0) }
        guard !characters.isEmpty, let count = CInt(exactly: characters.count) else { return nil }
        let document = characters.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { read($0, count) }
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        return xmlDocGetRootElement(document).flatMap { XMLElement($0, depth: 1) }
    }
}

extension XMLElement {
    /// Copies an element of libxml2's; `nil` where it is nested too deeply.
    fileprivate init?(_ node: xmlNodePtr, depth: Int) {
        guard depth <= XMLTree.nestingLimit else { return nil }
        self.init(name: String(node.pointee.name), line: Int(xmlGetLineNo(node)))
        for attribute in sequence(first: node.pointee.properties, next: { $0?.pointee.next }) {
            guard let attribute else { break }
            let value = siblings(from: attribute.pointee.children).compactMap(\.text).joined()
            attributes.append(XMLAttribute(name: String(attribute.pointee.name), value: value))
        }
        for child in siblings(from: node.pointee.children) {
            if child.pointee.type == XML_ELEMENT_NODE {
                guard let element = XMLElement(child, depth: depth + 1) else { return nil }
                children.append(.element(element))
            } else if let text = child.text {
                append(text: text)
            }
        }
    }

    /// Adds text to the text before it, so that a stretch of text is one node.
    private mutating func append(text: String) {
        guard case .text(var before)? = children.last else {
            if !text.isEmpty { children.append(.text(text)) }
            return
        }
        children.removeLast()
        before += text
        children.append(.text(before))
    }
}

private func siblings(from first: xmlNodePtr?) -> some Sequence<xmlNodePtr> {
    sequence(state: first) { (next: inout xmlNodePtr?) in
        defer { next = next?.pointee.next }
        return next
    }
}

extension xmlNodePtr {
    /// The text of a text node; a reference to an unknown entity is text as it stands.
    fileprivate var text: String? {
        switch pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: String(pointee.content)
        case XML_ENTITY_REF_NODE: "&" + String(pointee.name) + ";"
        default: nil
        }
    }
}

extension String {
    /// A string of libxml2's; empty for none.
    fileprivate init(_ characters: UnsafePointer<xmlChar>?) {
        self = characters.map { String(cString: $0) } ?? ""
    }
}
