internal import DocumentTree

/// `<a href="x">`, `</a>`
package struct HTMLTag {
    /// In lower case.
    package private(set) var name: String
    package private(set) var isClosing: Bool
    package private(set) var range: Range<Int>
    /// The values without quotes, of the attributes that mean something here.
    package private(set) var address: Range<Int>?
    package private(set) var classes: Range<Int>?
    package private(set) var alternative: Range<Int>?
    /// `data-bibtex`: text that a button copies.
    package private(set) var bibtex: Range<Int>?
    private(set) var style: Range<Int>?

    /// The tag at `<`; `nil` where none stands. Quotation marks may hold anything; outside them a `<` ends the attempt, so
    /// that a page full of lone brackets is read once.
    package init?(_ bytes: [UInt8], at start: Int, before end: Int) {
        var position = start + 1
        guard position < end else { return nil }
        isClosing = bytes[position] == UInt8(ascii: "/")
        if isClosing { position += 1 }
        let nameStart = position
        while position < end, Self.isNameByte(bytes[position]) { position += 1 }
        guard position > nameStart, bytes[nameStart].isASCIILetter, position - nameStart <= 40 else { return nil }
        name = String(decoding: bytes[nameStart..<position].map { $0.isASCIILetter ? $0 | 0x20 : $0 }, as: UTF8.self)
        range = start..<start
        // `<ann@lee.org>` and `<http://…>` are addresses.
        guard position < end, ByteScan.isSpace(bytes[position]) || "/>".utf8.contains(bytes[position]) else {
            return nil
        }
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                range = start..<(position + 1)
                return
            }
            if byte == UInt8(ascii: "<") { return nil }
            if ByteScan.isSpace(byte) || byte == UInt8(ascii: "/") {
                position += 1
            } else {
                guard let next = readAttribute(bytes, at: position, before: end) else { return nil }
                position = next
            }
        }
        return nil
    }

    private mutating func readAttribute(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
        var position = start + 1
        while position < end, !ByteScan.isSpace(bytes[position]), !"=></".utf8.contains(bytes[position]) {
            position += 1
        }
        let nameRange = start..<position
        let afterName = ByteScan.endOfSpace(bytes, from: position, before: end)
        guard afterName < end, bytes[afterName] == UInt8(ascii: "=") else { return position }
        position = ByteScan.endOfSpace(bytes, from: afterName + 1, before: end)
        guard position < end else { return nil }
        let quote = bytes[position]
        let value: Range<Int>
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let close = bytes[(position + 1)..<end].firstIndex(of: quote) else { return nil }
            value = (position + 1)..<close
            position = close + 1
        } else {
            let valueStart = position
            while position < end, !ByteScan.isSpace(bytes[position]), !"<>".utf8.contains(bytes[position]) {
                position += 1
            }
            value = valueStart..<position
        }
        set(bytes[nameRange], to: value)
        return position
    }

    private mutating func set(_ attribute: ArraySlice<UInt8>, to value: Range<Int>) {
        switch String(decoding: attribute.map { $0.isASCIILetter ? $0 | 0x20 : $0 }, as: UTF8.self) {
        case "href", "src": address = address ?? value
        case "class": classes = classes ?? value
        case "alt": alternative = alternative ?? value
        case "style": style = style ?? value
        case "data-bibtex", "data-bib", "data-clipboard-text": bibtex = bibtex ?? value
        default: break
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
    }
}
