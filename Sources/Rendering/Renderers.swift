/// The formats that documents can be printed in. To add one is to add a folder and a line here.
public enum Renderers {
    public static let all: [any Renderer] = [
        LaTeXRenderer()
    ]

    /// The renderer of a format; `nil` where there is none yet.
    public static func renderer(for format: OutputFormat) -> (any Renderer)? {
        all.first { $0.format == format }
    }
}
