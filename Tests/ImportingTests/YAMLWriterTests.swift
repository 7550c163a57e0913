import SourceDiagnostics
import Testing
import YAMLTree

@testable import Importing

@Suite struct YAMLWriterTests {
    @Test func writesWhatAPersonWould() {
        var writer = YAMLWriter()
        writer.comment("A profile.")
        writer.pair("name", "Ann Lee")
        writer.pair("headline", "")
        writer.group("marks") { $0.pair("*", "equal-contribution") }
        writer.group("sections") { writer in
            writer.item { writer in
                writer.pair("title", "Papers")
                writer.group("publications") { writer in
                    writer.item { writer in
                        writer.pair("title", "Moss: a study", comment: "sic")
                        writer.group("venue") { writer in
                            writer.pair("name", "Journal of Moss")
                            writer.pair("short", "JM")
                        }
                        writer.bare("date", "2023-05")
                        writer.prose("abstract", "One.\n\nTwo # three.")
                        writer.list("tags", ["a, b", "c"])
                    }
                    writer.item { $0.group("links") { $0.pair("paper", "https://example.org/#a") } }
                }
            }
            writer.item("A line")
        }
        #expect(
            writer.text == """
                # A profile.
                name: Ann Lee
                marks:
                  "*": equal-contribution
                sections:
                  - title: Papers
                    publications:
                      - title: "Moss: a study" # sic
                        venue:
                          name: Journal of Moss
                          short: JM
                        date: 2023-05
                        abstract: |
                          One.

                          Two # three.
                        tags: ["a, b", c]
                      - links:
                          paper: https://example.org/#a
                  - A line

                """)
    }

    /// Every text comes back as it went in, from each way of writing it.
    @Test func textComesBack() throws {
        var random = Seeded(state: 7)
        let pieces: [String] = [
            "a", " ", "  ", "#", " #", ":", ": ", "*", "- ", "\"", "'", "\\", "\n", "\t", "é", "李安", "🙌", "\u{85}",
            "\u{A0}", "\u{200B}",
            "\u{2028}", "\u{1}", "{", "}", "[", "]", ",", "|", ">", "%", "@", "`", "&", "!", "?", "~", "null", "true",
            "1.10", "2016-09",
            "---", "...", "=", "<<", "\u{FEFF}", "//",
        ]
        for _ in 0..<4_000 {
            let text = (0..<random.next(8)).map { _ in pieces[random.next(pieces.count)] }.joined()
            let allowed = YAMLScalar.cleaned(text)
            guard !allowed.isEmpty else { continue }
            var writer = YAMLWriter()
            writer.pair("one", text)
            writer.list("two", [text, "x"])
            writer.group("three") { $0.prose("four", text + "\nlast" + text) }
            writer.group("five") { $0.item(text) }
            writer.pair(text, "key")
            let tree = YAMLTree.parse(SourceText(path: "test", text: writer.text))
            #expect(tree.diagnostics.isEmpty, "\(text.debugDescription) \(writer.text) \(tree.diagnostics)")
            let root = try #require(tree.root)
            #expect(root["one"]?.text == allowed, "\(text.debugDescription)\n\(writer.text)")
            #expect(root["two"]?.items?.first?.text == allowed, "\(text.debugDescription)\n\(writer.text)")
            // A literal block ends in a line break.
            let prose = root["three"]?["four"]?.text
            let expected = allowed + "\nlast" + allowed
            #expect(prose == expected || prose == expected + "\n", "\(text.debugDescription)\n\(writer.text)")
            #expect(root["five"]?.items?.first?.text == allowed, "\(text.debugDescription)\n\(writer.text)")
            #expect(root.pairs?.last?.name == allowed, "\(text.debugDescription)\n\(writer.text)")
        }
    }
}

/// Numbers that are the same in every run.
struct Seeded {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
