import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// The page of one paper: its title as heading, and below it each author in a box, with an affiliation perhaps.
enum ProjectPage {
    /// The leaves below the heading that are looked at, at most.
    private static let reach = 40

    /// The paper that a page without any other entries is about; `nil` where it is about none.
    static func entry(of outline: PageOutline) -> GroupedEntry? {
        guard let heading = outline.leaves.prefix(reach).firstIndex(where: { $0.headingLevel ?? 9 <= 2 }),
            let title = title(of: outline.leaves[heading].text)
        else { return nil }
        var names: [SurfaceText] = []
        var last = heading
        for index in (heading + 1)..<min(outline.leaves.count, heading + reach) {
            let leaf = outline.leaves[index]
            guard leaf.headingLevel == nil, leaf.kind == .text else { break }
            if let name = name(in: leaf.text) {
                names.append(name)
                last = index
            } else if !names.isEmpty {
                break
            }
        }
        guard names.count >= 2, let surface = outline.leaves.first?.surface else { return nil }
        let line = AuthorLineReader.read(items: names, surface)
        guard line.authors.count == names.count else { return nil }
        var work = Work(id: "", type: .document)
        let text = outline.leaves[heading].text
        work.title = text.inlines(title, as: .part)
        work.authors = ContributorList(line)
        let range = outline.leaves[heading].range.lowerBound..<outline.leaves[last].range.upperBound
        var entry = PageEntry(range: range, work: work)
        entry.authors = line
        let source = text.source(of: title)
        entry.fields = [
            PageField("title", nameRange: source.lowerBound..<source.lowerBound, text: text.text(title), range: source)
        ]
        return GroupedEntry(entry: entry, leaves: heading...last)
    }

    /// The heading up to where smaller print begins.
    private static func title(of text: SurfaceText) -> Range<Int>? {
        let small = text.spans.first { span in
            if case .other("small", _) = span.kind { true } else { false }
        }
        let range = text.bytes.trimmed(0..<(small?.range.lowerBound ?? text.bytes.count))
        let words = text.text(range).split { $0 == " " || $0 == "\n" }
        guard words.count >= 4, !SectionWords.isHeading(text.text(range)),
            !SectionWords.isUnlikely(text.text(range).lowercased())
        else { return nil }
        return range
    }

    /// The first line of a box, where it is a name and the box has no more than an affiliation besides.
    private static func name(in text: SurfaceText) -> SurfaceText? {
        guard text.bytes.count < 200 else { return nil }
        let entry = EntryText(text)
        guard let line = entry.lines.first, AuthorItemScanner.judge(entry, line) == .name else { return nil }
        return text.part(line)
    }
}
