import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

/// CVs and lists of publications in LaTeX, and the `.bbl` files that BibTeX writes.
struct LaTeXReader: PageReader {
    let format = PageFormat("latex", surface: .latex)
    let summary = "LaTeX documents: CVs, lists of publications, .bbl files"
    let fileExtensions = ["tex", "ltx", "bbl"]

    /// A document says so; a part of one has environments, or is mostly lines that begin with a command.
    func recognizes(_ source: SourceText) -> Bool {
        var commandLines = 0
        var textLines = 0
        for start in source.lineStarts.prefix(Self.judgedLines) {
            guard let first = source.bytes[start...].prefix(200).first(where: { $0 != 0x20 && $0 != 0x09 }),
                first > 0x20
            else { continue }
            switch first {
            case UInt8(ascii: "%"): continue
            case UInt8(ascii: "\\"):
                let line = source.bytes[start...].drop { $0 != UInt8(ascii: "\\") }
                let word = LaTeXWord(source.bytes, at: line.startIndex)
                if Self.sureSigns.contains(word.name) { return true }
                commandLines += word.name.utf8.first?.isASCIILetter == true ? 1 : 0
            case UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: "#"): return false
            default: break
            }
            textLines += 1
        }
        return commandLines >= 3 && commandLines * 5 >= textLines
    }

    private static let judgedLines = 400
    private static let sureSigns: Set = [
        "documentclass", "begin", "section", "subsection", "newcommand", "cventry", "cvitem", "bibitem", "usepackage",
        "item",
    ]

    func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> SourcePage {
        let (layout, comments) = LaTeXLayoutReader.read(source.bytes)
        var builder = LaTeXPageBuilder(SourcePage(format: format), layout)
        builder.read(LaTeXOutline.read(layout))
        var page = builder.finish()
        page.comments = comments.map { Self.comment(source.bytes, $0) }
        LaTeXOwner.find(in: layout, for: &page)
        LaTeXOwner.removeName(from: &page)
        if page.entries.isEmpty, let diagnostic = Self.elsewhere(layout) { diagnostics.append(diagnostic) }
        return page
    }

    private static func comment(_ bytes: [UInt8], _ range: Range<Int>) -> PageComment {
        let text = bytes[range].drop { $0 == UInt8(ascii: "%") }
        return PageComment(String(String(decoding: text, as: UTF8.self).withoutOuterSpace), range)
    }

    // MARK: Publications in other files

    /// Says where the publications of a document without any are, if it names files.
    private static func elsewhere(_ layout: LaTeXLayout) -> Diagnostic? {
        for (names, code, what, help) in explanations {
            let facts = layout.elsewhere.filter { names.contains($0.name) }
            guard let fact = facts.first(where: { namesFile($0, layout) }) ?? facts.first else { continue }
            let range = fact.arguments.first ?? 0..<0
            let file = namesFile(fact, layout) ? layout.expanded.surface(range).words() : ""
            let place = layout.expanded.source(of: range)
            return Diagnostic(
                code, .information, file.isEmpty ? what : "\(what) (\(file))", at: .range(place), help: help)
        }
        return nil
    }

    private static func namesFile(_ fact: LaTeXLayout.Fact, _ layout: LaTeXLayout) -> Bool {
        guard let range = fact.arguments.first, !range.isEmpty else { return false }
        return !["nocite", "bibentry", "fullcite"].contains(fact.name)
    }

    private static let explanations: [(names: Set<String>, code: String, what: String, help: String)] = [
        (
            [
                "bibliography", "addbibresource", "nobibliography", "printbibliography", "bibentry", "nocite",
                "fullcite", "publications",
            ],
            "bibliography-elsewhere", "the publications of this document stand in a bibliography database",
            "Read the .bib file itself."
        ),
        (
            ["input", "include", "subfile", "import", "loadfile"],
            "text-elsewhere", "parts of this document stand in other files",
            "Read the file with the publications itself."
        ),
    ]
}
