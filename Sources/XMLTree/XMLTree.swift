import CLibXML2

/// Reads XML and HTML into trees of values; the one user of libxml2.
///
/// Nothing is fetched, no entity is put in place of its reference but the five of XML (in HTML: all that HTML names), and
/// what is nested deeper than ``nestingLimit`` is refused.
public enum XMLTree {
    /// Elements within elements, at most.
    public static let nestingLimit = 200

    /// The root element of an XML text in UTF-8; `nil` for a text that is not well-formed. Ranges are bytes of the text.
    public static func parseXML(_ bytes: some Sequence<UInt8>) -> XMLElement? { try? readXML(bytes) }

    /// As ``parseXML(_:)``, with the reason and the place of it where there is no root element.
    public static func readXML(_ bytes: some Sequence<UInt8>) throws(XMLProblem) -> XMLElement {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let layout = XML_PARSE_NOCDATA.rawValue
        return try parse(bytes, isHTML: false) { context, start, count in
            xmlCtxtReadMemory(context, start, count, nil, "UTF-8", CInt(bitPattern: UInt32(options | layout)))
        }
    }

    /// The `html` element of an HTML text in UTF-8, with whatever is missing or wrong set right as the parser sees fit; `nil`
    /// for an empty text. Ranges are bytes of the text; those of tags that the parser has put in are empty.
    public static func parseHTML(_ bytes: some Sequence<UInt8>) -> XMLElement? {
        let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        return try? parse(bytes, isHTML: true) { context, start, count in
            htmlCtxtReadMemory(context, start, count, nil, "UTF-8", CInt(bitPattern: UInt32(options)))
        }
    }

    private static let initialization: Void = xmlInitParser()

    private static func parse(
        _ sequence: some Sequence<UInt8>, isHTML: Bool,
        read: (xmlParserCtxtPtr, UnsafePointer<CChar>, CInt) -> xmlDocPtr?
    ) throws(XMLProblem) -> XMLElement {
        _ = initialization
        let bytes = Array(sequence)
        // libxml2 would skip the mark without counting it.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes.count > start, let count = CInt(exactly: bytes.count - start),
            let context = isHTML ? htmlNewParserCtxt() : xmlNewParserCtxt()
        else { throw XMLProblem(.notWellFormed, bytes.count > start ? "too long" : "empty", at: 0) }
        defer { xmlFreeParserCtxt(context) }
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<XMLElement, XMLProblem> in
            let text = UnsafeBufferPointer(rebasing: buffer[start...])
            guard let first = UnsafeRawPointer(text.baseAddress)?.assumingMemoryBound(to: CChar.self) else {
                return .failure(XMLProblem(.notWellFormed, "empty", at: 0))
            }
            let positions = XMLPositions(text, context, isHTML: isHTML)
            positions.install()
            let document = withExtendedLifetime(positions) { read(context, first, count) }
            defer { xmlFreeDoc(document) }
            guard let document, let root = xmlDocGetRootElement(document) else {
                return .failure((positions.problem ?? XMLProblem(.notWellFormed, "", at: 0)).shifted(by: start))
            }
            return Result { () throws(XMLProblem) in try XMLElement(root, positions, shift: start, depth: 1) }
        }
        return try result.get()
    }
}

extension XMLElement {
    /// Copies an element of libxml2's, unless it is nested too deeply.
    fileprivate init(
        _ node: xmlNodePtr, _ positions: XMLPositions, shift: Int, depth: Int
    ) throws(XMLProblem) {
        guard depth <= XMLTree.nestingLimit else {
            throw XMLProblem(.nestedTooDeeply, "", at: (positions.place(of: node)?.opening.lowerBound ?? 0) + shift)
        }
        self.init(name: String(node.pointee.name))
        if let place = positions.place(of: node) {
            line = place.line
            opening = place.opening.shifted(by: shift)
            closing = place.closing.shifted(by: shift)
        }
        for attribute in sequence(first: node.pointee.properties, next: { $0?.pointee.next }) {
            guard let attribute else { break }
            let value = siblings(from: attribute.pointee.children).compactMap(\.text).joined()
            attributes.append(XMLAttribute(name: String(attribute.pointee.name), value: value))
        }
        for child in siblings(from: node.pointee.children) {
            if child.pointee.type == XML_ELEMENT_NODE {
                let element = try XMLElement(child, positions, shift: shift, depth: depth + 1)
                children.append(.element(element))
            } else if let text = child.text {
                append(text: text, positions.place(of: child)?.opening.shifted(by: shift))
            }
        }
    }

    /// Adds text to the text before it, so that a stretch of text is one node. A reference to an entity that is not put in has
    /// no place of its own.
    private mutating func append(text: String, _ range: Range<Int>?) {
        guard case .text(var before, let start)? = children.last else {
            if !text.isEmpty { children.append(.text(text, range ?? opening.upperBound..<opening.upperBound)) }
            return
        }
        children.removeLast()
        before += text
        children.append(.text(before, start.lowerBound..<max(start.upperBound, range?.upperBound ?? 0)))
    }
}

extension Range<Int> {
    fileprivate func shifted(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
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
