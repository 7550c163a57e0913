import DocumentTree

/// A paragraph of Markdown: the lines around a place, up to blank lines and other items of a list.
struct MarkdownParagraph {
    let range: Range<Int>
    /// Whether it is a block of HTML, in which stars are stars and a backslash prints.
    let isHTML: Bool

    /// How far it is followed each way.
    private static let reach = 4_000

    init(around place: Range<Int>, in bytes: [UInt8]) {
        let lowest = max(0, place.lowerBound - Self.reach)
        let highest = min(bytes.count, place.upperBound + Self.reach)
        var start = Self.lineStart(of: min(place.lowerBound, bytes.count), bytes, lowest)
        while start > lowest, !Self.beginsItem(bytes, start) {
            let before = Self.lineStart(of: start - 1, bytes, lowest)
            if Self.isBlank(bytes, before) { break }
            start = before
        }
        var end = min(place.upperBound, bytes.count)
        while end < highest {
            if bytes[end] == UInt8(ascii: "\n"), Self.isBlank(bytes, end + 1) || Self.beginsItem(bytes, end + 1) {
                break
            }
            end += 1
        }
        range = start..<max(start, end)
        isHTML = Self.beginsHTML(bytes, start)
    }

    private static func lineStart(of position: Int, _ bytes: [UInt8], _ lowest: Int) -> Int {
        var start = position
        while start > lowest, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    private static func firstVisible(_ bytes: [UInt8], _ start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 || bytes[position] == 0x0D {
            position += 1
        }
        return position
    }

    private static func isBlank(_ bytes: [UInt8], _ start: Int) -> Bool {
        let position = firstVisible(bytes, start)
        return position >= bytes.count || bytes[position] == UInt8(ascii: "\n")
    }

    private static func beginsItem(_ bytes: [UInt8], _ start: Int) -> Bool {
        let position = firstVisible(bytes, start)
        guard position + 1 < bytes.count else { return false }
        if bytes[position] == UInt8(ascii: "#") { return true }
        return "-*+".utf8.contains(bytes[position]) && bytes[position + 1] == 0x20
    }

    /// CommonMark, section 4.6, the tags of academic pages.
    private static func beginsHTML(_ bytes: [UInt8], _ start: Int) -> Bool {
        let position = firstVisible(bytes, start)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "<") else { return false }
        let name = bytes[(position + 1)...].prefix(10).drop { $0 == UInt8(ascii: "/") }.prefix(while: \.isASCIILetter)
        return blockTags.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    private static let blockTags: Set<String> = [
        "article", "center", "dd", "details", "div", "dl", "dt", "li", "ol", "p", "section", "table", "tbody", "td",
        "tr", "ul",
    ]
}
