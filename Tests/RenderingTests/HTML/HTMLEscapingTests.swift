import DocumentTree
import Testing
import XMLTree

@testable import Rendering

@Suite struct HTMLEscapingTests {
    static let pieces = [
        "<", ">", "&", "\"", "'", "&amp;", "&#60;", "</p>", "<script>alert(1)</script>", "<!--", "-->", "]]>",
        "{{{css}}}", "\\",
        "é", "高泽峰", "，", "🎉", "a", " b ", "\u{A0}", "\u{200F}", "\u{FFFD}", "𠮷", "ー", "한", "`", "=", "\u{2028}",
    ]
    static let forbidden = [
        "\0", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9F}",
    ]

    /// The same strings in every run: 200 rows of a few pieces each.
    static let rows: [[String]] = {
        var state: UInt64 = 42
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        return (0..<200).map { _ in
            (0...next(8)).map { _ in (pieces + forbidden)[next(pieces.count + forbidden.count)] }
        }
    }()

    @Test func textComesBackAsItWent() throws {
        for row in Self.rows {
            let expected = row.filter { !Self.forbidden.contains($0) }.joined()
            let text = HTMLSample.body([.paragraph([.text("|"), .text(row.joined()), .text("|")], role: .title)])
            let paragraph = try #require(HTMLSample.parse(text).descendants { $0.name == "p" }.first)
            #expect(paragraph.text == "|" + expected + "|")
        }
    }

    @Test func attributesComeBackAsTheyWent() throws {
        for row in Self.rows {
            let expected = row.filter { !Self.forbidden.contains($0) }.joined()
            let mark = Inline.mark(Mark(sign: "*", role: "x", meaning: "|" + row.joined()))
            let root = HTMLSample.parse(HTMLSample.text([mark]))
            #expect(root.descendants { $0.name == "sup" }.first?["title"] == "|" + expected)
        }
    }

    @Test func valuesOfTemplatesAreSafeBetweenQuotes() throws {
        let template = try PageTemplate(page: "<p title='{{{title}}}'>{{{name}}}</p>", styleSheet: "")
        for row in Self.rows {
            let expected = row.filter { !Self.forbidden.contains($0) }.joined()
            var document = HTMLSample.document([])
            document.title = "|" + row.joined()
            document.header.name = "|" + row.joined()
            let text = HTMLRenderer().render(document, template: template, options: RenderingOptions())
            let paragraph = try #require(HTMLSample.parse(text).descendants { $0.name == "p" }.first)
            #expect(paragraph["title"] == "|" + expected)
            #expect(paragraph.text == "|" + expected)
        }
    }

    /// Code points of every kind, one by one: what is dropped is exactly what HTML forbids.
    @Test func dropsControlsAndNoncharacters() {
        let planes = (0...0x10).flatMap { [$0 << 16 | 0xFFFD, $0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }
        for value in Array(0...0x2FF) + Array(0xFDC0...0xFDFF) + planes {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let isControl = scalar.properties.generalCategory == .control && value != 0x9 && value != 0xA
            let isKept = !isControl && !scalar.properties.isNoncharacterCodePoint
            #expect(HTMLEscaping.attribute(String(scalar)).isEmpty == !isKept, "U+\(String(value, radix: 16))")
        }
    }
}
