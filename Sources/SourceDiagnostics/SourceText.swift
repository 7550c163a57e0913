/// The text of one file, as UTF-8 bytes, with a line index. All ranges are byte offsets into it.
public struct SourceText: Sendable {
    /// What messages call it: a path as the user gave it, or `<standard input>`.
    public let path: String
    public let bytes: [UInt8]
    /// The offset of the first byte of each line; never empty.
    public let lineStarts: [Int]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
    }

    public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// The line (from 1) of an offset: quick however long the line is.
    public func lineNumber(of offset: Int) -> Int {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Line (from 1) and column (from 1, in Unicode scalars, as libyaml and most editors count) of an offset.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineNumber(of: offset)
        let scalars = bytes[lineStarts[line - 1]..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return (line, scalars + 1)
    }

    /// The text of a line (from 1), without its line break.
    public func line(_ number: Int) -> String {
        guard (1...lineStarts.count).contains(number) else { return "" }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
