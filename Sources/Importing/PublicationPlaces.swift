import AuthorMarkup
import Bibliography
import SourceDiagnostics
import YAMLTree

/// Where new works go in the text of a profile: behind the last work of a section.
struct PublicationPlaces {
    private struct Place {
        var title: [UInt8]
        /// An empty place behind the line in which the section's last work ends, or the `[]` of a section without works.
        var range: Range<Int>
        /// Columns before the dash of an item.
        var indentation: Int
        /// Whether empty lines part the works that are there.
        var isSpaced = false
    }

    private let source: SourceText
    private var places: [Place] = []
    /// Where a new section goes; `nil` where `sections` is written in brackets.
    private var end: (offset: Int, indentation: Int)?
    private var titles: Set<[UInt8]> = []

    /// Whether there is a place for new works.
    var isOpen: Bool { !places.isEmpty || end != nil }

    init(_ tree: YAMLTree, _ root: YAMLNode) {
        source = tree.source
        let ends = ContentEnd(tree)
        for section in root["sections"]?.items ?? [] {
            let title = NameFolding.folded(section["title"]?.text ?? "")
            titles.insert(title)
            guard let dash = tree.dashColumn(of: section) else { continue }
            end = (ends.behindLastLine(of: section), dash)
            guard let list = section["publications"], let items = list.items else { continue }
            if items.isEmpty {
                let key = section.pairs?.first { $0.name == "publications" }?.key
                let column = key.map { tree.column(of: $0) } ?? dash
                places.append(Place(title: title, range: tree.range(of: list), indentation: column + 2))
            } else if let last = items.last, let dash = tree.dashColumn(of: last) {
                let offset = ends.behindLastLine(of: last)
                places.append(
                    Place(
                        title: title, range: offset..<offset, indentation: dash,
                        isSpaced: Self.isSpaced(items, in: tree)))
            }
        }
    }

    /// The place for the works of a page's section: the profile's section of that title, else its first list of publications.
    /// The index behind the last place stands for a section of its own.
    func index(for title: String) -> Int {
        let folded = NameFolding.folded(title)
        return places.firstIndex { $0.title == folded } ?? (places.isEmpty ? places.count : 0)
    }

    func insertion(of works: [ProfileDraft.WorkDraft], at index: Int, signs: DeclaredSigns) -> TextEdit {
        guard places.indices.contains(index) else { return newSection(works, signs: signs) }
        let place = places[index]
        var yaml = YAMLWriter()
        write(works, signs: signs, isSpaced: place.isSpaced, to: &yaml)
        return edit(yaml.text, in: place.range, indentation: place.indentation)
    }

    private func newSection(_ works: [ProfileDraft.WorkDraft], signs: DeclaredSigns) -> TextEdit {
        let end = end ?? (source.bytes.count, 0)
        let title = titles.contains(NameFolding.folded("Publications")) ? "More publications" : "Publications"
        var yaml = YAMLWriter()
        yaml.blankLine()
        yaml.item { yaml in
            yaml.pair("title", title)
            yaml.group("publications") { write(works, signs: signs, isSpaced: false, to: &$0) }
        }
        return edit(yaml.text, in: end.offset..<end.offset, indentation: end.indentation)
    }

    /// Whether an empty line stands before the last of several works.
    private static func isSpaced(_ items: [YAMLNode], in tree: YAMLTree) -> Bool {
        guard items.count > 1, let last = items.last else { return false }
        let number = tree.source.lineNumber(of: tree.range(of: last).lowerBound)
        let starts = tree.source.lineStarts
        return number > 1 && tree.source.bytes[starts[number - 2]..<starts[number - 1]].allSatisfy { $0 <= 0x20 }
    }

    private func write(
        _ works: [ProfileDraft.WorkDraft], signs: DeclaredSigns, isSpaced: Bool, to yaml: inout YAMLWriter
    ) {
        for work in works {
            if isSpaced { yaml.blankLine() }
            yaml.item { WorkWriter(signs: signs).write(work.work, authors: work.authors, to: &$0) }
        }
    }

    /// Lines moved to the right, behind a line break where there is none before them.
    private func edit(_ text: String, in range: Range<Int>, indentation: Int) -> TextEdit {
        let space = String(repeating: " ", count: indentation)
        let startsLine = range.lowerBound == 0 || source.bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let moved = lines.map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
        return TextEdit(range, (startsLine ? "" : "\n") + moved + (range.isEmpty ? "\n" : ""))
    }
}

/// Where a value really ends: libyaml has block lists and mappings reach to whatever follows them.
struct ContentEnd {
    private let tree: YAMLTree

    init(_ tree: YAMLTree) { self.tree = tree }

    /// Behind the line break of the line in which a value ends, its comment included.
    func behindLastLine(of node: YAMLNode) -> Int {
        let bytes = tree.source.bytes
        var end = self.end(of: node)
        while end > 0, end <= bytes.count, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 {
            end -= 1
        }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return min(end + 1, bytes.count)
    }

    private func end(of node: YAMLNode) -> Int {
        let range = tree.range(of: node)
        if let last = node.items?.last { return max(isFlow(range) ? range.upperBound : 0, end(of: last)) }
        if let last = node.pairs?.last {
            let inner = last.value.isEmpty ? tree.range(of: last.key).upperBound : end(of: last.value)
            return max(isFlow(range) ? range.upperBound : 0, inner)
        }
        return range.upperBound
    }

    private func isFlow(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let first = tree.source.bytes[range.lowerBound]
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}

extension YAMLTree {
    /// Columns before a value in its line, from 0.
    func column(of node: YAMLNode) -> Int { source.position(of: range(of: node).lowerBound).column - 1 }

    /// Columns before the dash of an item that begins a line; `nil` for an item in brackets.
    func dashColumn(of item: YAMLNode) -> Int? {
        let start = range(of: item).lowerBound
        let lineStart = source.lineStarts[source.lineNumber(of: start) - 1]
        let line = source.bytes[lineStart..<start]
        guard let dash = line.lastIndex(where: { $0 != 0x20 }), line[dash] == UInt8(ascii: "-"),
            line[lineStart..<dash].allSatisfy({ $0 == 0x20 })
        else { return nil }
        return dash - lineStart
    }
}
