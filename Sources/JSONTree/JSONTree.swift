package import SourceDiagnostics

/// The tree of a JSON text (RFC 8259), with the places of its values.
package struct JSONTree: Sendable {
    /// `nil` where the text holds no value.
    package let root: JSONNode?
    /// In the order of the text. After a mistake the rest is read none the less.
    package let diagnostics: [Diagnostic]

    /// How deep lists and objects may lie in one another.
    static let deepest = 200

    /// Reads a text. Trouble in it becomes a diagnostic; nothing is thrown and nothing crashes.
    package static func parse(_ source: SourceText) -> JSONTree {
        var parser = JSONParser(source.bytes)
        let root = parser.readText()
        return JSONTree(root: root, diagnostics: parser.diagnostics)
    }
}
