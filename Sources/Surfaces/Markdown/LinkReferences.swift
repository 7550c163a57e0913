internal import DocumentTree

/// The definitions of a page's links by reference: `[pdf]: https://example.org/a.pdf` (CommonMark 0.31, section 4.7).
public struct LinkReferences: Sendable, Equatable {
    private var addresses: [String: String] = [:]

    public init() {}

    public var isEmpty: Bool { addresses.isEmpty }

    /// All definitions of a page; of two for one label the first holds.
    public init(in bytes: [UInt8], from start: Int) {
        var lineStart = start
        while lineStart < bytes.count {
            let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if let (label, address) = Self.definition(bytes, lineStart..<end), addresses[label] == nil {
                addresses[label] = address
            }
            lineStart = end + 1
        }
    }

    /// Labels are compared without regard to case and to runs of white space.
    subscript(label: ArraySlice<UInt8>) -> String? { addresses[Self.folded(label)] }

    private static func definition(_ bytes: [UInt8], _ line: Range<Int>) -> (String, String)? {
        var position = line.lowerBound
        while position < line.upperBound, bytes[position] == UInt8(ascii: " "), position - line.lowerBound < 4 {
            position += 1
        }
        guard position < line.upperBound, bytes[position] == UInt8(ascii: "["),
            let close = bytes[position..<line.upperBound].firstIndex(of: UInt8(ascii: "]")), close > position + 1,
            close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let rest = bytes[(close + 2)..<line.upperBound].drop(while: ByteScan.isSpace)
        let address = rest.prefix { !ByteScan.isSpace($0) }
        guard let first = address.first, first != UInt8(ascii: "^") else { return nil }
        let isBracketed = first == UInt8(ascii: "<") && address.last == UInt8(ascii: ">")
        let range = isBracketed ? (address.startIndex + 1)..<(address.endIndex - 1) : address.indices
        return (folded(bytes[(position + 1)..<close]), CharacterReference.decoded(bytes, range, escapes: true))
    }

    private static func folded(_ label: ArraySlice<UInt8>) -> String {
        label.split(whereSeparator: ByteScan.isSpace).map { String(decoding: $0, as: UTF8.self).lowercased() }
            .joined(separator: " ")
    }
}
