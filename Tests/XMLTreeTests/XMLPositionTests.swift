import Foundation
import Surfaces
import Testing
import XMLTree

/// Where libxml2's nodes stand in the text.
@Suite struct XMLPositionTests {
    @Test func tagsAndTextsOfXML() throws {
        let text = "\u{FEFF}<?xml version='1.0'?>\n<a x='1>2'>é&amp;<b/>\n<c:d xmlns:c='u'>z</c:d ><![CDATA[<q>]]>w</a>"
        let root = try #require(XMLTree.parseXML(Array(text.utf8)))
        let source = Source(text)
        #expect(source[root.opening] == "<a x='1>2'>")
        #expect(source[root.closing] == "</a>")
        #expect(source.texts(of: root) == ["é&amp;", "\n", "z", "<![CDATA[<q>]]>w"])
        #expect(root.elements.map { source[$0.opening] } == ["<b/>", "<c:d xmlns:c='u'>"])
        #expect(root.elements.map { source[$0.closing] } == ["", "</c:d >"])
        #expect(source[root.elements[1].contentRange] == "z")
        #expect(root.elements.map(\.line) == [2, 3])
    }

    @Test func tagsAndTextsOfHTML() throws {
        let text = "<DIV CLASS=\"a<b\">caf&eacute; <!-- <p> --> x<ul><li>1<li>2</ul><br>y</DIV >z"
        let root = try #require(XMLTree.parseHTML(Array(text.utf8)))
        let source = Source(text)
        let elements = root.descendants { _ in true }
        #expect(root.opening.isEmpty)
        #expect(elements.map(\.name) == ["body", "div", "ul", "li", "li", "br"])
        #expect(elements.map { source[$0.opening] } == ["", "<DIV CLASS=\"a<b\">", "<ul>", "<li>", "<li>", "<br>"])
        #expect(elements.map { source[$0.closing] } == ["", "</DIV >", "</ul>", "", "", ""])
        #expect(source.texts(of: root) == ["caf&eacute; <!-- <p> --> x", "1", "2", "y", "z"])
    }

    @Test func linesOfHTMLBeyondSixteenBits() throws {
        let text = "<p>" + String(repeating: "\n", count: 70_000) + "<b>x</b></p>"
        let root = try #require(XMLTree.parseHTML(Array(text.utf8)))
        #expect(root.descendants { $0.name == "b" }.map(\.line) == [70_001])
    }

    @Test func longTextsInPieces() throws {
        for length in 995...1005 {
            let text =
                "<a>" + String(repeating: "é", count: length) + "<b>" + String(repeating: "x", count: length)
                + "</b></a>"
            for root in [XMLTree.parseXML(Array(text.utf8)), XMLTree.parseHTML(Array(text.utf8))] {
                let source = Source(text)
                let counts = source.texts(of: try #require(root)).map(\.count)
                #expect(counts == [length, length], "\(length)")
            }
        }
    }

    /// Decoding the bytes of every text of real pages gives the text.
    @Test func textsOfRealPages() throws {
        let folder =
            ProcessInfo.processInfo.environment["BYLINE_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared")
            .standardized
        let pages = folder.appendingPathComponent("data/pages/html_page")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: pages.path), !names.isEmpty else {
            print("SKIPPED: no pages at \(pages.path); set BYLINE_SHARED to the folder that holds data/")
            return
        }
        var count = 0
        for name in names.sorted() {
            let bytes = Array(try Data(contentsOf: pages.appendingPathComponent(name)))
            let root = try #require(XMLTree.parseHTML(bytes))
            var wrong: [Range<Int>] = []
            count += check(root, bytes, &wrong)
            #expect(wrong.isEmpty, "\(name): \(wrong.prefix(5))")
        }
        #expect(count > 1_000)
    }

    /// Compares without white space, which is collapsed.
    private func check(_ element: XMLElement, _ bytes: [UInt8], _ wrong: inout [Range<Int>]) -> Int {
        var count = 0
        if !element.opening.isEmpty, bytes[element.opening.lowerBound] != UInt8(ascii: "<") {
            wrong.append(element.opening)
        }
        for child in element.children {
            switch child {
            case .element(let inner): count += check(inner, bytes, &wrong)
            case .text(let text, let range):
                guard element.name != "script", element.name != "style", !text.contains("$") else { continue }
                count += 1
                let decoded = SurfaceText(bytes, range, .html)
                if letters(String(decoding: decoded.bytes, as: UTF8.self)) != letters(text) { wrong.append(range) }
            }
        }
        return count
    }

    private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

private struct Source {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func texts(of element: XMLElement) -> [String] {
        element.children.flatMap { child -> [String] in
            switch child {
            case .element(let inner): texts(of: inner)
            case .text(_, let range): [self[range]]
            }
        }
    }
}
