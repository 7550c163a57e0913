import SourceDiagnostics
import Testing

@testable import YAMLTree

/// Every word of a scalar's text is found in the file, however the scalar was written.
@Suite struct ScalarAlignmentTests {
    static let documents = [
        "a: one two three",
        "a: one\n  two\n\n  three",
        "a: 'it''s ''two'' words'",
        "a: 'one\n\n  two'",
        "a: \"one \\\"two\\\" \\u00e9t\\u00e9 \\x41b three\"",
        "a: \"one \\\n  two\\\n  \\ three\"",
        "a: \"李安*, 高\\u6cfd峰#\"",
        "a: |\n  one two\n    three\n\n  four\n",
        "a: |2-\n    one\n   two\n",
        "a: >-\n  one\n  two\n\n  three\n    more\n",
        "a: >+ # comment\n\n  one\n  two\n\n",
        "a: |\r\n  one\r\n  two\r\n",
        "[one two, \"three\"]",
        "\u{FEFF}a: one 李安 two",
    ]

    @Test(arguments: documents) func words(_ document: String) throws {
        let source = SourceText(path: "p", text: document)
        let tree = YAMLTree.parse(source)
        #expect(tree.diagnostics.isEmpty)
        let root = try #require(tree.root)
        for node in root.items ?? root.pairs?.map(\.value) ?? [] {
            let text = try #require(node.text)
            let bytes = Array(text.utf8)
            var start = 0
            for word in text.split(whereSeparator: \.isWhitespace) {
                while !bytes[start...].starts(with: word.utf8) { start += 1 }
                let range = tree.sourceRange(ofDecodedBytes: start..<start + word.utf8.count, in: node)
                let raw = String(decoding: source.bytes[range], as: UTF8.self)
                let isEscaped = raw.contains("\\") || raw.contains("''")
                #expect(raw == word || isEscaped, "\(word) was found as \(raw)")
                if isEscaped {
                    let quoted = raw.contains("\\") ? "\"\(raw)\"" : "'\(raw)'"
                    #expect(YAMLTree.parse(SourceText(path: "p", text: quoted)).root?.text == String(word))
                }
                start += word.utf8.count
            }
        }
    }

    @Test(
        arguments: [
            ("a: Ann Lee #, Bo Xu", "#, Bo Xu"), ("a: Ann Lee", nil), ("a: \"Ann Lee\" # note", nil),
            ("a: Ann # x\nb: c", "# x"), ("a: Ann#, Bo", nil), ("a: Ann \n# x", nil),
        ] as [(String, String?)])
    func comments(_ document: String, _ expected: String?) throws {
        let source = SourceText(path: "p", text: document)
        let tree = YAMLTree.parse(source)
        let node = try #require(tree.root?["a"])
        #expect(tree.comment(behind: node).map { String(decoding: source.bytes[$0], as: UTF8.self) } == expected)
    }
}
