import Bibliography
import DocumentTree
import StyleModel
package import YAMLTree

/// The choices that a style makes and a profile may make otherwise: the same words in both files.
package enum StyleOptionsShape {
    /// As a profile writes them. Which roles there are is for the profile to say.
    package static let fields = fields(roles: nil)
    /// As a style writes them: it knows the roles that need no declaration.
    static let styleFields = fields(roles: .choice(Role.ID.wellKnown.map(\.rawValue)))

    private static func fields(roles: ScalarFormat?) -> [Field] {
        [
            Field(
                "self", .oneOf([ownName, .object(selfShape)]), "how the own name is set off", example: "bold",
                otherWords: ["me", "own-name", "highlight"]),
            Field("marks", .object(marksShape(roles)), "which signs stand for roles, and how they are set"),
            Field(
                "legend", .oneOf([.choice(LegendPlace.words), .object(legendShape(roles))]),
                "where the meaning of the signs is printed",
                example: "section"),
            Field("names", .object(namesShape), "how lists of names are written and shortened"),
            Field(
                "citations", .text,
                "the citation style (CSL) that publications are printed in: a name, a path or an address",
                example: "apa", otherWords: ["csl", "citation-style"]),
            Field(
                "et-al", etAl, "which names of long lists are printed; “keep-self” keeps you in shortened ones",
                example: "keep-self", otherWords: ["etal"]),
            Field(
                "group", grouping, "headings within a list of publications", example: "year", otherWords: ["grouping"]),
            Field(
                "number", numbering, "how publications are numbered", example: "descending", otherWords: ["numbering"]),
            Field("order", order, "in which order publications stand", example: "newest", otherWords: ["sort"]),
            Field("links", .object(linksShape), "how the links of a publication are written"),
            Field(
                "dates", .map(.text, keys: .choice(datedKinds)),
                "date formats by kind of entry; “other” is for the rest",
                example: "{news: yyyy/MM}"),
            Field("date-range-separator", .text, "between the two dates of a span", example: "–"),
        ]
    }

    package static let grouping = ValueType.choice(Grouping.allCases.map(\.rawValue))
    package static let etAl = ValueType.choice(EtAlPolicy.allCases.map(\.rawValue))
    package static let order = ValueType.choice(Order.allCases.map(\.rawValue))
    package static let direction = ValueType.choice(Numbering.Direction.allCases.map(\.rawValue))
    package static let numbering = ValueType.oneOf([direction, .object(numberingShape)])

    private static let ownName = ValueType.choice(Presentation.OwnName.allCases.map(\.rawValue))
    private static let brackets = ValueType.list(.text, count: 2)
    /// What has dates of a format of its own.
    private static let datedKinds = EntryKind.allCases.map(\.rawValue) + ["publications"]

    private static let selfShape = Shape(
        "self", "the own name's form", "How the own name is set off",
        fields: [
            Field("form", ownName, "in HTML, LaTeX and Markdown", example: "bold"),
            Field(
                "text", .choice(Presentation.PlainOwnName.allCases.map(\.rawValue)), "in plain text",
                example: "capitals"),
        ])
    private static func marksShape(_ roles: ScalarFormat?) -> Shape {
        Shape(
            "mark-options", "the marks of a style", "Which signs stand for roles, and how they are set",
            fields: [
                Field(
                    "signs", .map(.text, keys: roles), "the printed sign of each role",
                    example: "{equal-contribution: \"*\"}"),
                Field(
                    "position", .choice(["inside", "outside"]), "inside or outside the own name's emphasis",
                    example: "outside"),
                Field("raised", .boolean, "whether signs are raised where the format can", example: "true"),
            ])
    }

    private static func legendShape(_ roles: ScalarFormat?) -> Shape {
        Shape(
            "legend", "a legend", "Where and how the meaning of the signs is printed",
            fields: [
                Field("place", .choice(LegendPlace.words), "where it stands", example: "section"),
                Field("item", .scalar(.pattern(.legend)), "one item", example: "\"{sign} {meaning}\""),
                Field("separator", .text, "between items", example: "\", \""),
                Field("brackets", brackets, "around the legend", example: "[\"(\", \")\"]"),
                Field(
                    "wording", .map(.text, keys: roles), "your own words for roles",
                    example: "{equal-contribution: joint first authors}"
                ),
            ])
    }

    private static let namesShape = Shape(
        "name-options", "the form of names", "How lists of names are written and shortened",
        fields: [
            Field(
                "form", .choice(NameForm.allCases.map(\.rawValue)), "how each name is written", example: "as-written"),
            Field("separator", .text, "between names", example: "\", \""),
            Field("separator-of-two", .text, "between two names", example: "\" and \""),
            Field("last-separator", .text, "before the last of three or more", example: "\", and \""),
            Field("et-al-min", .integer, "shorten lists of more names than this; you are always kept", example: "8"),
            Field("et-al-use-first", .integer, "names kept at the start", example: "3"),
            Field("et-al-use-last", .integer, "names kept at the end", example: "1"),
        ])
    private static let numberingShape = Shape(
        "numbering", "a numbering", "How publications are numbered",
        fields: [
            Field("direction", direction, "counting up or down", example: "descending"),
            Field(
                "prefix", .oneOf([.text, .map(.text, keys: .choice(WorkType.allCases.map(\.rawValue)))]),
                "before the number, for all or by type",
                example: "{article-journal: J, paper-conference: C}"),
            Field("restarts", .boolean, "whether each group starts anew", example: "false"),
        ])
    private static let linksShape = Shape(
        "link-options", "the form of links", "How the links of a publication are written",
        fields: [
            Field("order", .list(.text), "labels that come first", example: "[paper, code]"),
            Field("labels", .map(.text), "what is printed for a label", example: "{paper: PDF}"),
            Field("brackets", brackets, "around each link", example: "[\"[\", \"]\"]"),
            Field("separator", .text, "between links", example: "\" / \""),
            Field("terminator", .text, "behind the last link", example: "\" /\""),
        ])
}

extension LegendPlace {
    fileprivate static var words: [String] { allCases.map(\.rawValue) }
}
