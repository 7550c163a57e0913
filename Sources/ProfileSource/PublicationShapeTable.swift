import Bibliography
import DocumentTree
import YAMLTree

extension ProfileShape {
    static let publication = Shape(
        "publication", "a publication", "A publication or a project, in the words of CSL where CSL has one.",
        fields: [
            Field(
                "title", .inline, required: true, "The title.", example: "A Study of Everything", otherWords: ["name"]),
            Field(
                "id", .identifier, "A short name, unique in the file; `[@id]` mentions it.", example: "study",
                otherWords: ["key"]),
            Field(
                "type",
                .choice(WorkType.allCases.map(\.rawValue), otherWords: WorkType.otherWords.mapValues(\.rawValue)),
                "What it is, in the words of CSL.",
                example: "article-journal", otherWords: ["kind"]),
            Field("short", .inline, "The name by which it is mentioned.", example: "PCL"),
            Field("title-note", .inline, "A remark behind the title that is no part of it."),
            Field(
                "authors", contributors, "The author line, with your marks.", example: "Ann Lee*, Bo Xu* and Cy Orr",
                otherWords: ["author", "by", "names"]),
            Field("editors", contributors, "The editors.", example: "Ann Lee and Bo Xu"),
            Field(
                "venue", .oneOrMore(.oneOf([.inline, .object(venue)])), "Where it appeared.",
                example: "{name: Annual Meeting of the ACL, short: ACL}",
                otherWords: [
                    "journal", "conference", "booktitle", "container-title", "published-in", "series",
                ]),
            Field(
                "date", .date, "When it appeared.", example: "2022-05",
                otherWords: ["year", "issued", "published", "month"]),
            Field("volume", .text, "The volume."),
            Field("issue", .text, "The issue."),
            Field("pages", .text, "The pages.", example: "12–34", otherWords: ["page"]),
            Field("number", .text, "The article number, report number or patent number."),
            Field("edition", .text, "The edition."),
            Field(
                "genre", .text, "What kind of thesis, report or manuscript it is.", example: "PhD thesis",
                otherWords: ["degree"]),
            Field("publisher", .text, "The publisher."),
            Field("publisher-place", .text, "Where the publisher is.", otherWords: ["place", "address", "location"]),
            Field("status", .inline, "In press, under review …", example: "in press"),
            Field("presentation", .inline, "How it was presented.", example: "Poster"),
            Field(
                "award", .oneOrMore(.inline), "Honours.", example: "Best Paper Award", otherWords: ["awards", "honor"]),
            Field("citations", .text, "A count to show.", example: "800+", otherWords: ["cited-by"]),
            Field("doi", .scalar(.doi), "The DOI.", example: "10.1000/182"),
            Field("arxiv", .text, "The number on arXiv.", example: "2203.01104", otherWords: ["eprint"]),
            Field("isbn", .text, "The ISBN."),
            Field("url", .url, "A page about it.", otherWords: ["link", "website"]),
            links,
            Field("badges", .list(.object(badge)), "Labels with a border or a picture.", otherWords: ["badge"]),
            Field(
                "repository", .scalar(.repository), "The repository on GitHub; prints its stars.", example: "ann/study",
                otherWords: ["github", "repo", "code"]),
            Field("abstract", .blocks, "The abstract."),
            Field("summary", .blocks, "What it says, in plain words.", otherWords: ["description", "tldr"]),
            Field("note", .inline, "A remark.", otherWords: ["notes", "comment"]),
            Field("image", image, "A picture beside it.", otherWords: ["picture", "teaser", "thumbnail", "figure"]),
            selected, tags,
            Field("language", .language, "The work's own language.", example: "de"),
            Field(
                "csl", .map(.text, keys: .choice(Variable.allCases.map(\.word))),
                "What citation styles print of it beyond these fields, by CSL's variables.",
                example: "{collection-title: Sample Series, translator: Ann Lee, accessed: 2024-05-31}",
                otherWords: ["variables"]),
        ])

    static let contributors = ValueType.oneOf([.authors, .list(.oneOf([.authors, .object(author)]))])

    static let author = Shape(
        "author", "an author", "An author with roles.",
        fields: [
            Field("name", .authors, required: true, "The name.", example: "Ann Lee"),
            Field(
                "roles", .oneOrMore(.identifier), "The author's roles.", example: "[equal-contribution]",
                otherWords: ["role", "marks"]),
            Field("url", .url, "A page about the author.", otherWords: ["website", "link"]),
        ])

    static let venue = Shape(
        "venue", "a venue", "A journal, a conference, a book.",
        fields: [
            Field("name", .inline, "The full name.", otherWords: ["title"]),
            Field("short", .text, "The short name.", example: "ACL", otherWords: ["abbreviation", "acronym"]),
            Field("year", .integer, "The year of the meeting where it is not the work's own.", otherWords: ["date"]),
            Field("url", .url, "A page about it.", otherWords: ["link"]),
        ], atLeastOne: ["name", "short"])

    static let badge = Shape(
        "badge", "a badge", "A label with a border or a picture.",
        fields: [
            Field("text", .text, required: true, "What it says.", example: "Oral", otherWords: ["label", "title"]),
            Field("url", .url, "Where it leads.", otherWords: ["link"]),
            Field("image", .url, "A picture in its place.", otherWords: ["source"]),
            Field("kind", .choice(Badge.Kind.allCases.map(\.rawValue)), "What it is about.", otherWords: ["type"]),
        ])
}
