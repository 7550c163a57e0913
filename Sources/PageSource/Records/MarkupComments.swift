import PageModel
import Surfaces

/// `<!-- … -->`
enum MarkupComments {
    static func find(in bytes: [UInt8], _ range: Range<Int>) -> [PageComment] {
        var comments: [PageComment] = []
        var index = range.lowerBound
        while let start = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            guard bytes[start..<range.upperBound].starts(with: "<!--".utf8) else { continue }
            var end = start + 4
            while end < range.upperBound, !bytes[end..<range.upperBound].starts(with: "-->".utf8) { end += 1 }
            guard end < range.upperBound else { break }
            let text = SurfaceText(bytes, start + 4..<end, .plain).trimmed
            comments.append(PageComment(text.string, start..<end + 3))
            index = end + 3
        }
        return comments
    }
}
