import Surfaces

extension TOMLParser {
    mutating func value(depth: Int) -> TOMLNode? {
        guard position < end, depth < Self.deepest else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted()
        case UInt8(ascii: "["): return list(depth: depth)
        case UInt8(ascii: "{"): return table(depth: depth)
        default: return bare()
        }
    }

    // MARK: Text

    /// A number, a date, `true`.
    private mutating func bare() -> TOMLNode? {
        let first = position
        while position < end, !",]}#\n\r".utf8.contains(bytes[position]) { position += 1 }
        let range = bytes.trimmed(first..<position)
        guard !range.isEmpty else { return nil }
        return TOMLNode(content: .text(SurfaceText(copying: range, of: bytes)), range: range)
    }

    /// `"…"` with escapes, `'…'` without, and over several lines with three quotation marks.
    private mutating func quoted() -> TOMLNode? {
        let first = position
        let quote = bytes[first]
        let isLong = bytes[first..<end].starts(with: [quote, quote, quote])
        let width = isLong ? 3 : 1
        var inner = first + width
        // The line end behind the opening marks is not part of the text.
        if isLong, inner < end, bytes[inner] == 0x0D { inner += 1 }
        if isLong, inner < end, bytes[inner] == 0x0A { inner += 1 }
        var close = inner
        while close < end {
            if bytes[close] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                close += 2
                continue
            }
            if !isLong, bytes[close] == 0x0A { return nil }
            if bytes[close] == quote, !isLong || bytes[close..<end].starts(with: [quote, quote, quote]) { break }
            close += 1
        }
        guard close < end else { return nil }
        position = close + width
        let text =
            quote == UInt8(ascii: "'")
            ? SurfaceText(copying: inner..<close, of: bytes) : SurfaceText(unescaping: inner..<close, of: bytes)
        return TOMLNode(content: .text(text), range: first..<position)
    }

    // MARK: Several values

    private mutating func list(depth: Int) -> TOMLNode? {
        let first = position
        position += 1
        var items: [TOMLNode] = []
        while true {
            skipSpace()
            guard position < end else { return nil }
            if bytes[position] == UInt8(ascii: "]") { break }
            if bytes[position] == UInt8(ascii: ",") {
                position += 1
                continue
            }
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        }
        position += 1
        return TOMLNode(content: .list(items), range: first..<position)
    }

    /// `{name = "Code", url = "https://…"}`
    private mutating func table(depth: Int) -> TOMLNode? {
        let first = position
        position += 1
        var members: [TOMLMember] = []
        while true {
            skipSpace()
            guard position < end else { return nil }
            if bytes[position] == UInt8(ascii: "}") { break }
            if bytes[position] == UInt8(ascii: ",") {
                position += 1
                continue
            }
            guard let member = member(depth: depth + 1) else { return nil }
            members.append(member)
        }
        position += 1
        return TOMLNode(content: .table(members), range: first..<position)
    }
}

extension SurfaceText {
    fileprivate init(copying range: Range<Int>, of bytes: [UInt8]) {
        self.init(
            bytes: Array(bytes[range]), origins: range.isEmpty ? [] : [Origin(start: 0, source: range)],
            sourceRange: range)
    }

    /// Undoes `\"`, `\n`, `\u00E9`; a backslash before anything else stays.
    fileprivate init(unescaping range: Range<Int>, of bytes: [UInt8]) {
        self.init(sourceRange: range)
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "\\"),
                let (text, end) = Self.escape(at: index, before: range.upperBound, of: bytes)
            else {
                index += 1
                continue
            }
            append(copying: start..<index, of: bytes)
            origins.append(Origin(start: self.bytes.count, source: index..<end, form: .entity))
            self.bytes += text
            (start, index) = (end, end)
        }
        append(copying: start..<range.upperBound, of: bytes)
    }

    private mutating func append(copying range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        origins.append(Origin(start: bytes.count, source: range))
        bytes += source[range]
    }

    private static func escape(at start: Int, before limit: Int, of bytes: [UInt8]) -> ([UInt8], Int)? {
        guard start + 1 < limit else { return nil }
        let digits: Int
        switch bytes[start + 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): return ([0x20], start + 2)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return ([bytes[start + 1]], start + 2)
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default: return nil
        }
        let end = start + 2 + digits
        guard end <= limit,
            let value = UInt32(String(decoding: bytes[(start + 2)..<end], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value), value != 0
        else { return nil }
        return (Array(String(Character(scalar)).utf8), end)
    }
}
