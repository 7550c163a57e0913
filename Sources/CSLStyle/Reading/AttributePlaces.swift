import DocumentTree
import XMLTree

/// Where the attributes of a start tag stand in the text of the file.
struct AttributePlaces {
    /// The bytes of the name and of the value without its quotes, by the name without a namespace's prefix.
    private(set) var places: [String: (name: Range<Int>, value: Range<Int>)] = [:]

    /// Reads a start tag of a text that is well-formed XML.
    init(of element: XMLElement, in bytes: [UInt8]) {
        var index = element.opening.lowerBound
        let end = min(element.opening.upperBound, bytes.count)
        while index < end, !Self.isSpace(bytes[index]) { index += 1 }
        while index < end {
            while index < end, Self.isSpace(bytes[index]) { index += 1 }
            let start = index
            while index < end, bytes[index] != UInt8(ascii: "="), !Self.isSpace(bytes[index]) { index += 1 }
            let name = start..<index
            while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
            guard index < end else { return }
            let quote = bytes[index]
            let valueStart = index + 1
            index = valueStart
            while index < end, bytes[index] != quote { index += 1 }
            let word = bytes[name].split(separator: UInt8(ascii: ":")).last ?? []
            places[String(decoding: word, as: UTF8.self)] = (name, valueStart..<index)
            index += 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
