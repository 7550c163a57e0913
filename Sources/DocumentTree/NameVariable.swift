/// The name variables of CSL 1.0.2 (specification, appendix IV). The raw values are CSL's own words.
public enum NameVariable: String, Sendable, CaseIterable {
    case author, chair
    case collectionEditor = "collection-editor"
    case compiler, composer
    case containerAuthor = "container-author"
    case contributor, curator, director, editor
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case guest, host, illustrator, interviewer, narrator, organizer
    case originalAuthor = "original-author"
    case performer, producer, recipient
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
    case translator
    /// The translator who is the editor too: the value of both where they are the same (`editor-translator` of CSL-JSON).
    case editorTranslator = "editor-translator"
}
