/// Text without markup: line breaks, with the white space around them, are spaces.
enum PlainDecoder {
    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> SurfaceText {
        var builder = SurfaceBuilder(bytes, range)
        var start = range.lowerBound
        var position = start
        while position < range.upperBound {
            guard bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r") else {
                position += 1
                continue
            }
            var end = position
            while position > start, ByteScan.isBlank(bytes[position - 1]) { position -= 1 }
            while end < range.upperBound, ByteScan.isSpace(bytes[end]) { end += 1 }
            builder.copy(start..<position)
            builder.appendSpace(for: position..<end)
            (start, position) = (end, end)
        }
        builder.copy(start..<range.upperBound)
        return builder.text()
    }
}
