import Bibliography
import StyleSource
import YAMLTree

extension ProfileShape {
    static let document = Shape(
        "document", "a document", "A style, the sections to print, and what differs from the style.",
        fields: merging(
            [
                Field(
                    "style", .text,
                    "A style's name, or the path of one of your own; or that of a citation style, such as apa.",
                    example: "classic",
                    otherWords: ["theme", "template"]),
                Field("title", .inline, "Printed under the name.", example: "Publications"),
                Field("language", .language, "In place of the profile's language.", example: "zh-CN"),
                Field(
                    "sections", .list(.oneOf([.text, .object(sectionRequest)])),
                    "The sections to print, by title or id.",
                    example: "[Education, Publications]", otherWords: ["section"]),
                Field("front-matter", .text, "YAML for the top of a Markdown page, for Jekyll or Hugo."),
            ], StyleOptionsShape.fields))

    static let sectionRequest = Shape(
        "section-request", "a section of a document", "A section of the profile, or a selection from it.",
        fields: merging(
            [
                Field(
                    "section", .text, required: true, "The section's title or id.", example: "Publications",
                    otherWords: ["id", "name"]),
                Field("title", .inline, "A heading in place of the section's own.", otherWords: ["heading"]),
                Field(
                    "where", condition, "Which entries or works to take.", example: "selected",
                    otherWords: ["filter", "only"]),
                Field("limit", .scalar(.count), "At most so many.", example: "10", otherWords: ["max", "count"]),
            ], StyleOptionsShape.fields.filter { ["group", "number", "order", "et-al"].contains($0.name) }))

    static let condition: ValueType = .recursive("condition") {
        .oneOf([.text, .list(condition), .object(conditionShape)])
    }

    private static let conditionShape = Shape(
        "conditions", "a condition", "Conditions that all hold.",
        fields: [
            Field("selected", .boolean, "Whether it is marked `selected: true`.", example: "true"),
            Field("tag", .oneOrMore(.text), "A tag that it has; of several, each.", otherWords: ["tags"]),
            Field(
                "type", .oneOrMore(.choice(WorkType.allCases.map(\.rawValue))), "Its type; of several, one.",
                otherWords: ["types", "kind"]),
            Field("year", .scalar(.years), "Its year.", example: "2020/2023", otherWords: ["years", "date"]),
            Field("role", .text, "Your own part in it.", example: "first-author", otherWords: ["roles"]),
            Field("any", .list(condition), "Conditions of which one holds.", otherWords: ["or"]),
            Field("not", condition, "A condition that does not hold."),
        ])

    /// The document's own fields, then the style's options that do not bear the same name.
    private static func merging(_ own: [Field], _ options: [Field]) -> [Field] {
        let names = Set(own.map(\.name))
        return own + options.filter { !names.contains($0.name) }
    }
}
