import CLibXML2

/// Where elements and texts begin and end, noted while libxml2 builds its tree.
///
/// libxml2 keeps no byte offsets; but when it reports a tag, it stands right behind what it has read of it. Its own builder
/// goes on doing the work; each report is passed on to it, and the place is noted for the node that it has made.
final class XMLPositions {
    struct Place {
        var opening: Range<Int>
        var closing: Range<Int>
        var line: Int
    }

    /// Of elements and texts; a node's `_private` is its index here plus one. A text has its bytes as `opening`.
    private(set) var places: [Place] = []
    /// The first mistake in XML that libxml2 cannot read over.
    private(set) var problem: XMLProblem?
    private let bytes: UnsafeBufferPointer<UInt8>
    private let context: xmlParserCtxtPtr
    private let isHTML: Bool
    /// Where the last thing ended: no tag that is yet to come begins before it.
    private var floor = 0
    private var lineOffset = 0
    private var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr, isHTML: Bool) {
        self.bytes = bytes
        self.context = context
        self.isHTML = isHTML
    }

    /// The noted place of a node.
    func place(of node: xmlNodePtr) -> Place? {
        let index = Int(bitPattern: node.pointee._private) - 1
        return places.indices.contains(index) ? places[index] : nil
    }

    // MARK: Reports

    /// What libxml2 has read of the text so far.
    private var offset: Int {
        guard let input = context.pointee.input else { return bytes.count }
        let position = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
        return min(max(position, 0), bytes.count)
    }

    /// An element has been opened; it is the context's node.
    func startElement() {
        let end = endOfTag(from: offset)
        guard let node = context.pointee.node else { return }
        if let start = startOfTag(before: end, named: node) {
            floor = end
            note(node, Place(opening: start..<end, closing: end..<end, line: line(at: start)))
        } else {
            // A tag that HTML lets be left out stands before what called for it.
            let start = max(floor, startOfMarkup(before: offset))
            note(node, Place(opening: start..<start, closing: start..<start, line: line(at: start)))
        }
    }

    /// An element is about to be closed.
    func endElement(_ node: xmlNodePtr?) {
        guard let node, let index = index(of: node) else { return }
        let end = offset
        if end > floor, end <= bytes.count, bytes[end - 1] == UInt8(ascii: ">"), let start = lastMarkup(before: end),
            start >= floor, start + 1 < end, bytes[start + 1] == UInt8(ascii: "/"), isName(of: node, at: start + 2)
        {
            places[index].closing = start..<end
            floor = end
        } else {
            let start = max(floor, startOfMarkup(before: end))
            places[index].closing = start..<start
        }
    }

    /// Text has been added to the context's node.
    func characters(_ text: UnsafePointer<xmlChar>?, _ count: CInt) {
        guard let parent = context.pointee.node, let node = parent.pointee.last,
            node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
        else { return }
        let end = endOfText(text, Int(count))
        if let index = index(of: node) {
            places[index].opening = places[index].opening.lowerBound..<max(end, places[index].opening.upperBound)
        } else {
            note(node, Place(opening: min(floor, end)..<end, closing: end..<end, line: 0))
        }
        floor = max(floor, end)
    }

    /// Text lies in the parser's own copy of the input, and then its place is plain; or it has been gathered elsewhere.
    private func endOfText(_ text: UnsafePointer<xmlChar>?, _ count: Int) -> Int {
        if let text, let input = context.pointee.input, let base = input.pointee.base, text >= base,
            text < input.pointee.end
        {
            return min(Int(input.pointee.consumed) + (text - base) + count, bytes.count)
        }
        var end = offset
        // Long text comes in pieces, the last character of which has been taken and not yet passed.
        if end < bytes.count, count > 200, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "&") {
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        return end
    }

    /// libxml2 complains.
    func complain(_ level: xmlErrorLevel, _ message: UnsafePointer<CChar>?) {
        guard level == XML_ERR_FATAL, problem == nil else { return }
        var words = message.map { String(cString: $0) } ?? ""
        while words.last?.isNewline == true { words.removeLast() }
        let kind: XMLProblem.Kind = words.hasPrefix("Excessive depth") ? .nestedTooDeeply : .notWellFormed
        problem = XMLProblem(kind, words, at: offset)
    }

    /// A comment or the like has been passed, or white space that is left out.
    func skip() { floor = max(floor, offset) }

    // MARK: Looking back

    private func note(_ node: xmlNodePtr, _ place: Place) {
        places.append(place)
        node.pointee._private = UnsafeMutableRawPointer(bitPattern: places.count)
    }

    private func index(of node: xmlNodePtr) -> Int? {
        let index = Int(bitPattern: node.pointee._private) - 1
        return places.indices.contains(index) ? index : nil
    }

    private func line(at offset: Int) -> Int {
        while lineOffset < offset {
            if bytes[lineOffset] == UInt8(ascii: "\n") { line += 1 }
            lineOffset += 1
        }
        return line
    }

    /// libxml2 stands before the `>` or `/>` of a start tag.
    private func endOfTag(from offset: Int) -> Int {
        var end = offset
        if end < bytes.count, bytes[end] == UInt8(ascii: "/") { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: ">") ? end + 1 : offset
    }

    /// The `<` of a start tag: the nearest one with the element's name behind it. In XML no other `<` can stand between.
    private func startOfTag(before end: Int, named node: xmlNodePtr) -> Int? {
        var index = end - 1
        while index >= floor {
            if bytes[index] == UInt8(ascii: "<"), isName(of: node, at: index + 1) { return index }
            index -= 1
        }
        return nil
    }

    /// The nearest `<`, from which on libxml2 is still reading; the offset itself where it reads text.
    private func startOfMarkup(before offset: Int) -> Int {
        guard let start = lastMarkup(before: offset), !bytes[start..<offset].contains(UInt8(ascii: ">")) else {
            return offset
        }
        return start
    }

    private func lastMarkup(before offset: Int) -> Int? {
        var index = offset - 1
        while index >= floor {
            if bytes[index] == UInt8(ascii: "<") { return index }
            index -= 1
        }
        return nil
    }

    private func isName(of node: xmlNodePtr, at offset: Int) -> Bool {
        var position = offset
        if let prefix = node.pointee.ns?.pointee.prefix, !isHTML {
            var name = prefix
            while name.pointee != 0 {
                guard position < bytes.count, bytes[position] == name.pointee else { return false }
                position += 1
                name += 1
            }
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return false }
            position += 1
        }
        guard var name = node.pointee.name else { return false }
        while name.pointee != 0 {
            guard position < bytes.count, folded(bytes[position]) == folded(name.pointee) else { return false }
            position += 1
            name += 1
        }
        return position == bytes.count || !Self.isNameByte(bytes[position])
    }

    private func folded(_ byte: UInt8) -> UInt8 {
        isHTML && byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: ":"), 0x80...:
            true
        default: false
        }
    }
}

