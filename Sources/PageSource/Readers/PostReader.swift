import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics
import Surfaces

/// One post per paper, as Jekyll themes have them: the paper is the post's front matter, the abstract its text.
struct PostReader: PageReader {
    let format = PageFormat("post", surface: .markdown)
    let summary = "one post per paper: front matter with title and authors"
    let fileExtensions = ["md", "markdown"]

    func recognizes(_ source: SourceText) -> Bool {
        guard let matter = FrontMatterBlock(source), matter.notation == .yaml,
            let names = YAMLOutline(source, matter.data)?.topNames, names.contains("title")
        else { return false }
        let isPost = names.contains("date") || names.contains("collection") || names.contains("year")
        return isPost && !names.isDisjoint(with: Self.words)
    }

    /// Only a post about a paper has them.
    private static let words: Set<String> = ["authors", "venue", "citation", "paperurl", "journal", "booktitle"]

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        FrontMatterPage.read(source, format, into: &diagnostics) { page, root in
            // `author` beside `authors` is whoever writes the posts: or whoever wrote those of the site that was copied.
            guard let authors = page.entries.first?.work.authors.contributors, root["authors"] != nil,
                let author = root["author"]?.pageText, authors.contains(where: { $0.name.asWritten == author.text })
            else { return }
            page.owner = [author]
        }
    }
}

/// A page about one publication, whose data stand at its head.
enum FrontMatterPage {
    static func read(
        _ source: SourceText, _ format: PageFormat, into diagnostics: inout [Diagnostic],
        _ finish: (inout SourcePage, DataValue) -> Void
    ) -> SourcePage {
        guard let matter = FrontMatterBlock(source) else { return SourcePage(format: format) }
        guard matter.notation == .yaml else {
            diagnostics.append(.tomlFrontMatter(at: matter.data))
            return SourcePage(format: format)
        }
        let yaml = YAMLPage(source, part: matter.data, into: &diagnostics)
        var list = RecordList(format, .markdown)
        if let root = yaml.root, var entry = RecordEntry.read(root, .markdown) {
            entry.range = entry.range.lowerBound..<matter.data.upperBound
            list.add(entry, root)
            list.addLegends(in: SurfaceText(source.bytes, matter.body, format.surface), .entry(0))
        }
        var page = list.page
        page.comments = yaml.comments + MarkupComments.find(in: source.bytes, matter.body)
        if let root = yaml.root { finish(&page, root) }
        return page
    }
}

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

extension Diagnostic {
    fileprivate static func tomlFrontMatter(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "toml-front-matter", .warning, "the data at the head of this page are in TOML, which is not read",
            at: .range(range),
            help: "Write them in YAML, between lines of ---: title: \"…\", authors: [Ann Lee, Bo Xu].")
    }
}
