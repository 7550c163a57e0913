import Bibliography
import DocumentTree
import StyleModel

extension [Block] {
    /// The blocks with every `[@id]` replaced by what the style prints for a mentioned work.
    func resolvingMentions(in settings: DocumentSettings) -> [Block] { rewritten(settings.mentionedWork) }
}

extension [Inline] {
    func resolvingMentions(in settings: DocumentSettings) -> [Inline] { rewritten(settings.mentionedWork) }
}

extension DocumentSettings {
    /// What stands for `[@id]`; `nil` for what mentions nothing.
    func mentionedWork(_ inline: Inline) -> [Inline]? {
        guard let work = work(mentionedBy: inline) else { return nil }
        let text = style.mention.filled(from: WorkFields(work: work, settings: self))
        return [.span(.mention(id: work.id), text.rewritten(titleOfMentionedWork))]
    }

    /// A mention within what is printed of a mentioned work is its title alone: titles may mention each other.
    private func titleOfMentionedWork(_ inline: Inline) -> [Inline]? {
        work(mentionedBy: inline).map { [.text($0.title.plainText())] }
    }

    /// The reader has seen to it that there is a work of that identifier.
    private func work(mentionedBy inline: Inline) -> Work? {
        guard case .span(.mention(let id), let inner) = inline, inner.isEmpty else { return nil }
        return works[id]
    }
}
