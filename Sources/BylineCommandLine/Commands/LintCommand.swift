import ArgumentParser
import Byline
import Foundation
import Linting
import SourceDiagnostics

/// `byline lint FILE…`
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Find mistakes in the author lists of profiles, .bib files and pages, and in citation styles.",
        discussion: """
            Files are told apart by what is in them. Folders are searched for files that can be read. `.byline.yaml` in the \
            folder of a file, or above it, says what holds for a repository. A comment silences a rule for the entry or line \
            below it, or for its own line: # byline: allow legend-missing (in HTML and Markdown <!-- … -->, in LaTeX % …; \
            allow-file for the whole file).

            Exit status: 0 nothing but remarks, 1 errors or warnings, 2 could not run.

            EXAMPLES
              byline lint papers.bib about.md
              byline lint --diff .                  what --fix would change
              byline lint --fix --select BY4 .      only the commas
              byline lint page --from html --self "Ann Lee"
              byline explain BY101                  what a finding means
            """)

    @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(name: .long, help: ArgumentHelp("The format of all files: see byline list formats.", valueName: "format"))
    var from: String?

    @Option(
        name: [.customLong("self")], help: ArgumentHelp("Whose pages they are; may be repeated.", valueName: "name"))
    var selfNames: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("Another source of the same works to compare with.", valueName: "file"),
        completion: .file())
    var against: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("The rules that run: BY1,legend-missing,default,all.", valueName: "rules"))
    var select: [String] = []

    @Option(name: .long, help: ArgumentHelp("Rules that do not run.", valueName: "rules"))
    var ignore: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("RULE=error, RULE=warning or RULE=information.", valueName: "rule=severity"))
    var severity: [String] = []

    @Option(name: .long, help: "How findings are printed.")
    var format = Format.text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif, github
    }

    @Flag(name: .long, help: "Make the safe fixes in the files.")
    var fix = false

    @Flag(name: .long, help: "Make all fixes in the files; look at the result.")
    var unsafeFixes = false

    @Flag(name: .long, help: "Show what --fix (or --unsafe-fixes) would change, and write nothing.")
    var diff = false

    func validate() throws {
        if let from, !Lint.formats.contains(where: { $0.name == from }) {
            let names = Lint.formats.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no format “\(from)” to read. Formats: \(names).")
        }
        if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
        let selection = try selection
        if let word = selection.unknownWords.first {
            let nearest = RuleWord.nearest(to: word).map { "Did you mean “\($0)”? " } ?? ""
            throw ValidationError("There is no rule “\(word)”. \(nearest)See: byline list rules")
        }
    }

    func run() throws {
        var run = LintRun(command: self)
        let status = try run.run()
        if status != .clean { throw status }
    }

    var fixes: LintOptions.Fixes { unsafeFixes ? .all : fix || diff ? .safe : .none }

    var selection: RuleSelection {
        get throws {
            func words(_ lists: [String]) -> [String] {
                lists.flatMap { $0.split { $0 == "," || $0 == " " } }.map(String.init)
            }
            let severities = try words(severity).map { choice in
                let parts = choice.split(separator: "=", maxSplits: 1)
                guard parts.count == 2, let severity = Diagnostic.Severity(rawValue: String(parts[1])) else {
                    throw ValidationError(
                        "--severity needs RULE=error, RULE=warning or RULE=information, not “\(choice)”.")
                }
                return (word: String(parts[0]), severity: severity)
            }
            return RuleSelection(select: words(select), ignore: words(ignore), severities: severities)
        }
    }
}
