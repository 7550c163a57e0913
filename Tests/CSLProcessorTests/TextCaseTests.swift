import CSLStyle
import Testing

@testable import CSLProcessor

@Suite struct TextCaseTests {
    @Test(arguments: [
        ("a <nc>Pen</> that <i>IS</> here", "A Pen That IS Here"),
        ("writings on UK people and places", "Writings on UK People and Places"),
        ("on growth: an essay? a life! the end", "On Growth: An Essay? A Life! The End"),
        ("what we live by", "What We Live By"), ("07-x", "07-x"), ("07-x test", "07-x Test"),
        ("pro-environmental behavior", "Pro-Environmental Behavior"),
        ("the x-ray of a cat/mouse", "The X-Ray of a Cat/Mouse"),
        ("stability—with job–satisfaction", "Stability—with Job–Satisfaction"),
        ("John d'Arc: you're late", "John d'Arc: You're Late"),
        ("a “small” (and quiet) place", "A “Small” (and Quiet) Place"),
        ("inter<i>nal</> affairs", "Internal Affairs"), ("the role of β-carotene", "The Role of β-Carotene"),
        ("word with <nc>end</>", "Word with end"), ("the\u{A0}eruption", "The\u{A0}Eruption"), ("", ""),
        ("élan vital", "Élan Vital"),
    ])
    func `title`(_ text: String, _ expected: String) {
        #expect(changed(text, .title, "en-US") == expected)
        let lowered = changed(text, .title, "de")
        #expect(lowered == Output(notation: text).plainText)
    }

    @Test(arguments: [
        ("this is a <nc>iPod</>", TextCase.uppercase, "THIS IS A iPod"),
        ("THIS IS A <nc>iPod</>", .lowercase, "this is a iPod"),
        ("a <i>pen</> is", .capitalizeAll, "A Pen Is"), ("<i>pen</> is", .capitalizeFirst, "Pen is"),
        ("“pen” is", .capitalizeFirst, "“Pen” is"), ("<nc>iPod</> is", .capitalizeFirst, "iPod is"),
        ("THE <nc>USA</> TODAY", .sentence, "The USA today"), ("the Prague spring", .sentence, "The Prague spring"),
        ("straße ǆ", .uppercase, "STRASSE Ǆ"),
    ])
    func `other cases`(_ text: String, _ textCase: TextCase, _ expected: String) {
        #expect(changed(text, textCase, "en") == expected)
    }

    @Test func `Turkish has a dotted capital i`() {
        #expect(changed("ic and ıd", .uppercase, "tr") == "İC AND ID")
        #expect(changed("iç", .capitalizeFirst, "tr-TR") == "İç")
        #expect(changed("İC ID", .lowercase, "tr") == "ic ıd")
    }

    @Test func `spans survive`() {
        var output = Output(notation: "<n>the lee of</>| and |<n>kim</>")
        output.apply(.title, from: 0, language: "en")
        #expect(output.notation == "<n>The Lee of</> and <n>Kim</>")
    }

    private func changed(_ notation: String, _ textCase: TextCase, _ language: String) -> String {
        var output = Output(notation: "before ")
        let place = output.count
        output.pieces += Output(notation: notation).pieces
        output.apply(textCase, from: place, language: language)
        return String(output.plainText.dropFirst("before ".count))
    }
}
