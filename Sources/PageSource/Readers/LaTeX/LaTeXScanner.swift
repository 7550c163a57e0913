import DocumentTree

/// Finds the arguments of commands in a text.
struct LaTeXScanner: Sendable {
    let bytes: [UInt8]
    let groups: LaTeXGroups
    /// Whether `%` begins a comment: not where comments have been left out already.
    let hasComments: Bool

    init(_ bytes: [UInt8], hasComments: Bool) {
        self.bytes = bytes
        self.hasComments = hasComments
        groups = LaTeXGroups(bytes, hasComments: hasComments)
    }

    func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Behind spaces, comments and a single line break; an empty line ends the search for arguments.
    func behindSpace(_ offset: Int) -> Int {
        var position = offset
        var isLineEmpty = false
        while let byte = byte(at: position) {
            switch byte {
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A:
                if isLineEmpty { return offset }
                isLineEmpty = true
                position += 1
            case UInt8(ascii: "%") where hasComments:
                position = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
                isLineEmpty = true
            default: return position
            }
        }
        return position
    }

    /// What stands between braces that open at an offset.
    func braced(at offset: Int) -> Range<Int>? {
        guard byte(at: offset) == UInt8(ascii: "{"), let end = groups.closing(of: offset) else { return nil }
        return offset + 1..<end
    }

    /// What stands between square brackets that open at an offset.
    func bracketed(at offset: Int) -> Range<Int>? {
        guard byte(at: offset) == UInt8(ascii: "[") else { return nil }
        var position = offset + 1
        let limit = min(bytes.count, offset + Self.longestOption)
        while position < limit {
            switch bytes[position] {
            case UInt8(ascii: "]"): return offset + 1..<position
            case UInt8(ascii: "{"):
                guard let end = groups.closing(of: position) else { return nil }
                position = end + 1
            case UInt8(ascii: "}"): return nil
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        return nil
    }

    /// Longer ones are a bracket that was never closed.
    private static let longestOption = 1000

    /// An argument: a group, or else the next character or command.
    func argument(at offset: Int) -> (content: Range<Int>, end: Int)? {
        let start = behindSpace(offset)
        if let content = braced(at: start) { return (content, content.upperBound + 1) }
        guard let byte = byte(at: start), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}"), byte > 0x20 else {
            return nil
        }
        if byte == UInt8(ascii: "\\") {
            let end = LaTeXWord(bytes, at: start).end
            return (start..<end, end)
        }
        var end = start + 1
        while let next = self.byte(at: end), next & 0xC0 == 0x80 { end += 1 }
        return (start..<end, end)
    }

    /// The groups that follow each other from an offset, spaces and single line breaks between them.
    func groupRow(at offset: Int, atMost limit: Int) -> [Range<Int>] {
        var row: [Range<Int>] = []
        var position = offset
        while row.count < limit, let content = braced(at: behindSpace(position)) {
            row.append(content)
            position = content.upperBound + 1
        }
        return row
    }
}
