public import DocumentTree

/// Prints a document as LaTeX that a person can go on editing.
///
/// Drops: pictures on hosts (links stand for them) and of kinds that TeX cannot read (their words do), links within links,
/// what the signs mean beside each sign, folding and the words that ask for it, structured data, front matter, raw text for
/// other formats.
public struct LaTeXRenderer: Renderer {
    public let format = OutputFormat.latex

    public init() {}

    public func pieces(of document: Document, template: PageTemplate?, options: RenderingOptions) -> [[UInt8]] {
        var writer = LaTeXWriter(presentation: document.presentation, targets: document.anchorTargets)
        writer.write(document.blocks)
        guard let template, !options.isFragment else { return fragment(document, writer) }
        var context = PageContext(document, writer: &writer)
        context.macros = definitions(writer.text.macros, for: document, on: template)
        context.fonts = LaTeXFonts()
        context.setup =
            LaTeXSetup(
                features: writer.text.features, language: document.language, title: document.title,
                author: document.header.name
            ).source
        return template.pieces(context, body: writer.source)
    }

    /// The body alone, with what it needs of the document that takes it in.
    private func fragment(_ document: Document, _ writer: LaTeXWriter) -> [[UInt8]] {
        var packages = ["hyperref", "graphicx"]
        let fontMacros = LaTeXSetup.fontMacros(for: writer.text.features)
        if !fontMacros.isEmpty { packages.append("fontspec (with XeLaTeX or LuaLaTeX)") }
        if writer.text.features.contains(.underlines) { packages.append("ulem") }
        if writer.text.features.contains(.cjk) { packages.append("xeCJK (XeLaTeX) or luatexja (LuaLaTeX)") }
        let head = """
            % \(LaTeXMetadata.escaped(document.title)): to be put into a document by \\input.
            % It needs the packages \(packages.joined(separator: ", ")).
            % Define the macros below before it to change how they look.
            """
        let macros = definitions(writer.text.macros, for: document, on: nil)
        let definitions = [head, fontMacros, macros].filter { !$0.isEmpty }
        return [Array((definitions + ["", ""]).joined(separator: "\n").utf8)] + writer.source + [Array("\n".utf8)]
    }

    /// The macros that the text uses, each with its default definition, but for those that the page defines itself.
    private func definitions(_ used: LaTeXMacroSet, for document: Document, on page: PageTemplate?) -> String {
        var needed = used
        for macro in LaTeXMacro.allCases where used.contains(macro) { needed.formUnion(macro.needs) }
        let defined = Self.definedNames(in: page?.source ?? "")
        return LaTeXMacro.allCases.filter { macro in
            needed.contains(macro) && !defined.contains("\(macro)") && !macro.isDefinedBySetup
        }.map { $0.definition(for: document.presentation) }.joined(separator: "\n")
    }

    /// What a page defines by `\newcommand{\name}` and `\newenvironment{name}`.
    private static func definedNames(in source: String) -> Set<String> {
        let parts = source.utf8.split(separator: UInt8(ascii: "{")).map { Substring($0) }
        var names: Set<String> = []
        for (part, next) in zip(parts, parts.dropFirst()) {
            let isCommand = part.hasSuffix("\\newcommand")
            guard isCommand || part.hasSuffix("\\newenvironment"), let end = next.firstIndex(of: "}") else { continue }
            names.insert(String(isCommand ? next[..<end].dropFirst() : next[..<end]))
        }
        return names
    }
}
