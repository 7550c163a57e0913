/// A format that documents are printed in.
public enum OutputFormat: String, CaseIterable, Sendable {
    case latex, html, text, markdown

    /// The extension of its files, without the dot: `tex`. The page template of a style is `page.` with this behind it.
    public var fileExtension: String {
        switch self {
        case .latex: "tex"
        case .html: "html"
        case .text: "txt"
        case .markdown: "md"
        }
    }
}
