import AuthorMarkup
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// Every real file is recognised as what its folder says, by its content alone, and read without a crash.
@Suite struct FormatTableTests {
    /// The format of a folder's files; files that are something else are named, and stand for all of the same name.
    struct Folder: Sendable {
        var path: String
        /// Empty for files that are no publication lists.
        var format: String
        var others: [String: String] = [:]
        /// Files with author lists, and authors in them, at least.
        var files = 0
        var authors = 0
    }

    static let folders = [
        Folder(path: "pages/academicpages_pub", format: "post", files: 12, authors: 30),
        Folder(path: "pages/bib", format: "bibtex"),
        Folder(path: "pages/hugo_bib", format: "bibtex"),
        Folder(path: "pages/hugo_pub", format: "hugo", files: 7, authors: 40),
        Folder(path: "pages/html_page", format: "html"),
        Folder(path: "pages/json_pubs", format: "json", files: 1, authors: 2),
        Folder(path: "pages/jsonresume", format: "jsonresume"),
        Folder(path: "pages/keselman_post", format: "post", files: 57, authors: 150),
        Folder(
            path: "pages/md_page", format: "markdown",
            others: [
                "bateman__rendercv-pipeline__docs~index.md": "html",
                "AakashKT__AakashKT.github.io___pages~hair_high_order.md": "post",
                "AakashKT__AakashKT.github.io___pages~ltc_anisotropic.html.md": "post",
            ]),
        Folder(path: "pages/rendercv", format: "rendercv", files: 6, authors: 200),
        Folder(path: "pages/tex", format: "latex"),
        Folder(path: "pages/xml_pubs", format: "xml", files: 1, authors: 100),
        Folder(
            path: "pages/yaml_pubs", format: "yaml",
            others: ["ValentinGuigon__rendercv-pipeline__src~ValentinGuigon_CV.yaml": "jsonresume"], files: 9,
            authors: 1000),
        Folder(
            path: "formats/acl-anthology", format: "acl-anthology",
            others: [
                "schema-2023-12.rnc": "", "schema-first-2018.rnc": "", "toy_acl.yaml": "",
                "name_variants.2022-10.yaml": "",
                "people.excerpt.yaml": "", "toy_name_variants.yaml": "",
            ], files: 5, authors: 2000),
        Folder(path: "formats/dblp", format: "dblp", others: ["dblp.dtd": ""], files: 1, authors: 140),
        Folder(
            path: "formats/hayagriva", format: "hayagriva",
            others: ["file-format.md": "markdown", "selectors.md": "markdown"], files: 1, authors: 30),
        Folder(path: "formats/jsonresume", format: "jsonresume", others: ["schema.json": ""]),
        Folder(path: "formats/rendercv", format: ""),
        Folder(path: "formats/arxiv", format: ""),
    ]

    @Test(arguments: folders) func everyFile(_ folder: Folder) {
        var files = 0
        var authors = 0
        let all = SharedFiles.files(in: folder.path)
        for (path, bytes) in all where !path.hasSuffix(".html") || folder.format == "html" {
            let name = String(path.split(separator: "/").last ?? "")
            let expected = folder.others[name] ?? folder.format
            // The name says nothing: the content has to.
            let source = SourceText(path: "<standard input>", bytes: bytes)
            let reader = PageReaders.reader(for: source)
            #expect(Self.names(expected).contains(reader?.format.name ?? ""), "\(path)")
            var diagnostics: [Diagnostic] = []
            guard let page = reader?.read(source, into: &diagnostics) else { continue }
            #expect(page.places.allSatisfy { $0.upperBound <= bytes.count }, "\(path)")
            let lines = page.entries.compactMap(\.authors).filter { !$0.authors.isEmpty }
            files += lines.isEmpty ? 0 : 1
            authors += lines.reduce(0) { $0 + $1.authors.count }
        }
        guard !all.isEmpty else { return }
        #expect(files >= folder.files, "\(folder.path): author lists in \(files) files only")
        #expect(authors >= folder.authors, "\(folder.path): \(authors) authors only")
    }

    /// What is no publication list is for nobody, or for those who read any text.
    private static func names(_ expected: String) -> [String] {
        expected.isEmpty ? ["", "markdown", "text"] : [expected]
    }

    /// ORCID's JSON and XML are told from its schemas, and from parts of a record that hold no works.
    @Test func orcid() {
        for (path, bytes) in SharedFiles.files(in: "formats/orcid") {
            let reader = PageReaders.reader(for: SourceText(path: "<standard input>", bytes: bytes))
            let isData =
                path.hasSuffix(".json")
                || ["person", "record", "work-full", "works"].contains { path.hasSuffix("/\($0)-3.0.xml") }
            #expect((reader?.format.name ?? "") == (isData ? "orcid" : ""), "\(path)")
        }
    }
}
