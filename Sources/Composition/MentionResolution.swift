import Bibliography
import DocumentTree
import StyleModel

extension [Block] {
    /// The blocks with every `[@id]` replaced by what the style prints for a mentioned work.
    func resolvingMentions(in settings: DocumentSettings) -> [Block] {
        settings.works.isEmpty ? self : rewritten(settings.mentionedWork)
    }
}

extension [Inline] {
    func resolvingMentions(in settings: DocumentSettings) -> [Inline] { rewritten(settings.mentionedWork) }
}

extension DocumentSettings {
    fileprivate func mentionedWork(_ inline: Inline) -> [Inline]? {
        guard case .span(.mention(let id), let inner) = inline, inner.isEmpty else { return nil }
        guard let work = works[id] else { return [.text("[@\(id)]")] }
        return [.span(.mention(id: id), style.mention.filled(from: WorkFields(work: work, settings: self)))]
    }
}
