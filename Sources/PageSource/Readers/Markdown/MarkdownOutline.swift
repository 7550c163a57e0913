import DocumentTree
import MarkdownTree
import Surfaces

/// The outline of a Markdown page: cmark finds the blocks, and what is HTML in them is read by its tags.
enum MarkdownOutline {
    static func outline(of bytes: [UInt8], from start: Int) -> PageOutline {
        let comments = CommentScanner.comments(in: bytes, from: start)
        let masked = masked(bytes, from: start, comments: comments)
        var builder = OutlineBuilder(bytes, references: LinkReferences(in: bytes, from: start))
        for event in MarkdownTree.blockEvents(masked) {
            switch event {
            case .enterItem(let range, let number):
                builder.openItem("li", at: range, marker: number == nil ? nil : marker(bytes, at: range.lowerBound))
            case .exitItem(let end), .exitQuote(let end): builder.closeItem(at: end)
            case .enterQuote(let range): builder.openItem("blockquote", at: range)
            case .heading(let range, let level): builder.readHTML(heading(bytes, range), .markdown, .heading(level))
            case .paragraph(let range): paragraph(range, in: bytes, to: &builder)
            case .html(let range): builder.readHTML(range, .html)
            case .code(let range): builder.leaf(range, .plain, .code)
            case .thematicBreak: break
            }
        }
        return builder.finished(comments: comments)
    }

    /// What cmark is not to see: front matter, comments, and lines of Liquid alone. Offsets stay; comments within a line become
    /// letters, so that it begins where it did.
    private static func masked(_ bytes: [UInt8], from start: Int, comments: [Range<Int>]) -> [UInt8] {
        var masked = bytes
        blank(&masked, 0..<start)
        for comment in comments {
            let fills = isWholeLines(comment, in: bytes)
            if fills { blank(&masked, comment) } else { for index in comment { masked[index] = UInt8(ascii: "x") } }
        }
        var lineStart = start
        while lineStart < masked.count {
            let end = masked[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? masked.count
            let line = masked.trimmed(lineStart..<end)
            if line.count >= 4, masked[line.lowerBound] == UInt8(ascii: "{"),
                masked[line.lowerBound + 1] == UInt8(ascii: "%") || masked[line.lowerBound + 1] == UInt8(ascii: ":"),
                masked[line.upperBound - 1] == UInt8(ascii: "}")
            {
                blank(&masked, lineStart..<end)
            }
            lineStart = end + 1
        }
        return masked
    }

    private static func blank(_ bytes: inout [UInt8], _ range: Range<Int>) {
        for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
    }

    private static func isWholeLines(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        var start = range.lowerBound
        while start > 0, bytes[start - 1] == UInt8(ascii: " ") || bytes[start - 1] == UInt8(ascii: "\t") { start -= 1 }
        var end = range.upperBound
        while end < bytes.count,
            bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") || bytes[end] == UInt8(ascii: "\r")
        { end += 1 }
        return (start == 0 || bytes[start - 1] == UInt8(ascii: "\n"))
            && (end == bytes.count || bytes[end] == UInt8(ascii: "\n"))
    }

    /// `3` of `3. Ann Lee`
    private static func marker(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
        var end = start
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        return end > start ? start..<end : nil
    }

    /// A heading without its signs.
    private static func heading(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var range = bytes.trimmed(range)
        if bytes.first(of: range) == UInt8(ascii: "#") {
            while bytes.first(of: range) == UInt8(ascii: "#") { range = (range.lowerBound + 1)..<range.upperBound }
            while bytes.last(of: range) == UInt8(ascii: "#") { range = range.lowerBound..<(range.upperBound - 1) }
        } else if let last = bytes[range].lastIndex(of: UInt8(ascii: "\n")) {
            // The line of `=` or `-` below.
            range = range.lowerBound..<last
        }
        return bytes.trimmed(range)
    }

    /// A paragraph that is bold and short is a heading below all others: `**Conferences**`.
    private static func paragraph(_ range: Range<Int>, in bytes: [UInt8], to builder: inout OutlineBuilder) {
        let line = bytes.trimmed(range)
        let isBold =
            bytes[line].starts(with: "**".utf8) && bytes[line].suffix(2).elementsEqual("**".utf8)
            || bytes[line].starts(with: "__".utf8) && bytes[line].suffix(2).elementsEqual("__".utf8)
        let words = bytes[line].count { $0 == UInt8(ascii: " ") } + 1
        let inner = bytes[line].dropFirst(2).dropLast(2)
        if isBold, line.count > 6, line.count < 60, words <= 4, !inner.contains(UInt8(ascii: "*")),
            !inner.contains(UInt8(ascii: "[")), !inner.contains(UInt8(ascii: ","))
        {
            builder.leaf(line, .markdown, .heading(6))
        } else {
            builder.readHTML(range, .markdown)
        }
    }
}
