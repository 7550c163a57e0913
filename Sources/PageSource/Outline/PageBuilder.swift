import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Makes a page of an outline: entries first, then sections, legends, comments and facts of what is left.
struct PageBuilder {
    private var result: SourcePage
    private let outline: PageOutline
    private let source: SourceText
    private let grouped: [GroupedEntry]
    private let taken: Set<Int>
    /// The entry that each leaf belongs to.
    private var entryOfLeaf: [Int: Int] = [:]
    /// The year of each section: its own, or that of the section around it.
    private var years: [Int?] = []
    /// The section of each leaf; -1 for what stands before the first heading.
    private var sectionOfLeaf: [Int] = []

    /// What stands before the first heading has this title.
    private let title: PageText?

    /// - Parameter frontMatter: its `title` is that of the section before the first heading, where it is a heading by its words.
    init(_ page: SourcePage, _ outline: PageOutline, _ source: SourceText, frontMatter: FrontMatter? = nil) {
        result = page
        self.outline = outline
        self.source = source
        title = frontMatter?.values["title"].flatMap { range in
            let text = String(decoding: source.bytes[range], as: UTF8.self)
            return SectionWords.isHeading(text) ? PageText(text, range) : nil
        }
        grouped = EntryGrouping.entries(of: outline, titled: title?.text ?? "")
        taken = Set(grouped.flatMap { Array($0.leaves) })
        for (index, group) in grouped.enumerated() {
            for leaf in group.leaves { entryOfLeaf[leaf] = index }
        }
        if let frontMatter { add(frontMatter) }
    }

    mutating func page() -> SourcePage {
        addSections()
        addEntries()
        addBoxes()
        addMentions()
        addUnread()
        addLegends()
        if result.owner.isEmpty { result.owner = FactFinder.owner(in: outline, sections: sectionOfLeaf) }
        addBlocks()
        result.comments += outline.comments.map { range in
            let inner = source.bytes.trimmed(
                min(
                    range.lowerBound + 4, range.upperBound)..<max(
                        min(range.lowerBound + 4, range.upperBound), range.upperBound - 3))
            return PageComment(String(decoding: source.bytes[inner], as: UTF8.self), range)
        }
        result.facts += FactFinder.facts(in: outline, taken: taken, sections: sectionOfLeaf)
        return result
    }

    /// What the front matter says: `title` of a page that is a name, `description` with a legend.
    private mutating func add(_ frontMatter: FrontMatter) {
        for key in ["description", "subtitle", "excerpt"] {
            guard let range = frontMatter.values[key] else { continue }
            result.legends += LegendReader.statements(in: SurfaceText(source.bytes, range, .markdown)).map {
                PageLegend($0, scope: .page)
            }
        }
        for key in ["author", "title"] {
            guard let range = frontMatter.values[key], result.owner.isEmpty else { continue }
            let text = String(decoding: source.bytes[range], as: UTF8.self)
            if NameLikeness.judge(text) == .name { result.owner = [PageText(text, range)] }
        }
    }

    // MARK: Sections

    private mutating func addSections() {
        var section = -1
        var levels: [(level: Int, index: Int)] = []
        for (index, leaf) in outline.leaves.enumerated() {
            if let level = leaf.headingLevel, !taken.contains(index) {
                let title = SectionTitle.text(of: leaf.text)
                result.sections.append(
                    PageSection(
                        title: PageText(leaf.text.text(title), leaf.text.source(of: title)), level: level,
                        range: leaf.range.lowerBound..<source.bytes.count,
                        year: SectionTitle.year(leaf.text.text(title))))
                while let last = levels.last, last.level >= level {
                    end(last.index, at: leaf.range.lowerBound)
                    levels.removeLast()
                }
                section = result.sections.count - 1
                years.append(result.sections[section].year ?? levels.last.flatMap { years[$0.index] })
                levels.append((level, section))
            } else if section < 0, result.sections.isEmpty {
                result.sections.append(
                    PageSection(
                        title: title ?? PageText("", leaf.range.lowerBound..<leaf.range.lowerBound), level: 1,
                        range: leaf.range.lowerBound..<source.bytes.count))
                section = 0
                years.append(nil)
                levels.append((1, 0))
            }
            sectionOfLeaf.append(section)
        }
    }

    private mutating func end(_ section: Int, at offset: Int) {
        result.sections[section].range = result.sections[section].range.lowerBound..<offset
    }

    private mutating func addEntries() {
        for group in grouped {
            var entry = group.entry.withAddresses(in: source.bytes)
            entry.section = sectionOfLeaf[group.leaves.lowerBound]
            if let number = entry.number, number.text.isEmpty {
                entry.number = PageText(String(decoding: source.bytes[number.range], as: UTF8.self), number.range)
            }
            if entry.work.date == nil, let section = entry.section, section >= 0, let year = years[section] {
                entry.work.date = DateRange(start: PartialDate(year: year))
            }
            result.entries.append(entry)
        }
    }

