/// Where the elements of a well-formed XML text stand: libxml2 tells lines only, so its tags are looked up again.
struct ElementPlaces {
    struct Place {
        /// From the start tag to the end of the end tag.
        var whole: Range<Int>
        /// Between the two.
        var content: Range<Int>
    }
    /// In the order of the start tags.
    private(set) var places: [Place] = []

    init(_ bytes: [UInt8]) {
        var open: [Int] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[start...]
            if rest.starts(with: "<!--".utf8) {
                index = Self.end(of: "-->", in: bytes, from: start + 4)
            } else if rest.starts(with: "<![CDATA[".utf8) {
                index = Self.end(of: "]]>", in: bytes, from: start + 9)
            } else if rest.starts(with: "<?".utf8) {
                index = Self.end(of: "?>", in: bytes, from: start + 2)
            } else if rest.starts(with: "<!".utf8) {
                index = Self.endOfDeclaration(in: bytes, from: start + 2)
            } else if rest.starts(with: "</".utf8) {
                index = Self.end(of: ">", in: bytes, from: start + 2)
                guard let last = open.popLast() else { continue }
                places[last].content = places[last].content.lowerBound..<start
                places[last].whole = places[last].whole.lowerBound..<index
            } else {
                index = Self.endOfTag(in: bytes, from: start + 1)
                let isEmpty = index >= start + 3 && bytes[index - 2] == UInt8(ascii: "/")
                if !isEmpty { open.append(places.count) }
                places.append(Place(whole: start..<index, content: index..<index))
            }
        }
    }

    /// Behind the `>` of a tag: attributes may have one in quotes.
    private static func endOfTag(in bytes: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return bytes.count
    }

    /// Behind a document type, which may hold declarations in square brackets, with quotes and comments in them.
    private static func endOfDeclaration(in bytes: [UInt8], from start: Int) -> Int {
        var depth = 1
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                if bytes[index...].starts(with: "<!--".utf8) {
                    index = end(of: "-->", in: bytes, from: index + 4)
                    continue
                }
                depth += 1
            case UInt8(ascii: ">"):
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count - 1
            default: break
            }
            index += 1
        }
        return bytes.count
    }

    private static func end(of closing: String, in bytes: [UInt8], from start: Int) -> Int {
        let closing = Array(closing.utf8)
        var index = min(start, bytes.count)
        while let next = bytes[index...].firstIndex(of: closing[0]) {
            if bytes[next...].starts(with: closing) { return next + closing.count }
            index = next + 1
        }
        return bytes.count
    }
}

extension XMLElement {
    /// Gives this element and those in it their places; none where the tags are others than the tree's elements.
    mutating func place(by places: ElementPlaces) {
        guard places.places.count == count else { return }
        var next = 0
        take(places.places, from: &next)
    }

    private var count: Int { elements.reduce(1) { $0 + $1.count } }

    private mutating func take(_ places: [ElementPlaces.Place], from next: inout Int) {
        range = places[next].whole
        contentRange = places[next].content
        next += 1
        for index in children.indices {
            guard case .element(var element) = children[index] else { continue }
            element.take(places, from: &next)
            children[index] = .element(element)
        }
    }
}
