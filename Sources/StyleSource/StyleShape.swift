import Bibliography
import DocumentTree
import StyleModel
import YAMLTree

/// What `style.yaml` may hold.
enum StyleShape {
    static let style = Shape(
        "style", "a style", "How a document looks",
        fields: [
            Field(
                "summary", .text, required: true, "one line for the list of styles",
                example: "A CV with dates at the margin")
        ] + StyleOptionsShape.styleFields + [
            Field("publications", .object(publications), required: true, "how publications read, by type"),
            Field("projects", .object(projects), "how projects read"),
            Field("entries", .object(entries), "how positions, talks, grants … read, by kind"),
            Field("mention", .scalar(.pattern(.work)), "how a work is mentioned in prose by [@id]"),
            Field("topics", .object(topics), "how topics are numbered and folded"),
        ])

    private static let layout = Field(
        "layout", .choice(EntryLayout.allCases.map(\.rawValue)), "how entries stand below each other")

    private static func line(_ pattern: ValueType) -> Shape {
        Shape(
            "line", "a line of an entry", "One line: its name and its pattern",
            fields: LineRole.allCases.map { Field($0.rawValue, pattern, "a line of this name") },
            exactlyOne: LineRole.allCases.map(\.rawValue))
    }

    private static func arrangement(_ table: PatternFieldTable) -> [Field] {
        let pattern = ValueType.scalar(.pattern(table))
        return [
            Field("label", pattern, "before the entry, in a column of its own", example: "\"{label}.\""),
            Field("aside", pattern, "at the other margin of the first line", example: "\"{date}\""),
            Field("badge", pattern, "on the entry's picture", example: "\"{venue-short}\""),
            Field(
                "lines", .list(.object(line(pattern))), required: true, "the lines of the entry, from top to bottom"),
        ]
    }

    private static let work = Shape(
        "entry-pattern", "an entry's arrangement", "How one entry is arranged", fields: arrangement(.work))

    private static let projects = Shape(
        "project-list", "the arrangement of projects", "How projects are arranged",
        fields: [layout] + arrangement(.work))

    private static let entryList = Shape(
        "entry-list", "the arrangement of entries", "How entries of one kind are arranged",
        fields: [layout] + arrangement(.entry))

    private static let publications = Shape(
        "publication-patterns", "the arrangement of publications", "How publications read, by type",
        fields: [
            layout, Field("default", .object(work), required: true, "for every type without a pattern of its own"),
        ]
            + WorkType.allCases.map { Field($0.rawValue, .object(work), "for this type") })

    private static let entries = Shape(
        "entry-patterns", "the arrangement of entries", "How entries read, by kind",
        fields: EntryKind.allCases.map {
            Field($0.rawValue, .object(entryList), required: $0 == .other, "for this kind")
        })

    private static let topics = Shape(
        "topic-style", "the form of topics", "How topics are numbered and folded",
        fields: [
            Field(
                "labels", .list(.text), "the numbering of each level, from the outermost", example: "[\"1)\", \"a)\"]"),
            Field("fold", .boolean, "whether the innermost topics are folded", example: "true"),
            Field("hint", .scalar(.pattern(.hint)), "words behind a folded title", example: "({term:show-works})"),
        ])
}
