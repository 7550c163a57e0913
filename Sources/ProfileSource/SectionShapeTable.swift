import ProfileModel
import StyleModel
import YAMLTree

extension ProfileShape {
    static let section = Shape(
        "section", "a section", "A heading and one kind of content.",
        fields: [
            Field("title", .inline, "The heading.", example: "Education", otherWords: ["name", "heading"]),
            Field("id", .identifier, "By which documents name the section.", example: "education"),
            Field(
                "kind", .choice(EntryKind.allCases.map(\.rawValue)),
                "What the entries are; needed only where their fields do not tell.", example: "talks",
                otherWords: ["type"]),
            Field("introduction", .blocks, "Text under the heading, before the content.", otherWords: ["intro"]),
            Field("text", .blocks, "Running text.", otherWords: ["content", "body"]),
            Field(
                "entries", .list(.oneOf([.inline, .object(entry)])), "Positions, degrees, talks, grants, awards …",
                otherWords: ["items", "list"]),
            Field("publications", .list(.object(publication)), "Your publications.", otherWords: ["papers", "works"]),
            Field(
                "from", .oneOrMore(.text), "Files with your publications, from where this file lies.",
                example: "papers.bib", otherWords: ["file", "source", "bibliography", "bib"]),
            Field("projects", .list(.object(publication)), "Software, data, tools.", otherWords: ["software"]),
            Field("topics", .list(topic), "Topics of research, which may hold topics."),
            Field("raw", .object(raw), "Text of your own for single formats, printed as it is."),
        ],
        exactlyOne: ["text", "entries", "publications", "from", "projects", "topics", "raw"],
        together: ["publications", "from"],
        needs: [
            ("entries", "title"), ("publications", "title"), ("from", "title"), ("projects", "title"),
            ("topics", "title"),
            ("kind", "entries"),
        ])

    static let raw = Shape(
        "raw", "raw text", "Text for single formats.",
        fields: [
            Field("html", .text, "For HTML."), Field("latex", .text, "For LaTeX.", otherWords: ["tex"]),
            Field("markdown", .text, "For Markdown.", otherWords: ["md"]),
            Field("text", .text, "For plain text.", otherWords: ["plain", "txt"]),
        ])

    static let entry = Shape(
        "entry", "an entry", "A position, a degree, a talk, a grant, an award, a piece of news.",
        fields: EntryField.allCases.map {
            Field($0.rawValue, .inline, summary(of: $0), otherWords: otherWords(for: $0))
        } + [
            Field(
                "date", .date, "When: a year, a month, a day, or a span.", example: "2016/2021",
                otherWords: ["year", "dates", "when", "start", "from", "time", "period"]),
            Field("url", .url, "A page about it.", otherWords: ["link", "website"]),
            links,
            Field("details", .blocks, "Paragraphs under the entry.", otherWords: ["description", "summary"]),
            Field("items", .oneOrMore(.inline), "Things counted up in one line.", example: "[WSDM 2022, ACCV 2022]"),
            tags, selected,
        ])

    private static func summary(of field: EntryField) -> String {
        switch field {
        case .title: "Of a talk or a course: its title."
        case .body: "Who gave the award."
        case .host: "Who invited to the talk."
        case .amount: "Of a grant: how much."
        case .number: "Of a grant: its number."
        case .text: "The whole entry as one line."
        default: "One line: the \(field.rawValue)."
        }
    }

    private static func otherWords(for field: EntryField) -> [String] {
        switch field {
        case .institution: ["university", "school", "organization", "organisation", "company", "employer"]
        case .position: ["job"]
        case .location: ["place", "city"]
        case .programme: ["program"]
        case .supervisor: ["advisor", "adviser"]
        case .event: ["conference", "workshop"]
        default: []
        }
    }

    static let topic: ValueType = .recursive("topic") { .object(topicShape) }

    private static let topicShape = Shape(
        "topic", "a topic", "A topic of research.",
        fields: [
            Field("title", .inline, required: true, "The topic's name.", example: "Language models"),
            Field("lead", .inline, "Text behind the title in the same line."),
            Field("hint", .inline, "Words behind a folded title."),
            Field("collapsed", .boolean, "Whether it is folded away at first.", example: "true"),
            Field(
                "text", .blocks, "Running text; `[@id]` mentions a publication.",
                otherWords: ["content", "description"]),
            Field("topics", .list(topic), "Topics within this one.", otherWords: ["subtopics"]),
        ])
}