    /// Entries of .bib files that stand elsewhere than the works that they are of, which have the same title.
    private mutating func addBoxes() {
        var entries: [[UInt8]: Int] = [:]
        for (index, leaf) in outline.leaves.enumerated() where leaf.kind == .code && !taken.contains(index) {
            guard BibTeXBox.opens(leaf.text.bytes[...]), let title = BibTeXBox.foldedTitle(leaf.text.bytes[...]) else {
                continue
            }
            if entries.isEmpty {
                for (index, entry) in result.entries.enumerated() {
                    if let title = BibTeXBox.folded(entry.work.title.plainText().utf8) { entries[title] = index }
                }
            }
            if let entry = entries[title] {
                result.entries[entry].embedded.append(leaf.text.source(of: leaf.text.bytes.indices))
            }
        }
        for box in outline.boxes {
            guard let entry = result.entries.lastIndex(where: { $0.range.lowerBound <= box.lowerBound }),
                result.entries[entry].range.upperBound >= box.upperBound
            else { continue }
            result.entries[entry].embedded.append(box)
        }
    }

    /// Where a page lists no works, those that its text mentions.
    private mutating func addMentions() {
        guard !result.entries.contains(where: { $0.authors != nil }) else { return }
        let mentions = WorkMentions.entries(in: outline).filter { !taken.contains($0.leaf) }
        guard mentions.count >= WorkMentions.least else { return }
        for (leaf, var entry) in mentions {
            entry.section = sectionOfLeaf[leaf] >= 0 ? sectionOfLeaf[leaf] : nil
            result.entries.append(entry)
        }
        result.entries.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Items of lists of publications that were not understood.
    private mutating func addUnread() {
        // Items that an entry stands in, or that lie in one.
        var read = [Bool](repeating: false, count: outline.containers.count)
        for leaf in taken { for item in outline.items(around: outline.leaves[leaf].container) { read[item] = true } }
        for (index, leaf) in outline.leaves.enumerated() where !taken.contains(index) && leaf.kind == .text {
            let items = outline.items(around: leaf.container)
            guard !items.isEmpty, !items.contains(where: { read[$0] }), sectionOfLeaf[index] >= 0,
                leaf.text.bytes.count > 40,
                SectionWords.listsWorks(result.sections[sectionOfLeaf[index]].title.text.lowercased())
            else { continue }
            result.unread.append(leaf.range)
        }
    }

    // MARK: Legends

    private mutating func addLegends() {
        for (index, leaf) in outline.leaves.enumerated() where leaf.kind != .code && leaf.text.bytes.count < 4_000 {
            let statements = LegendReader.statements(in: leaf.text)
            guard !statements.isEmpty else { continue }
            let scope: PageLegend.Scope
            if let entry = entryOfLeaf[index] {
                scope = standsBelowList(index, entry: entry) ? .page : .entry(entry)
            } else if leaf.headingLevel != nil, sectionOfLeaf[index] >= 0 {
                scope = .section(sectionOfLeaf[index])
            } else {
                scope = .page
            }
            result.legends += statements.map { PageLegend($0, scope: scope) }
        }
        result.legends.sort { $0.statement.range.lowerBound < $1.statement.range.lowerBound }
        result.confineContradictoryLegends()
    }

    /// Whether a legend stands in a line of its own behind the last entry of a page, where entries before it bear marks, too: it
    /// is the whole list's.
    private func standsBelowList(_ leaf: Int, entry: Int) -> Bool {
        guard entry == grouped.count - 1, entry > 0, let authors = grouped[entry].entry.authors,
            authors.range.upperBound <= outline.leaves[leaf].range.lowerBound
        else { return false }
        return grouped[..<entry].contains { $0.entry.authors?.authors.contains { !$0.marks.isEmpty } ?? false }
            && !result.legends.contains { if case .entry = $0.scope { true } else { false } }
    }

    // MARK: Blocks

    private mutating func addBlocks() {
        var writer = BlockWriter(outline)
        let residue = PageResidue(outline, taken: taken, page: result)
        for (index, leaf) in outline.leaves.enumerated() where !taken.contains(index) && sectionOfLeaf[index] >= 0 {
            if leaf.headingLevel != nil || residue.contains(index) { continue }
            writer.add(leaf, to: &result.sections[sectionOfLeaf[index]].blocks)
        }
    }
}

/// Titles of sections.
enum SectionTitle {
    /// The heading without pictures and signs at its beginning and without a legend in brackets.
    static func text(of text: SurfaceText) -> Range<Int> {
        var range = text.bytes.trimmed(text.bytes.indices)
        // Emoji and the sign that lets them be shown in colour.
        while !range.isEmpty,
            text.bytes[range.lowerBound] >= 0xF0 || text.bytes[range.lowerBound...].starts(with: [0xEF, 0xB8, 0x8F])
        {
            range = text.bytes.trimmed(
                min(
                    range.lowerBound + (text.bytes[range.lowerBound] >= 0xF0 ? 4 : 3), range.upperBound)..<range
                    .upperBound)
        }
        if let open = text.bytes[range].firstIndex(of: UInt8(ascii: "(")), open > range.lowerBound,
            !LegendReader.statements(in: text).isEmpty
        {
            range = text.bytes.trimmed(range.lowerBound..<open)
        }
        return range
    }

    /// The year that a heading names: `2023`, `Publications (2023)`, the later one of `2016–2021`.
    static func year(_ title: String) -> Int? {
        let bytes = Array(title.utf8)
        guard bytes.count < 40 else { return nil }
        return bytes.indices.compactMap { Years.year(bytes, at: $0) }.max()
    }
}
