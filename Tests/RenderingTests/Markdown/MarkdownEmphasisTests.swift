import DocumentTree
import Rendering
import Testing

@Suite struct MarkdownEmphasisTests {
    struct Case: Sendable, CustomStringConvertible {
        var inlines: [Inline]
        var ownName = Presentation.OwnName.bold
        var isRaised = false
        var markdown: String
        var description: String { markdown }
    }

    private static let star = Inline.mark(Mark(sign: "*", role: "equal-contribution", meaning: "equal contribution"))
    private static let one = Inline.mark(Mark(sign: "1", role: "one", meaning: "first"))
    private static func own(_ inlines: Inline...) -> Inline { .span(.ownName, inlines) }

    @Test(arguments: [
        // The mark inside or outside of the emphasis, before what can follow it.
        Case(inlines: [own(.text("Ada")), star, .text(", B")], markdown: #"**Ada**\*, B"#),
        Case(inlines: [own(.text("Ada"), star), .text(", B")], markdown: #"**Ada\***, B"#),
        Case(inlines: [own(.text("Ada"), star)], markdown: #"**Ada\***"#),
        Case(inlines: [own(.text("Ada"), star), .text(" and B")], markdown: #"**Ada\*** and B"#),
        Case(inlines: [own(.text("阿达"), star), .text("，王")], markdown: #"**阿达\***，王"#),
        Case(inlines: [own(.text("阿达"), star), .text("和王")], markdown: #"<strong>阿达\*</strong>和王"#),
        Case(inlines: [own(.text("阿达")), .text("和王")], markdown: "**阿达**和王"),
        Case(inlines: [.text("王和"), own(.text("“阿”达"))], markdown: "王和<strong>“阿”达</strong>"),
        // Raised marks, and digits that are always raised.
        Case(inlines: [own(.text("Ada")), star], isRaised: true, markdown: #"**Ada**<sup>\*</sup>"#),
        Case(inlines: [own(.text("Ada"), star), .text(", B")], isRaised: true, markdown: #"**Ada<sup>\*</sup>**, B"#),
        Case(inlines: [.text("Ada"), star, one], markdown: #"Ada<sup>\*1</sup>"#),
        Case(inlines: [.text("Ada"), one], markdown: "Ada<sup>1</sup>"),
        // The other ways to set off the own name.
        Case(inlines: [own(.text("Ada"))], ownName: .italic, markdown: "*Ada*"),
        Case(inlines: [own(.text("Ada"))], ownName: .underline, markdown: "<u>Ada</u>"),
        Case(inlines: [own(.text("Ada"))], ownName: .boldUnderline, markdown: "<u>**Ada**</u>"),
        Case(inlines: [own(.text("Ada"))], ownName: .none, markdown: "Ada"),
        // Emphasis within and beside emphasis.
        Case(inlines: [.strong([.emphasis([.text("a")])])], markdown: "**_a_**"),
        Case(inlines: [.emphasis([.strong([.text("a")])])], markdown: "_**a**_"),
        Case(inlines: [.strong([.text("a "), own(.text("b"))])], markdown: "**a b**"),
        Case(
            inlines: [.strong([.text("a")]), .strong([.text("b")])], markdown: "<strong>a</strong><strong>b</strong>"),
        Case(inlines: [.emphasis([.text("a")]), .text("b")], markdown: "*a*b"),
        Case(inlines: [.strong([.text("a ")]), .text("b")], markdown: "<strong>a </strong>b"),
        Case(inlines: [.strong([]), .text("b")], markdown: "b"),
    ])
    func emphasisCloses(_ test: Case) {
        let presentation = Presentation(ownName: test.ownName, raisedMarks: test.isRaised)
        #expect(MarkdownSample.render(test.inlines, presentation: presentation) == test.markdown)
    }
}
