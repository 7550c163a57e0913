import DocumentTree
import Parallelism

/// The body of a page while it is written: one growing buffer, indented by block.
///
/// The extensions write blocks, entries and inlines; this file knows only tags, attributes and lines.
struct HTMLWriter {
    let language: PageLanguage
    let presentation: Presentation
    /// What stands before every anchor, so that a fragment does not clash with the page around it.
    let anchorPrefix: String
    private(set) var bytes: [UInt8] = []
    /// What stands before these bytes.
    private var before: [[UInt8]] = []
    var indentation: Int
    /// How many headings the text stands under.
    var headingLevel = 1
    /// Within a link, further links are printed as text: HTML knows no nested ones.
    var isInLink = false
    /// Within a legend the meaning of a mark stands beside it and need not be said twice.
    var isInLegend = false

    init(_ document: Document, anchorPrefix: String, indentation: Int) {
        language = PageLanguage(document.language)
        presentation = document.presentation
        self.anchorPrefix = anchorPrefix
        self.indentation = indentation
    }

    /// What has been written, in pieces of UTF-8.
    var pieces: [[UInt8]] { before + [bytes] }

    var text: String { String(joining: pieces) }

    /// Source of the renderer's own, printed as it is.
    mutating func write(_ source: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    }

    /// Source of the user's own, printed as it is.
    mutating func write(verbatim source: String) { bytes.append(contentsOf: source.utf8) }

    mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Text as text: escaped, with runs of Chinese, Japanese or Korean marked as such.
    mutating func write(text: String) {
        var text = text
        text.withUTF8 { source in
            guard LanguageRun.mayOccur(in: source) else {
                HTMLEscaping.append(source, as: .text, to: &bytes)
                return
            }
            for run in LanguageRun.runs(of: source, page: language) {
                let part = UnsafeBufferPointer(rebasing: source[run.bytes])
                if let tag = run.language {
                    write("<span lang=\"")
                    write(tag)
                    write("\">")
                    HTMLEscaping.append(part, as: .text, to: &bytes)
                    write("</span>")
                } else {
                    HTMLEscaping.append(part, as: .text, to: &bytes)
                }
            }
        }
    }

    mutating func write(attribute name: StaticString, _ value: String) {
        write(" ")
        write(name)
        write("=\"")
        HTMLEscaping.append(value, as: .attribute, to: &bytes)
        write("\"")
    }

    /// An anchor: white space, which no `id` may have, becomes a hyphen.
    mutating func write(id: String) {
        let hasSpace = id.utf8.contains { $0 <= 0x20 }
        let anchor = hasSpace ? String(decoding: id.utf8.map { $0 <= 0x20 ? 0x2D : $0 }, as: UTF8.self) : id
        write(attribute: "id", anchorPrefix + anchor)
    }

    /// The address of a link; anchors of the page bear the prefix.
    mutating func write(href destination: LinkDestination) {
        let url = destination.url
        write(attribute: "href", url.hasPrefix("#") ? "#" + anchorPrefix + url.dropFirst() : url)
    }

    /// Writes the elements of a list; parts of a long one are written side by side.
    mutating func write<Element: Sendable>(
        each elements: [Element], _ write: @Sendable (inout HTMLWriter, Element) -> Void
    ) {
        guard elements.count > Parallel.sliceLength else {
            for element in elements { write(&self, element) }
            return
        }
        before.append(bytes)
        bytes = []
        let start = self
        let parts = Parallel.mapSlices(count: elements.count) { slice in
            var writer = start
            writer.before = []
            for element in elements[slice] { write(&writer, element) }
            return writer.pieces
        }
        for part in parts { before += part }
    }

    mutating func beginLine() {
        for _ in 0..<indentation { write("  ") }
    }

    mutating func endLine() { write("\n") }

    /// A line of its own that opens an element: what follows is indented.
    mutating func open(_ tag: StaticString) {
        beginLine()
        write(tag)
        endLine()
        indentation += 1
    }

    mutating func close(_ tag: StaticString) {
        indentation -= 1
        beginLine()
        write(tag)
        endLine()
    }
}
