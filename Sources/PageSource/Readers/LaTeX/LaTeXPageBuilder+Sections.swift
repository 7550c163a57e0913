import DocumentTree
import PageModel
import Surfaces

extension LaTeXPageBuilder {
    mutating func beginSection(_ title: SurfaceText, level: Int) {
        let text = title.words()
        closeSections(downTo: level, at: title.sourceRange.lowerBound)
        let range = title.sourceRange
        page.sections.append(
            PageSection(title: PageText(text, range), level: level, range: range, year: Self.year(text)))
        topics.append(SectionTopic(heading: text) ?? open.last.flatMap { topics[$0] })
        open.append(page.sections.count - 1)
        find(legendsIn: title, isHeading: true)
    }

    mutating func closeSections(downTo level: Int, at offset: Int) {
        while let last = open.last, page.sections[last].level >= level || page.sections[last].title.text.isEmpty {
            let start = page.sections[last].range.lowerBound
            page.sections[last].range = start..<max(offset, page.sections[last].range.upperBound)
            open.removeLast()
        }
    }

    /// What stands before the first heading is a section without a title.
    mutating func openUntitledSection(at offset: Int) {
        guard open.isEmpty else { return }
        page.sections.append(PageSection(title: PageText("", offset..<offset), level: 1, range: offset..<offset))
        topics.append(nil)
        open.append(page.sections.count - 1)
    }

    /// Whether a paragraph is a heading in bold or large letters: short, a line of its own, and before a list.
    func isHeading(_ text: SurfaceText, _ range: Range<Int>, next: LaTeXNode?) -> Bool {
        switch next?.kind {
        case .list, .group: isHeadingLine(text, range)
        case .paragraph: isHeadingLine(text, range) && (SectionTopic(heading: text.words()) != nil)
        default: false
        }
    }

    /// `\item[] \textbf{Journal articles}`
    func isHeadingItem(_ text: SurfaceText, _ label: Range<Int>?) -> Bool {
        label?.isEmpty == true && isHeadingLine(text, nil)
    }

    func isHeadingLine(_ text: SurfaceText, _ range: Range<Int>?) -> Bool {
        guard (3...80).contains(text.bytes.count), let last = text.bytes.last, !text.bytes.contains(0x0A),
            ![UInt8(ascii: "."), UInt8(ascii: ",")].contains(last)
        else { return false }
        if let range, Self.isLarge(layout.text.bytes[range]) { return true }
        return text.spans.contains { span in
            (span.kind == .strong || span.kind == .smallCaps || span.kind == .underline)
                && span.range.count * 10 >= text.bytes.count * 9
        }
    }

    /// Whether a text begins in large letters: `{\Large …}`.
    static func isLarge(_ bytes: ArraySlice<UInt8>) -> Bool {
        var start = bytes.drop { $0 == UInt8(ascii: "{") || $0 <= 0x20 }
        if start.starts(with: "\\textbf{".utf8) { start = start.dropFirst(8) }
        return ["\\Large", "\\large", "\\LARGE", "\\huge", "\\Huge"].contains { start.starts(with: $0.utf8) }
    }
}
