/// Finds `<!-- … -->`.
enum CommentScanner {
    static func end(ofCommentAt position: Int, in bytes: [UInt8], before end: Int) -> Int {
        var index = position + 4
        while index + 2 < end {
            if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
                bytes[index + 2] == UInt8(ascii: ">")
            {
                return index + 3
            }
            index += 1
        }
        return end
    }

    /// All comments of a text, in order.
    static func comments(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
        var comments: [Range<Int>] = []
        var position = start
        while position + 3 < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position...].starts(with: "<!--".utf8) {
                let end = end(ofCommentAt: position, in: bytes, before: bytes.count)
                comments.append(position..<end)
                position = end
            } else {
                position += 1
            }
        }
        return comments
    }
}
