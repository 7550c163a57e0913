/// Lines and columns of many offsets of one file: quick also where the file is a single long line.
public struct ColumnIndex: Sendable {
    private static let stride = 1024

    private let source: SourceText
    /// How many Unicode scalars begin before each multiple of ``stride``.
    private let scalarsBefore: [Int]

    public init(_ source: SourceText) {
        self.source = source
        var counts: [Int] = []
        counts.reserveCapacity(source.bytes.count / Self.stride + 1)
        var count = 0
        for (offset, byte) in source.bytes.enumerated() {
            if offset % Self.stride == 0 { counts.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        if source.bytes.count % Self.stride == 0 { counts.append(count) }
        scalarsBefore = counts
    }

    /// The same as `SourceText.position(of:)`.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), source.bytes.count)
        let line = source.lineNumber(of: offset)
        return (line, scalars(before: offset) - scalars(before: source.lineStarts[line - 1]) + 1)
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset / Self.stride
        return source.bytes[block * Self.stride..<offset].reduce(scalarsBefore[block]) {
            $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
        }
    }
}
