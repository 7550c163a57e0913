import DocumentTree
import Foundation
import Testing
import XMLTree

@testable import Rendering

@Suite struct HTMLPageTests {
    @Test func everything() throws {
        // Without the style sheet, which is text of the style and not of the renderer.
        let page = try TextGolden.template("classic/page.html").replacing("{{{css}}}", with: "")
        let template = try PageTemplate(page: page, styleSheet: "")
        let text = HTMLRenderer().render(SampleDocument.everything, template: template, options: RenderingOptions())
        try TextGolden.expect(text, matches: "everything.html")
    }

    @Test(arguments: HTMLSample.styles)
    func everyStyleCarriesItsStyleSheet(style: String) throws {
        let template = try HTMLSample.template(style)
        let text = HTMLRenderer().render(SampleDocument.everything, template: template, options: RenderingOptions())
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        #expect(text.hasSuffix("</html>\n"))
        #expect(text.contains("/* \(style): "))
        #expect(!text.contains("{{"))
    }

    @Test(arguments: HTMLSample.styles)
    func fragmentsStayWithinTheirElement(style: String) throws {
        let options = RenderingOptions(isFragment: true)
        let text = HTMLRenderer().render(
            SampleDocument.everything, template: try HTMLSample.template(style), options: options)
        #expect(text.hasPrefix("<div class=\"byline\" lang=\"en\">\n"))
        #expect(text.hasSuffix("</div>\n"))
        let root = HTMLSample.parse(text)
        let sheet = root.descendants { $0.name == "style" }.map(\.text).joined()
        for line in sheet.split(separator: "\n") {
            let rule = line.drop { $0 == " " }
            #expect(rule.isEmpty || rule.hasPrefix(".byline") || rule.hasPrefix("@media") || rule == "}", "\(line)")
        }
        #expect(sheet.contains(".byline h2"))
        let anchors = root.descendants { $0["id"] != nil }.compactMap { $0["id"] }
        #expect(anchors.contains("byline-moe"))
        #expect(anchors.allSatisfy { $0.hasPrefix("byline-") })
        #expect(root.descendants { $0["href"] == "#byline-moe" }.count == 1)
        #expect(!root.descendants { $0.name == "h2" }.isEmpty)
        #expect(root.descendants { $0.name == "h1" }.isEmpty)
    }

    @Test func aHeaderWithoutContactsHasNoListOfThem() throws {
        let text = HTMLRenderer().render(
            HTMLSample.document([]), template: try HTMLSample.template("classic"), options: RenderingOptions())
        #expect(HTMLSample.parse(text).descendants { $0.name == "ul" }.isEmpty)
    }

    @Test func aPageWithoutATemplateIsAPage() {
        let text = HTMLRenderer().render(SampleDocument.everything, template: nil, options: RenderingOptions())
        #expect(text.hasPrefix("<!DOCTYPE html>"))
        #expect(HTMLSample.parse(text).descendants { $0.name == "h1" }.map(\.text) == ["Ada Example"])
    }

    @Test(arguments: [
        ("body { a: b } .byline p { c: d }", ".byline p { c: d }"),
        (".byline { a: b }", ".byline { a: b }"),
        (".byline > p, .byline:hover { a: b }", ".byline > p, .byline:hover { a: b }"),
        (".byline p, p { a: b }", ""),
        (".byline + p { a: b } .byline ~ p { a: b } .bylines p { a: b }", ""),
        (".byline :is(a, b) { a: b }", ".byline :is(a, b) { a: b }"),
        ("@media print { p { a: b } }", ""),
        ("@import url(a); @page { a: b } .byline p { a: b }", ".byline p { a: b }"),
        ("/* .byline p { a: b } */ :root { a: b }", ""),
        (".byline p { a: b", ".byline p { a: b}"),
        ("} } .byline p { a: b }", ".byline p { a: b }"),
    ])
    func ruleOfAFragment(source: String, expected: String) {
        let lines = ScopedStyleSheet.text(of: source).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.joined(separator: "\n") == expected)
    }

    @Test func aStyleSheetCannotEndItsElement() throws {
        let template = try PageTemplate(
            page: "<style>{{{css}}}</style>", styleSheet: "p::after { content: '</style><p>' }")
        for options in [RenderingOptions(), RenderingOptions(isFragment: true)] {
            let text = HTMLRenderer().render(HTMLSample.document([]), template: template, options: options)
            #expect(text.components(separatedBy: "</style>").count == 2)
        }
    }

    @Test func rulesWithinMediaQueries() {
        let text = ScopedStyleSheet.text(of: "@media print { p { a: b } .byline p { c: d } }")
        #expect(text == "    @media print {\n      .byline p { c: d }\n    }\n")
    }
}
