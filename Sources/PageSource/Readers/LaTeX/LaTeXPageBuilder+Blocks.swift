import AuthorMarkup
import DocumentTree
import PageModel
import Surfaces

extension LaTeXPageBuilder {
    mutating func readOther(_ text: SurfaceText) {
        let known = legends.count
        find(legendsIn: text)
        let lines = inlines(text)
        guard !lines.isEmpty, !isLegend(text, legends[known...].map(\.statement)) else { return }
        openUntitledSection(at: text.sourceRange.lowerBound)
        append(.paragraph(lines, role: nil))
    }

    /// `* equal contribution` and nothing else.
    private func isLegend(_ text: SurfaceText, _ statements: [LegendStatement]) -> Bool {
        let length = statements.reduce(0) { $0 + $1.sign.utf8.count + $1.wording.utf8.count + 2 }
        return !statements.isEmpty && 10 * length >= 8 * text.bytes.count
    }

    mutating func find(legendsIn text: SurfaceText, isHeading: Bool = false) {
        for statement in LegendReader.statements(in: text) {
            legends.append(
                FoundLegend(
                    statement: statement, section: open.last, entryCount: page.entries.count, isInHeading: isHeading))
        }
    }

    /// A legend holds for its section. Behind the last entry, or where its section has no entries, it holds for the page.
    func scope(of legend: FoundLegend) -> PageLegend.Scope {
        guard let section = legend.section else { return .page }
        let range = page.sections[section].range
        let holds = page.entries.contains { range.contains($0.range.lowerBound) }
        let isLast = legend.entryCount == page.entries.count && !legend.isInHeading
        return holds && !isLast ? .section(section) : .page
    }

    mutating func append(_ block: Block) {
        guard let section = open.last else { return }
        page.sections[section].blocks.append(block)
    }

    mutating func append(list items: inout [[Block]]) {
        if !items.isEmpty {
            openUntitledSection(at: 0)
            append(.list(List(marker: .bullet, isTight: true, items: items)))
        }
        items = []
    }

    /// The blocks of an item; a label stands before the text in bold.
    func item(_ node: LaTeXNode, _ label: Range<Int>?) -> [Block] {
        var blocks = self.blocks(node.children)
        let words = label.map { inlines(layout.expanded.surface($0)) } ?? []
        guard !words.isEmpty else { return blocks }
        if case .paragraph(let text, let role) = blocks.first {
            blocks[0] = .paragraph([.strong(words), .text(" ")] + text, role: role)
        } else {
            blocks.insert(.paragraph([.strong(words)], role: nil), at: 0)
        }
        return blocks
    }

    func blocks(_ nodes: [LaTeXNode]) -> [Block] {
        nodes.flatMap { node -> [Block] in
            switch node.kind {
            case .paragraph, .heading:
                let lines = inlines(surface(node.range))
                return lines.isEmpty ? [] : [.paragraph(lines, role: nil)]
            case .list:
                let items = node.children.compactMap { child -> [Block]? in
                    guard case .item(let label) = child.kind else { return blocks([child]) }
                    let blocks = item(child, label)
                    return blocks.isEmpty ? nil : blocks
                }
                return items.isEmpty ? [] : [.list(List(marker: .bullet, isTight: true, items: items))]
            case .verbatim(let range): return [.code(String(decoding: layout.expanded.bytes[range], as: UTF8.self))]
            case .document, .item, .group: return blocks(node.children)
            }
        }
    }

    func inlines(_ text: SurfaceText) -> [Inline] { text.inlines(as: .block) }
}

extension SurfaceText {
    /// The text alone, runs of white space as one space, without those at its ends.
    func words(_ range: Range<Int>? = nil) -> String {
        text(range ?? bytes.indices).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
