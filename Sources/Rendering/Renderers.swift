/// The formats that documents can be printed in. To add one is to add a folder and a line here.
public enum Renderers {
    public static let all: [any Renderer] = [
        LaTeXRenderer(),
        HTMLRenderer(),
        PlainTextRenderer(),
        MarkdownRenderer(),
    ]
}
