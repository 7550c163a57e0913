public import DocumentTree

/// Prints a document as LaTeX that a person can go on editing.
public struct LaTeXRenderer: Renderer {
    public let format = OutputFormat.latex

    public init() {}

    public func render(_ document: Document, template: PageTemplate?, options: RenderingOptions) -> String {
        document.title
    }
}
