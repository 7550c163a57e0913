import Foundation
import Rendering
import SourceDiagnostics
import Testing

@testable import Byline

/// What a profile may decide otherwise than its style, as it is printed: an option, a format, and the text that must (or,
/// behind `!`, must not) stand in it.
@Suite struct DocumentOptionTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var options: String
        var format: OutputFormat
        var expected: [String]
        var testDescription: String { "\(options) \(format.rawValue)" }

        init(_ options: String, _ format: OutputFormat, _ expected: String...) {
            self.options = options
            self.format = format
            self.expected = expected
        }
    }

    static let profile = """
        name: Ada Example
        also: [例子]
        marks:
          "*": equal-contribution
          "#": corresponding-author
          "^": {role: visiting, legend: visiting student}
        sections:
          - title: Papers
            publications:
              - {id: one, type: article-journal, title: One, authors: "Bo Xu*, Ada Example*#, Cy Orr^, Di Low", date: 2023, venue: Journal, image: one.png}
              - {id: two, type: paper-conference, title: Two, authors: Bo Xu and Cy Orr and Di Low and Ed Fox and Ada Example, date: 2021, selected: true}
              - {id: three, type: article-journal, title: Three, authors: "例子, 王五", date: 2022}
        documents:
          list: {OPTIONS}

        """

    static let cases: [Case] = [
        // The own name.
        Case("self: bold", .html, "<strong class=\"own-name\">"),
        Case("self: none", .html, "!<strong class=\"own-name\">"),
        Case("self: underline", .latex, "\\providecommand{\\ownname}[1]{\\underline{#1}}"),
        Case("self: {text: underscores}", .text, "_Ada Example_*†"),
        Case("self: {text: none}", .text, "Xu*, Ada Example*†"),
        Case("self: {text: capitals}", .text, "ADA EXAMPLE*†", "_例子_"),
        Case("self: bold", .markdown, "**Ada Example**"),
        // Marks: which sign, where, raised or not.
        Case("marks: {signs: {equal-contribution: ♯}}", .text, "Bo Xu♯, ADA EXAMPLE♯†, Cy Orr‡"),
        Case("marks: {position: inside, raised: false}", .markdown, "**Ada Example\\*†**"),
        Case("marks: {position: outside, raised: false}", .markdown, "**Ada Example**\\*†"),
        Case("marks: {raised: true}", .latex, "\\ownname{Ada Example}\\authormark{*}"),
        // The legend: its place, its words, only what is printed.
        Case("legend: section", .text, "* equal contribution; † corresponding author; ‡ visiting student"),
        Case("legend: none", .text, "!equal contribution"),
        Case("legend: {wording: {equal-contribution: joint first}}", .text, "* joint first;"),
        Case("legend: {item: \"{meaning} ({sign})\", separator: \" | \"}", .text, "equal contribution (*) | corresp"),
        Case("legend: {brackets: [\"(\", \")\"], place: heading}", .text, "(* equal contribution; † corresponding"),
        Case("legend: entry, sections: [{section: Papers, where: selected}]", .text, "!equal contribution"),
        Case("legend: page", .text, "‡ visiting student"), Case("language: zh", .text, "共同"),
        Case("language: de", .text, "korrespondierende Autorschaft"),
        // Names, and lists that keep the person.
        Case("names: {form: family-first-initials}", .text, "Xu, B.*, EXAMPLE, A.*†, Orr, C.‡", "_例子_"),
        Case(
            "names: {et-al-min: 3, et-al-use-first: 1}", .text, "Bo Xu, …, ADA EXAMPLE. Two",
            "Bo Xu*, ADA EXAMPLE*†, et al."),
        Case("names: {separator: \"; \", last-separator: \"; \"}", .text, "Bo Xu*; ADA EXAMPLE*†; Cy Orr‡; Di Low"),
        // Selection, order, numbers.
        Case("number: none", .text, "!1.  "), Case("number: ascending", .text, "1.  Bo Xu*"),
        Case("order: oldest", .text, "3.  Bo Xu, Cy Orr"),
        Case("group: year", .text, "2023\n----"), Case("group: type", .text, "Journal articles"),
        Case("number: {prefix: {article-journal: J, paper-conference: C}}", .text, "J2. ", "J1. ", "C1. "),
        Case("sections: [{section: Papers, where: corresponding-author}]", .text, "One", "!Two", "!Three"),
        Case("sections: [{section: Papers, where: first-author}]", .text, "One", "!Two", "Three"),
        Case("sections: [{section: Papers, where: last-author}]", .text, "!One", "Two", "!Three"),
        Case(
            "sections: [{section: Papers, where: {year: 2022/, type: article-journal}}]", .text, "One", "!Two", "Three"),
        Case("sections: [{section: Papers, where: {not: selected}, limit: 1}]", .text, "One", "!Two", "!Three"),
        Case("sections: [{section: Papers, title: Some of them}]", .text, "Some of them", "!Papers"),
        Case("style: table, number: none", .html, "<figure>"), Case("number: none", .html, "!<figure>"),
        Case("title: Publications", .html, "<title>Ada Example – Publications</title>"),
    ]

    @Test(arguments: cases)
    func prints(_ item: Case) throws {
        try expectDocument(
            of: Self.profile.replacing("OPTIONS", with: item.options), document: "list", in: item.format,
            toHold: item.expected)
    }
}
