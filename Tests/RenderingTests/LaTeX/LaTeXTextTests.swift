import DocumentTree
import Testing

@testable import Rendering

@Suite struct LaTeXTextTests {
    @Test(
        "Text as LaTeX",
        arguments: [
            ("a & b_c 50% #1 $5 {x}", ##"a \& b\_c 50\% \#1 \$5 \{x\}"##),
            (#"\end{document}"#, #"\textbackslash{}end\{document\}"#),
            (
                "~ ^ < > | \" `",
                #"\textasciitilde{} \textasciicircum{} \textless{} \textgreater{} \textbar{} \textquotedbl{} \textasciigrave{}"#
            ),
            ("a--b '' ,,", "a-{}-b '{}' ,{},"),
            ("don’t – “so” …", "don’t – “so” …"),
            ("a\u{0}b\u{202E}c\td", "abc d"),
            ("cafe\u{301}", #"caf\'{e}"#),
            ("\u{A0}x\u{AD}y", #"~x\-y"#),
            ("− ≤ ∗", #"\textminus{} $\leq$ \textasteriskcentered{}"#),
            ("王例 and O’B", "王例 and O’B"),
            ("go 🙌🏽🎉 on", #"go \pictograph{🙌🏽🎉} on"#),
            ("⚠️!", #"\pictograph{⚠}!"#),
            ("Ελληνικά γλώσσα, да", #"\otherscript{Ελληνικά γλώσσα}, \otherscript{да}"#),
            ("שלום עולם 1", #"\righttoleft[Hebrew]{שלום עולם} 1"#),
        ])
    func escapes(text: String, source: String) {
        #expect(Self.source(of: text) == source)
    }

    @Test("Whatever the text, no command and no brace is left that it brought along")
    func bringsNoCommands() {
        for string in HostileDocument.strings {
            var depth = 0
            var rest = Self.source(of: string)[...]
            while let character = rest.popFirst() {
                switch character {
                case "\\": rest.removeFirst()
                case "{": depth += 1
                case "}": depth -= 1
                default: #expect(!"%#&_^~".contains(character) || character == "~" && string.contains("\u{A0}"))
                }
                #expect(depth >= 0)
            }
            #expect(depth == 0)
        }
    }

    @Test(
        "Destinations as arguments of href",
        arguments: [
            ("https://example.org/a_b%20c#d&e", ##"https://example.org/a\_b\%20c\#d\&e"##),
            (#"https://example.org/}\input{x}"#, #"https://example.org/\%7D\%5Cinput\%7Bx\%7D"#),
            ("//example.org/é ~", #"https://example.org/\%C3\%A9\%20\%7E"#),
            ("mailto:ada@example.org", "mailto:ada@example.org"),
        ])
    func destinations(text: String, source: String) {
        #expect(LaTeXDestination.argument(SampleDocument.destination(text)) == source)
    }

    @Test(
        "Only local pictures of kinds that LaTeX reads are included",
        arguments: [
            ("images/a.png", true), ("a.PDF", true), ("https://example.org/a.png", false), ("a.svg", false),
            ("a}b.png", false), ("../x/a.jpeg", true), ("a b.png", true), ("a%20b.png", true), ("a%23b.png", false),
            ("a  b.png", false), ("a.png?v=2", true), ("mailto:a.png", false), ("#a.png", false),
        ])
    func pictures(path: String, isIncluded: Bool) {
        #expect((LaTeXDestination.picturePath(SampleDocument.destination(path)) != nil) == isIncluded)
    }

    @Test func longLinesAreBrokenAtSpaces() {
        var writer = LaTeXWriter(presentation: Presentation())
        let words = (1...100).map { "word\($0)" }.joined(separator: " ")
        writer.write([.paragraph([.text(words)], role: nil)])
        let lines = String(joining: writer.source).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 } && lines.count < 10)
        #expect(lines.joined(separator: " ") == words)
    }

    private static func source(of text: String) -> String {
        var latex = LaTeXText()
        latex.append(text)
        return String(decoding: latex.bytes, as: UTF8.self)
    }
}
