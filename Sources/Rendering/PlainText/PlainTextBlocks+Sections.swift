import DocumentTree

extension PlainTextBlocks {
    /// A heading that is underlined, or a topic as an item of an outline.
    mutating func add(_ section: Section) {
        writer.blankLine()
        if section.kind == .topic { addTopic(section) } else { addUnderlined(section) }
        writer.blankLine()
    }

    private mutating func addUnderlined(_ section: Section) {
        let heading = singleLine(section.label + (section.label.isEmpty ? [] : [.text(" ")]) + section.heading)
        if !heading.isEmpty {
            addParagraph([.text(heading)])
            let columns = min(DisplayWidth.of(heading), writer.room.others)
            if section.level <= 2 {
                writer.line(String(repeating: section.level == 1 ? "=" : "-", count: columns))
            }
        }
        addParagraph(section.note)
        writer.blankLine()
        add(section.blocks, isLoose: true)
    }

    /// The words behind a folded topic ask to click, and are not printed.
    private mutating func addTopic(_ topic: Section) {
        let label = singleLine(topic.label)
        hanging(label, column: label.isEmpty ? 2 : DisplayWidth.of(label) + 1) { inner in
            let note = topic.isOpen == nil && !topic.note.isEmpty ? [.text(" ")] + topic.note : []
            inner.addParagraph(topic.heading + note)
            inner.writer.blankLine()
            inner.add(topic.blocks, isLoose: true)
        }
    }
}
