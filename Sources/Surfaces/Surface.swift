/// The language in which a stretch of text is written.
public enum Surface: String, Sendable, Equatable, CaseIterable {
    /// No markup at all.
    case plain
    /// CommonMark with the HTML that it allows, Liquid and Kramdown attributes.
    case markdown
    case html
    case latex
}

extension SurfaceText {
    /// Reads a stretch of a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file, in UTF-8.
    ///   - range: the bytes to read, within one block; markup that is opened outside is not known.
    ///   - surface: what they are written in.
    ///   - references: the addresses of Markdown's links by reference.
    public init(
        _ bytes: [UInt8], _ range: Range<Int>, _ surface: Surface, references: LinkReferences = LinkReferences()
    ) {
        switch surface {
        case .plain: self = PlainDecoder.text(bytes, range)
        case .markdown: self = MarkdownDecoder.text(bytes, range, references)
        case .html: self = HTMLDecoder.text(bytes, range)
        case .latex: self = LaTeXDecoder.text(bytes, range, hasComments: true)
        }
    }

    /// Reads a value of a .bib file: LaTeX in which `%` begins no comment, as BibTeX has it.
    public init(bibTeXValue bytes: [UInt8], _ range: Range<Int>) {
        self = LaTeXDecoder.text(bytes, range, hasComments: false)
    }
}
