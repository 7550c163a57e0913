import Surfaces

/// What the texts of a format's records are written in, once the escapes of YAML, JSON or XML are undone.
struct RecordNotation {
    /// Names, marks and emphasis.
    var names: Surface
    /// Titles, venues and the like.
    var texts: Surface
    /// What an author line says of itself.
    var written: Surface

    static let markdown = RecordNotation(names: .markdown, texts: .markdown, written: .markdown)
    static let plain = RecordNotation(names: .plain, texts: .plain, written: .plain)
    /// A profile's author lines are author markup, its other texts Markdown.
    static let profile = RecordNotation(names: .plain, texts: .markdown, written: .plain)
    /// In XML the markup is the notation's own: nothing is left to undo.
    static let xml = RecordNotation(names: .plain, texts: .plain, written: .html)
}
