import Bibliography
import Linting
import SourceDiagnostics
import YAMLTree

/// What `.byline.yaml` may hold, as data: it checks the file and words what is wrong with it.
enum ConfigurationShape {
    static let configuration = Shape(
        "configuration", "the configuration", "What holds for the files of a repository.",
        fields: [
            Field(
                "self", .oneOrMore(.text), "Whose pages these are, in all spellings.", example: "[Ann Lee, 李安]",
                otherWords: ["name", "names", "also"]),
            Field("lint", .object(lint), "Which rules run, and on what."),
            Field(
                "marks", .map(.scalar(role)), "What signs on names mean, where another page has the legend.",
                example: "{\"*\": equal-contribution}", otherWords: ["legend", "legends"]),
        ])

    private static let lint = Shape(
        "lint", "“lint”", "Which rules run, and on what.",
        fields: [
            Field(
                "select", .oneOrMore(.scalar(rule)), "The rules that run: names, codes, families, default, all.",
                example: "[default, BY303]", otherWords: ["rules", "enable"]),
            Field("ignore", .oneOrMore(.scalar(rule)), "Rules that do not run.", otherWords: ["disable"]),
            Field(
                "severity", .map(.choice(Diagnostic.Severity.allCases.map(\.rawValue)), keys: rule),
                "How serious the findings of a rule are.", example: "{legend-missing: error}",
                otherWords: ["severities"]),
            Field(
                "files", .oneOrMore(.text), "The files that are looked at in folders.", example: "[\"*.bib\"]",
                otherWords: ["include"]),
            Field(
                "exclude", .oneOrMore(.text), "Files and folders that are passed over.", example: "[_drafts]",
                otherWords: ["excludes"]),
        ])

    private static let rule = ScalarFormat("a rule", schema: .text) { text in
        guard !RuleWord.isKnown(text) else { return nil }
        return ScalarFormat.Problem(
            "unknown-rule", "there is no rule “\(text.shortened)”", help: "`byline list rules` shows them all.",
            word: text, candidates: RuleWord.all)
    }

    private static let role = ScalarFormat("a role", schema: .text) { text in
        guard text.isEmpty || !text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D }) else { return nil }
        return ScalarFormat.Problem(
            "bad-role", "“\(text.shortened)” is no role",
            help: "Roles are small letters and hyphens: equal-contribution, corresponding-author, or one of your own.",
            word: text, candidates: Role.ID.wellKnown.map(\.rawValue))
    }
}
