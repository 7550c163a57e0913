import DocumentTree

extension MarkdownBlocks {
    /// A heading one level below the page's title, or what can be folded away under it.
    mutating func add(_ section: Section) {
        if let isOpen = section.isOpen { return addFolded(section, isOpen: isOpen) }
        let label = section.label.isEmpty ? [] : section.label + [.text(" ")]
        let heading = MarkdownText.of(label + section.heading, presentation: presentation, isHeading: true)
        if !heading.isEmpty {
            let signs = String(repeating: "#", count: min(max(section.level, 1) + 1, 6))
            writer.lines(signs + " " + anchor(section.id) + heading)
            writer.blankLine()
        }
        addParagraph(section.note)
        add(section.blocks)
    }

    private mutating func addFolded(_ section: Section, isOpen: Bool) {
        let parts = [section.label, section.heading].map { $0.plainText() }.filter { !$0.isEmpty }
        let note = section.note.isEmpty ? "" : " " + MarkdownCode.entities(section.note.plainText())
        let heading = "<strong>" + MarkdownCode.entities(parts.joined(separator: " ")) + "</strong>"
        addDetails(summary: anchor(section.id) + heading + note, isOpen: isOpen) { $0.add(section.blocks) }
    }

    /// A place for links to lead to, where there are such links.
    func anchor(_ id: String?) -> String {
        guard let id, anchors.contains(id) else { return "" }
        return "<a id=\"" + MarkdownCode.entities(id) + "\"></a>"
    }
}
