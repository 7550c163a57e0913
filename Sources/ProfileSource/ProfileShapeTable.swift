import Bibliography
import ProfileModel
import StyleSource
import YAMLTree

/// The grammar of a profile, as data: it checks profiles, words what is wrong with them, and makes the JSON Schema.
enum ProfileShape {
    static let profile = Shape(
        "profile", "a profile", "A person, the sections of the CV, and the documents to make of them.",
        fields: [
            Field("name", .text, required: true, "Your name as it is printed at the top.", example: "Ann Lee"),
            Field(
                "also", .oneOrMore(.text),
                "Other spellings of your name, in any script: how you are found in author lists.",
                example: "[李安, A. Lee]", otherWords: ["aliases", "alias", "aka", "names"]),
            Field("shown-names", .oneOrMore(.text), "Which of `also` are printed beside the name.", example: "[李安]"),
            Field("language", .language, "The language of headings and legends.", example: "en", otherWords: ["lang"]),
            Field(
                "headline", .inline, "One line under the name.", example: "Lecturer in Medieval History",
                otherWords: ["tagline", "position", "subtitle"]),
            Field(
                "photo", image, "Your picture.", example: "images/ann.jpg", otherWords: ["avatar", "picture", "image"]),
            Field("contact", .object(contact), "How to reach you.", otherWords: ["contacts", "email", "address"]),
            Field(
                "marks", .map(.oneOf([.text, .object(mark)]), keys: .sign),
                "What each sign in your author lines means.", example: "{\"*\": equal-contribution}"),
            Field(
                "roles", .map(.map(.oneOrMore(.identifier))),
                "Roles of authors, by the publication's id or DOI and the author's name.",
                example: "{lee2020: {Ann Lee: equal-contribution}}"),
            Field("people", .list(.object(person)), "Co-authors who recur: their spellings, pages and roles."),
            Field("sections", .list(.object(section)), required: true, "The sections of the profile, in order."),
            Field(
                "documents", .map(.object(document), keys: .documentName),
                "The documents to make: a style and sections for each."),
        ])

    static let image = ValueType.oneOf([
        .url,
        .object(
            Shape(
                "image", "a picture", "A picture and what it shows.",
                fields: [
                    Field(
                        "source", .url, required: true, "The picture's address.", otherWords: ["src", "url", "path"]),
                    Field("alternative", .text, "What it shows, for those who cannot see it.", otherWords: ["alt"]),
                ])),
    ])

    static let contact = Shape(
        "contact", "the contact", "How to reach the person.",
        fields: [
            Field("email", .scalar(.email), "Your e-mail address.", example: "ann@example.org", otherWords: ["mail"]),
            Field("phone", .text, "Your telephone number.", example: "+49 30 1234", otherWords: ["telephone", "tel"]),
            Field("address", .text, "Your postal address.", example: "1 Main Street, Springfield"),
            Field("website", .url, "Your own page.", example: "https://example.org", otherWords: ["url", "homepage"]),
            Field("orcid", .scalar(.orcid), "Your ORCID iD.", example: "0000-0002-1825-0097"),
            Field(
                "links", .map(.url), "Other pages, each under its name.",
                example: "{GitHub: \"https://github.com/ann\"}",
                otherWords: ["github", "twitter", "linkedin", "scholar"]),
        ])

    static let mark = Shape(
        "mark", "a mark", "The role that a sign stands for.",
        fields: [
            Field("role", .identifier, "The role.", example: "equal-contribution"),
            Field(
                "legend", .text, "What the legend says.", example: "joint first authors",
                otherWords: ["text", "meaning"]),
        ], atLeastOne: ["role", "legend"])

    static let person = Shape(
        "person", "a person", "A co-author who recurs.",
        fields: [
            Field("name", .text, required: true, "The person's name.", example: "Bo Xu"),
            Field("also", .oneOrMore(.text), "Other spellings of it.", example: "[B. Xu]"),
            Field("url", .url, "A page about the person.", otherWords: ["website", "link"]),
            Field("role", .identifier, "The person's role in every work.", example: "student"),
        ])

    static let links = Field("links", .map(.url), "Links under their labels.", example: "{slides: \"https://…\"}")
    static let tags = Field("tags", .oneOrMore(.text), "Words by which documents select.", otherWords: ["keywords"])
    static let selected = Field("selected", .boolean, "Whether `where: selected` takes it.", example: "true")
}