extension XMLPositions {
    /// Lets a context report to this as well as to its own builder. The context must not outlive it.
    func install() {
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        guard let sax = context.pointee.sax else { return }
        if isHTML {
            sax.pointee.startElement = { pointer, name, attributes in
                xmlSAX2StartElement(pointer, name, attributes)
                XMLPositions.of(pointer)?.startElement()
            }
            sax.pointee.endElement = { pointer, name in
                XMLPositions.of(pointer).map { $0.endElement($0.context.pointee.node) }
                xmlSAX2EndElement(pointer, name)
            }
        } else {
            sax.pointee.startElementNs = {
                pointer, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes in
                xmlSAX2StartElementNs(
                    pointer, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes)
                XMLPositions.of(pointer)?.startElement()
            }
            sax.pointee.endElementNs = { pointer, name, prefix, uri in
                XMLPositions.of(pointer).map { $0.endElement($0.context.pointee.node) }
                xmlSAX2EndElementNs(pointer, name, prefix, uri)
            }
        }
        sax.pointee.characters = { pointer, text, count in
            xmlSAX2Characters(pointer, text, count)
            XMLPositions.of(pointer)?.characters(text, count)
        }
        if !isHTML {
            sax.pointee.ignorableWhitespace = sax.pointee.characters
            sax.pointee.serror = { pointer, error in
                guard let error else { return }
                XMLPositions.of(pointer)?.complain(error.pointee.level, error.pointee.message)
            }
        }
        if isHTML {
            sax.pointee.cdataBlock = { pointer, text, count in
                xmlSAX2CDataBlock(pointer, text, count)
                XMLPositions.of(pointer)?.characters(text, count)
            }
            sax.pointee.ignorableWhitespace = { pointer, text, count in
                xmlSAX2IgnorableWhitespace(pointer, text, count)
                XMLPositions.of(pointer)?.skip()
            }
        }
        sax.pointee.comment = { pointer, text in
            xmlSAX2Comment(pointer, text)
            XMLPositions.of(pointer)?.skip()
        }
        sax.pointee.processingInstruction = { pointer, target, data in
            xmlSAX2ProcessingInstruction(pointer, target, data)
            XMLPositions.of(pointer)?.skip()
        }
    }

    /// The positions that a report is for; none for the contexts that libxml2 makes to try entities in.
    private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLPositions? {
        guard let pointer else { return nil }
        let context = pointer.assumingMemoryBound(to: xmlParserCtxt.self)
        guard let own = context.pointee._private else { return nil }
        let positions = Unmanaged<XMLPositions>.fromOpaque(own).takeUnretainedValue()
        return positions.context == context ? positions : nil
    }
}
