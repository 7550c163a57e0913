import Bibliography
import DocumentTree
import ProfileModel
import StyleModel

extension SectionComposer {
    /// Topics as nested sections: numbered by the style, the innermost folded where the style or the profile says so. What a
    /// style folds it does not number.
    mutating func topicBlocks(_ topics: [Topic], level: Int, depth: Int) -> [Block] {
        topics.enumerated().map { position, topic in
            let labels = settings.style.topics.labels
            let folds = topic.topics.isEmpty && settings.style.topics.foldsLeaves
            let label = depth < labels.count && !folds ? Self.label(labels[depth], position: position) : ""
            let isCollapsed = topic.isCollapsed ?? (folds ? true : nil)
            let hint =
                topic.hint.isEmpty
                ? settings.style.topics.hint.filled(from: HintFields(terms: settings.terms)) : topic.hint
            let showsHint = isCollapsed == true && !hint.plainText().isEmpty
            var blocks: [Block] = topic.lead.isEmpty ? [] : [.paragraph(topic.lead, role: nil)]
            blocks += topic.text + topicBlocks(topic.topics, level: level + 1, depth: depth + 1)
            return .section(
                Section(
                    level: level, id: newAnchor(for: topic.title.plainText()),
                    label: label.isEmpty ? [] : [.text(label)], heading: topic.title, note: showsHint ? hint : [],
                    kind: .topic, isOpen: isCollapsed.map { !$0 }, blocks: blocks))
        }
    }

    /// `1)` counts 1), 2), 3); `a)` counts a), b), c).
    private static func label(_ format: String, position: Int) -> String {
        guard let first = format.unicodeScalars.first else { return "" }
        let rest = String(format.dropFirst())
        switch first {
        case "1": return String(position + 1) + rest
        case "a", "A":
            let letter = Unicode.Scalar(first.value + UInt32(position % 26)) ?? first
            return String(Character(letter)) + rest
        default: return format
        }
    }
}

/// A hint has words of the document's language, and no fields.
private struct HintFields: FieldSource {
    let terms: Terms
    func inlines(of field: String, format: String) -> [Inline] { [] }
}
