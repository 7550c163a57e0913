internal import DocumentTree

/// Links, images and autolinks (CommonMark, sections 6.3 to 6.5). Links by reference stay text where their addresses are not known.
extension MarkdownDecoder {
    mutating func openBracket(length: Int) {
        let range = position..<(position + length)
        openBrackets.append(brackets.count)
        nodes.append(.bracket(brackets.count))
        brackets.append(MarkdownBracket(range: range, isImage: length == 2, delimiterBefore: lastDelimiter))
        position += length
    }

    mutating func closeBracket() {
        guard let bracket = openBrackets.popLast(), brackets[bracket].isActive,
            let target = LinkTarget(bytes, at: position + 1, before: end) ?? referenced(from: bracket)
        else { return copy(upTo: position + 1) }
        brackets[bracket].address = target.address
        matchDelimiters(above: brackets[bracket].delimiterBefore)
        nodes.append(.linkEnd(bracket, position..<target.end))
        position = target.end
        guard !brackets[bracket].isImage else { return }
        for outer in openBrackets.reversed() where !brackets[outer].isImage {
            guard brackets[outer].isActive else { break }
            brackets[outer].isActive = false
        }
    }

    /// `[text][label]`, `[label][]`, `[label]`
    private func referenced(from bracket: Int) -> LinkTarget? {
        guard !references.isEmpty else { return nil }
        let text = bytes[brackets[bracket].range.upperBound..<position]
        let next = position + 1
        if next < end, bytes[next] == UInt8(ascii: "["),
            let close = bytes[next..<min(end, next + 1_000)].firstIndex(of: UInt8(ascii: "]"))
        {
            let label = bytes[(next + 1)..<close]
            return references[label.isEmpty ? text : label].map { LinkTarget(address: $0, end: close + 1) }
        }
        guard text.count < 1_000 else { return nil }
        return references[text].map { LinkTarget(address: $0, end: next) }
    }

    /// A tag, a comment or an address in angle brackets.
    mutating func readAngle() {
        if let tag = HTMLTag(bytes, at: position, before: end) {
            nodes.append(.tag(tag))
            position = tag.range.upperBound
        } else if let link = autolink() {
            nodes.append(link.node)
            position = link.end
        } else if let end = endOfDeclaration() {
            position = end
        } else {
            copy(upTo: position + 1)
        }
    }

    private mutating func endOfDeclaration() -> Int? {
        if ByteScan.matches("<!--", bytes, at: position, before: end) {
            guard !noCommentCloses else { return nil }
            let close = ByteScan.find("-->", in: bytes, from: position + 2, before: end)
            noCommentCloses = close == nil
            return close.map { $0 + 3 }
        }
        if ByteScan.matches("<?", bytes, at: position, before: end) {
            guard !noDeclarationCloses else { return nil }
            let close = ByteScan.find("?>", in: bytes, from: position + 2, before: end)
            noDeclarationCloses = close == nil
            return close.map { $0 + 2 }
        }
        return nil
    }

    /// `<https://example.org>`, `<ann@example.org>`
    private func autolink() -> (node: MarkdownNode, end: Int)? {
        let start = position + 1
        var colon: Int?
        var at: Int?
        var close = start
        while close < end, bytes[close] != UInt8(ascii: ">") {
            let byte = bytes[close]
            guard byte > 0x20, byte != UInt8(ascii: "<") else { return nil }
            if byte == UInt8(ascii: ":"), colon == nil { colon = close }
            if byte == UInt8(ascii: "@"), at == nil { at = close }
            close += 1
        }
        guard close < end, close > start, bytes[start].isASCIILetter || bytes[start].isASCIIDigit else { return nil }
        let text = String(decoding: bytes[start..<close], as: UTF8.self)
        let range = position..<(close + 1)
        if let colon, (2...32).contains(colon - start), bytes[start].isASCIILetter,
            bytes[start..<colon].allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "+.-".utf8.contains($0) })
        {
            return (.autolink(start..<close, range, text), close + 1)
        }
        guard let at, at > start, at + 1 < close,
            bytes[(at + 1)..<close].allSatisfy({
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }), bytes[close - 1] != UInt8(ascii: "."), bytes[close - 1] != UInt8(ascii: "-")
        else { return nil }
        return (.autolink(start..<close, range, "mailto:" + text), close + 1)
    }

    /// Liquid (`{{ page.title }}`, `{% include x %}`) and Kramdown's attributes (`{:.wide}`) are no text.
    mutating func readBrace() {
        guard let next = endOfTemplate(at: position) else { return copy(upTo: position + 1) }
        position = next
    }

    private mutating func endOfTemplate(at start: Int) -> Int? {
        if ByteScan.matches("{%", bytes, at: start, before: end), !noLiquidTagCloses {
            let close = ByteScan.find("%}", in: bytes, from: start + 2, before: end)
            noLiquidTagCloses = close == nil
            return close.map { $0 + 2 }
        }
        if ByteScan.matches("{{", bytes, at: start, before: end), !noLiquidOutputCloses {
            let close = ByteScan.find("}}", in: bytes, from: start + 2, before: end)
            noLiquidOutputCloses = close == nil
            return close.map { $0 + 2 }
        }
        return KramdownAttributes.end(bytes, at: start, before: end)
    }
}

