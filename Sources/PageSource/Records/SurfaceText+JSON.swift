import DocumentTree
import JSONTree
import Surfaces

extension SurfaceText {
    /// The text of a string, escapes undone; of a number or truth value as it is written.
    init(_ node: JSONNode, in bytes: [UInt8]) {
        let inner = node.textRange
        self.init(sourceRange: inner)
        guard let string = node.string else {
            append(inner, of: bytes)
            return
        }
        let text = Array(string.utf8)
        var start = inner.lowerBound
        var index = start
        while index < inner.upperBound {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            append(start..<index, of: bytes)
            let escape = index..<min(Self.endOfEscape(at: index, in: bytes), inner.upperBound)
            append(escape, standingFor: text)
            (start, index) = (escape.upperBound, escape.upperBound)
        }
        append(start..<inner.upperBound, of: bytes)
        // After mistakes, what the reader of JSON made of the text counts.
        guard self.bytes != text else { return }
        self.bytes = text
        origins = text.isEmpty ? [] : [Origin(start: 0, source: inner)]
    }

    private mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        origins.append(Origin(start: bytes.count, source: range))
        bytes += source[range]
    }

    /// The next character of the text, written as an escape.
    private mutating func append(_ escape: Range<Int>, standingFor text: [UInt8]) {
        guard bytes.count < text.count else { return }
        var end = bytes.count + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let form: Form = escape.count == 2 ? .literal : .entity
        origins.append(Origin(start: bytes.count, source: escape, form: form))
        bytes += text[bytes.count..<end]
    }

    /// `\n`, `\u00e4`, `\ud83d\ude00`
    private static func endOfEscape(at start: Int, in bytes: [UInt8]) -> Int {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "u") else { return start + 2 }
        let isHighSurrogate =
            start + 3 < bytes.count && bytes[start + 2] | 0x20 == UInt8(ascii: "d")
            && [0x38, 0x39, 0x61, 0x62].contains(bytes[start + 3] | 0x20)
        guard isHighSurrogate, start + 7 < bytes.count, bytes[start + 6] == UInt8(ascii: "\\"),
            bytes[start + 7] == UInt8(ascii: "u")
        else { return start + 6 }
        return start + 12
    }
}
