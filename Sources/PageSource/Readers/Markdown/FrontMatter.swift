import Surfaces

/// The YAML between `---` lines at the top of a page, of which a few lines say something about the page.
struct FrontMatter {
    /// Where the text of the page begins.
    private(set) var end = 0
    /// The values of keys without indentation, quotes taken off.
    private(set) var values: [String: Range<Int>] = [:]

    init(_ bytes: [UInt8]) {
        let lines = Self.lines(of: bytes)
        guard let first = lines.first, Self.isFence(bytes, first) else { return }
        for line in lines.dropFirst().prefix(400) {
            if Self.isFence(bytes, line) {
                end = min(line.upperBound + 1, bytes.count)
                return
            }
            if let (key, value) = Self.pair(bytes, line), values[key] == nil { values[key] = value }
        }
        values = [:]
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<index)
            start = index + 1
            if lines.count > 402 { return lines }
        }
        lines.append(start..<bytes.count)
        return lines
    }

    private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        let line = bytes.trimmed(line)
        return line.count == 3 && bytes[line].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    private static func pair(_ bytes: [UInt8], _ line: Range<Int>) -> (String, Range<Int>)? {
        guard let first = bytes.first(of: line), !first.isSpace, first != UInt8(ascii: "#"),
            let colon = bytes[line].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        var value = bytes.trimmed((colon + 1)..<line.upperBound)
        if let quote = bytes.first(of: value), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            value.count > 1, bytes.last(of: value) == quote
        {
            value = (value.lowerBound + 1)..<(value.upperBound - 1)
        }
        return value.isEmpty ? nil : (String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self), value)
    }
}
