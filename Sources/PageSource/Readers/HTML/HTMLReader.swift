package import PageModel
package import SourceDiagnostics
import Surfaces

/// Reads HTML pages: tables with pictures, rendered lists of al-folio, author pages of the ACL Anthology, lists written by hand.
///
/// Tags are read in order rather than as a tree: the same builder reads the pieces of HTML in Markdown, whose elements may begin in
/// one block and end in another, and every byte keeps its place.
package struct HTMLReader: PageReader {
    package init() {}

    package let format = PageFormat("html", surface: .html)
    package let summary = "HTML pages"
    package let fileExtensions = ["html", "htm", "xhtml"]

    package func recognizes(_ source: SourceText) -> Bool {
        let head = source.bytes.prefix(4_000).map { $0.isUppercaseASCII ? $0 | 0x20 : $0 }
        return head.indices.contains { index in
            head[index] == UInt8(ascii: "<")
                && ["<!doctype html", "<html", "<head>", "<body"].contains { head[index...].starts(with: $0.utf8) }
        } || isFragment(source)
    }

    /// Whether the text is a part of a page, to be put into another: it begins with a block element. Markdown may as well.
    private func isFragment(_ source: SourceText) -> Bool {
        let start = source.bytes.trimmed(ByteOrderMark.length(of: source.bytes)..<source.bytes.count).lowerBound
        guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "<"),
            let tag = HTMLTag(source.bytes, at: start, before: min(source.bytes.count, start + 4_000)),
            Self.fragmentElements.contains(tag.name)
        else { return false }
        let path = source.path.lowercased()
        if fileExtensions.contains(where: { path.hasSuffix("." + $0) }) { return true }
        let markdown = MarkdownReader()
        return !markdown.fileExtensions.contains { path.hasSuffix("." + $0) } && !markdown.recognizes(source)
    }

    private static let fragmentElements: Set<String> = [
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "p", "div", "table", "section", "article", "main",
        "header", "body", "dl",
    ]

    package func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        var builder = OutlineBuilder(source.bytes)
        let start = HTMLHead.end(in: source.bytes)
        builder.readHTML(start..<source.bytes.count, .html)
        let comments = CommentScanner.comments(in: source.bytes, from: 0)
        var page = SourcePage(format: format)
        page.owner = HTMLHead.owner(in: source.bytes, before: start)
        var pageBuilder = PageBuilder(page, builder.finished(comments: comments), source)
        return pageBuilder.page()
    }
}

/// What stands in `<head>`.
enum HTMLHead {
    /// Where the body begins.
    static func end(in bytes: [UInt8]) -> Int {
        for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
            if let tag = HTMLTag(bytes, at: index, before: bytes.count) {
                if tag.name == "head", tag.isClosing { return tag.range.upperBound }
                if tag.name == "body" { return index }
            }
        }
        return 0
    }

    /// The title of the page where it is a name: `Ann Lee`, `Ann Lee's Homepage`, `Ann Lee | Publications`.
    static func owner(in bytes: [UInt8], before end: Int) -> [PageText] {
        for index in 0..<end where bytes[index] == UInt8(ascii: "<") {
            guard let tag = HTMLTag(bytes, at: index, before: end), tag.name == "title", !tag.isClosing,
                let close = bytes[tag.range.upperBound..<end].firstIndex(of: UInt8(ascii: "<"))
            else { continue }
            let text = SurfaceText(bytes, tag.range.upperBound..<close, .html)
            for part in parts(of: text) where NameLikeness.judge(text.text(part)) == .name {
                return [PageText(text.text(part), text.source(of: part))]
            }
            return []
        }
        return []
    }

    private static func parts(of text: SurfaceText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for index in 0...text.bytes.count where index >= start {
            let rest = text.bytes[min(index, text.bytes.count)...]
            let isEnd =
                index == text.bytes.count
                || "|/()-".utf8.contains(text.bytes[index])
                    && (index == 0 || text.bytes[index - 1].isSpace || text.bytes[index] != UInt8(ascii: "-"))
            guard
                isEnd || rest.starts(with: "'s ".utf8) || rest.starts(with: "’s ".utf8) || rest.starts(with: "–".utf8)
                    || rest.starts(with: "—".utf8)
            else { continue }
            let part = text.bytes.trimmed(start..<index)
            if !part.isEmpty { parts.append(part) }
            start = index + 1
            while start < text.bytes.count, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
        }
        return parts.filter { $0.count > 2 }
    }
}
