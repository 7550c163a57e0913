import SourceDiagnostics

/// Where in the profile a line of the printed LaTeX comes from.
///
/// The renderer writes the identifier of each work as a comment above its entry (`% mpoe`): the nearest such comment above a
/// line names the work that the line belongs to, unless a heading stands between them.
enum LaTeXOrigin {
    /// - Parameter line: from 1.
    static func field(ofLine line: Int, in source: String) -> FieldPath? {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        for text in lines[..<line].reversed() {
            let text = text.drop { $0 == " " }
            if text.hasPrefix("% ") { return FieldPath([.key("publications"), .key(String(text.dropFirst(2)))]) }
            if text.hasPrefix("\\section") || text.hasPrefix("\\begin{document}") { return nil }
        }
        return nil
    }
}
