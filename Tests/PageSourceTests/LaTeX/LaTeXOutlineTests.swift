import Foundation
import GoldenFiles
import SourceDiagnostics
import Testing

@testable import PageSource

/// The structure of LaTeX documents: headings, paragraphs, lists, with their places.
@Suite struct LaTeXOutlineTests {
    static let goldens = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static let documents = ["structure"]

    @Test(arguments: documents) func outline(_ name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.goldens.appending(path: name + ".tex")))
        try GoldenText.expect(
            LaTeXOutlineDump.dump(bytes, path: name), equals: Self.goldens.appending(path: name + ".outline.txt"))
    }
}

/// A tree of nodes as text: `1:1-2:9 paragraph: Ann Lee`.
enum LaTeXOutlineDump {
    static func dump(_ bytes: [UInt8], path: String) -> String {
        let (layout, _) = LaTeXLayoutReader.read(bytes)
        let source = SourceText(path: path, bytes: bytes)
        var lines: [String] = []
        for fact in layout.facts {
            lines.append(
                "fact \(fact.name): " + fact.arguments.map { text(layout.expanded, $0) }.joined(separator: " | "))
        }
        for fact in layout.elsewhere {
            lines.append("elsewhere \(fact.name): " + fact.arguments.map { text(layout.expanded, $0) }.joined())
        }
        append(LaTeXOutline.read(layout), indent: "", to: &lines, layout, source)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func append(
        _ node: LaTeXNode, indent: String, to lines: inout [String], _ layout: LaTeXLayout, _ source: SourceText
    ) {
        let range = layout.text.source(of: node.range)
        let start = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        var line = "\(indent)\(start.line):\(start.column)-\(end.line):\(end.column) \(name(node.kind, layout))"
        if node.children.isEmpty { line += ": " + text(layout.text, node.range) }
        lines.append(line)
        for child in node.children { append(child, indent: indent + "  ", to: &lines, layout, source) }
    }

    private static func name(_ kind: LaTeXNode.Kind, _ layout: LaTeXLayout) -> String {
        switch kind {
        case .item(let label): "item" + (label.map { " [" + text(layout.expanded, $0) + "]" } ?? "")
        case .heading(let level): "heading \(level)"
        case .group(let environment): "group \(environment)"
        case .verbatim(let range): "verbatim \(text(layout.expanded, range))"
        default: "\(kind)"
        }
    }

    private static func text(_ text: MappedText, _ range: Range<Int>) -> String {
        String(decoding: text.bytes[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