/// `{:.wide target="_blank"}`, on one line.
enum KramdownAttributes {
    static func end(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
        guard ByteScan.matches("{:", bytes, at: start, before: end) else { return nil }
        var position = start + 2
        while position < end, !ByteScan.isLineEnd(bytes[position]), bytes[position] != UInt8(ascii: "{") {
            if bytes[position] == UInt8(ascii: "}") { return position + 1 }
            position += 1
        }
        return nil
    }
}

/// What follows the text of a link: `(https://example.org "Title"){:.wide}`.
struct LinkTarget {
    let address: String
    private(set) var end: Int

    init(address: String, end: Int) {
        self.address = address
        self.end = end
    }

    init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
        guard start < limit, bytes[start] == UInt8(ascii: "(") else { return nil }
        var position = ByteScan.endOfSpace(bytes, from: start + 1, before: limit)
        guard let destination = Self.destination(bytes, at: position, before: limit) else { return nil }
        position = destination.end
        let afterSpace = ByteScan.endOfSpace(bytes, from: position, before: limit)
        if afterSpace > position, let titleEnd = Self.endOfTitle(bytes, at: afterSpace, before: limit) {
            position = ByteScan.endOfSpace(bytes, from: titleEnd, before: limit)
        } else {
            position = afterSpace
        }
        guard position < limit, bytes[position] == UInt8(ascii: ")") else { return nil }
        address = CharacterReference.decoded(bytes, destination.range, escapes: true)
        end = position + 1
        if let attributes = KramdownAttributes.end(bytes, at: end, before: limit) { end = attributes }
    }

    private static func destination(_ bytes: [UInt8], at start: Int, before limit: Int) -> (
        range: Range<Int>, end: Int
    )? {
        var position = start
        if position < limit, bytes[position] == UInt8(ascii: "<") {
            position += 1
            while position < limit, bytes[position] != UInt8(ascii: ">") {
                if bytes[position] == UInt8(ascii: "\\") { position += 1 }
                guard position < limit, bytes[position] != UInt8(ascii: "<"), !ByteScan.isLineEnd(bytes[position])
                else { return nil }
                position += 1
            }
            return position < limit ? ((start + 1)..<position, position + 1) : nil
        }
        var depth = 0
        while position < limit {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\"), position + 1 < limit, ByteScan.isPunctuation(bytes[position + 1]) {
                position += 2
                continue
            }
            if byte == UInt8(ascii: "{"), let next = endOfLiquid(bytes, at: position, before: limit) {
                position = next
                continue
            }
            if byte <= 0x20 || byte == 0x7F { break }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            guard depth <= 32 else { return nil }
            position += 1
        }
        return depth == 0 ? (start..<position, position) : nil
    }

    /// `{{ site.url }}` within an address, which may hold spaces; on one line.
    private static func endOfLiquid(_ bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
        let isTag = ByteScan.matches("{%", bytes, at: start, before: limit)
        guard isTag || ByteScan.matches("{{", bytes, at: start, before: limit) else { return nil }
        let close = UInt8(ascii: isTag ? "%" : "}")
        var position = start + 2
        while position + 1 < limit, !ByteScan.isLineEnd(bytes[position]), bytes[position] != UInt8(ascii: "{") {
            if bytes[position] == close, bytes[position + 1] == UInt8(ascii: "}") { return position + 2 }
            position += 1
        }
        return nil
    }

    private static func endOfTitle(_ bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
        guard start < limit else { return nil }
        let close: UInt8
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var position = start + 1
        while position < limit {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 2
                continue
            }
            if bytes[position] == close { return position + 1 }
            if close == UInt8(ascii: ")"), bytes[position] == UInt8(ascii: "(") { return nil }
            position += 1
        }
        return nil
    }
}
