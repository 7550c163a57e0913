import Foundation
import Rendering
import SourceDiagnostics
import Testing

@testable import Byline

/// Small profiles and what must, or behind `!` must not, stand in a format of their CV.
@Suite struct CompositionCaseTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var profile: String
        var format: OutputFormat
        var expected: [String]

        init(_ name: String, _ format: OutputFormat, _ profile: String, _ expected: String...) {
            testDescription = name
            self.profile = profile
            self.format = format
            self.expected = expected
        }
    }

    private static let affiliations =
        "marks: {\"1\": {legend: University of X}, \"2\": {role: second-place, legend: Institute Y}, a: {legend: Lab Z}, "
        + "\"*\": equal-contribution}\nsections: [{title: P, publications: [{title: One, authors: "
        + "\"Ada Example1,2*, Bo Xu2*, Cy Orr^a\"}]}]\ndocuments: {cv: {marks: {raised: false}}}"

    static let cases: [Case] = [
        Case(
            "projects are mentioned as publications are", .text,
            "sections: [{title: A, text: \"I wrote [@tool].\"}, {title: P, projects: [{id: tool, title: The Tool}]}]",
            "I wrote The Tool."),
        Case(
            "a mention in the headline", .text,
            "headline: Author of [@one]\nsections: [{title: P, publications: [{id: one, title: One, authors: Ada Example}]}]",
            "Author of One"),
        Case(
            "titles that mention each other", .text,
            "sections: [{title: A, text: \"See [@a].\"}, {title: P, publications: [{id: a, title: \"On [@b]\", authors: Ada Example}, "
                + "{id: b, title: \"On [@a]\", authors: Ada Example}]}]", "See On On"),
        Case(
            "work that still goes on has no year of its own", .text,
            "sections: [{title: P, publications: [{title: One, authors: Ada Example, date: 2021/}]}]\n"
                + "documents: {cv: {group: year}}", "2021\n----", "!9999", "2021–present"),
        Case(
            "a span of years, and one that is uncertain", .text,
            "sections: [{title: P, publications: [{title: One, authors: Ada Example, date: 2015/2018}, "
                + "{title: Two, authors: Ada Example, date: 2019~}]}]", "One. 2015–2018.", "Two. c. 2019."),
        Case(
            "years stand in order whatever the dates", .text,
            "sections: [{title: P, publications: [{title: One, authors: Ada Example, date: 2020/}, "
                + "{title: Two, authors: Ada Example, date: 2023}]}]\ndocuments: {cv: {group: year, number: none}}",
            "2023\n----\n\nADA EXAMPLE. Two. 2023.\n\n2020\n----"),
        Case(
            "no two roles have one sign", .text,
            "marks: {\"*\": {legend: visiting}, \"1\": equal-contribution}\n"
                + "sections: [{title: P, publications: [{title: One, authors: \"Ada Example*1, Bo Xu1\"}]}]",
            "* visiting", "!* equal contribution", "equal contribution"),
        Case(
            "numbers and letters with a legend of their own keep their sign", .text, affiliations,
            "ADA EXAMPLE¹,²*, Bo Xu²*, and Cy Orr^a", "¹ University of X; ² Institute Y; ^a Lab Z; * equal contribution"
        ),
        Case(
            "and are raised in LaTeX", .latex, affiliations,
            "\\authormark{\\textsuperscript{2}}\\authormark{*}"),
        Case(
            "and in HTML", .html, affiliations,
            "title=\"Institute Y\">2</sup><span class=\"mark\""),
        Case(
            "and in Markdown", .markdown, affiliations,
            "**Ada Example**<sup>1,2\\*</sup>"),
        Case(
            "a heading can set the family name otherwise", .html, "sections: [{title: A, text: Hello}]",
            "<h1>Ada <span class=\"family-name\">Example</span></h1>"),
        Case(
            "the anthology does so on paper", .latex,
            "sections: [{title: A, text: Hello}]\ndocuments: {cv: {style: anthology}}", "{\\huge Ada \\textbf{Example}}"
        ),
        Case(
            "words are broken as in the document's language", .latex,
            "language: de-AT\nsections: [{title: A, text: Hallo}]", "\\usepackage[austrian,provide=*]{babel}"),
        Case(
            "English needs no patterns of its own", .latex, "sections: [{title: A, text: Hello}]", "!{babel}"),
        Case(
            "a legend of a heading that is not there", .text,
            "marks: {\"*\": equal-contribution}\n"
                + "sections: [{id: p, title: P, publications: [{title: One, authors: \"Ada Example*, Bo Xu*\"}]}]\n"
                + "documents: {cv: {legend: heading, sections: [{section: p, title: \"\"}]}}", "* equal contribution"),
        Case(
            "entries are ordered and limited", .text,
            "sections: [{title: Awards, entries: [{award: Old, date: 2001}, {award: New, date: 2020}, {award: Mid, date: 2010}]}]\n"
                + "documents: {cv: {sections: [{section: Awards, order: newest, limit: 2}]}}",
            "2020", "New", "Mid", "!Old"),
        Case(
            "an edited book has its editors", .text,
            "sections: [{title: P, publications: [{type: book, title: Essays, editors: Ada Example and Bo Xu, publisher: Press, "
                + "publisher-place: Berlin, isbn: 978-3-16, date: 2020}]}]",
            "ADA EXAMPLE and Bo Xu (eds.). Essays. Berlin, Press, 2020. ISBN 978-3-16."),
        Case(
            "words around values are of the document's language", .text,
            "language: de\nsections: [{title: P, publications: [{type: book, title: Essays, editors: Ada Example and Bo Xu, "
                + "edition: 2, volume: 3}]}, {title: G, entries: [{funder: F, number: 7, role: Leitung}]}]",
            "ADA EXAMPLE und Bo Xu (Hrsg.). Essays, 2. Auflage, Bd. 3.", "F (Nr. 7). Rolle: Leitung"),
        Case(
            "a DOI with signs that mean something in an address", .html,
            "sections: [{title: P, publications: [{title: One, authors: Ada Example, doi: \"10.1/SICI(19)5:2#3\"}]}]",
            "https://doi.org/10.1/SICI(19)5:2%233"),
        Case(
            "other spellings stay private", .html,
            "also: [Ada Former]\nsections: [{title: A, text: Hello}]", "!Ada Former"),
        Case(
            "a question needs no full stop", .text,
            "sections: [{title: P, publications: [{title: \"Why?\", authors: Ada Example, date: 2020}]}]", "Why? 2020."),
    ]

    @Test(arguments: cases)
    func prints(_ item: Case) throws {
        try expectDocument(
            of: "name: Ada Example\n" + item.profile + "\n", document: "cv", in: item.format, toHold: item.expected)
    }
}
