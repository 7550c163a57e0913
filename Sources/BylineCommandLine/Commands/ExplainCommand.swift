import ArgumentParser
import Byline
import Foundation
import Linting

/// `byline explain BY101`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule finds, why it matters, and what to do.",
        discussion: """
            EXAMPLES
              byline explain BY101
              byline explain legend-missing
              byline explain not-utf-8
              byline explain --all --format markdown --output Documentation/rules
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    @Argument(help: ArgumentHelp("A rule's code or name.", valueName: "rule"))
    var rule: String?

    @Flag(name: .long, help: "All rules.")
    var all = false

    @Option(name: .long, help: "As text for a terminal, or as pages in Markdown.")
    var format = Format.text

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write a file for each rule into this folder, and a list of them.", valueName: "folder"),
        completion: .directory)
    var output: String?

    func validate() throws {
        guard all != (rule != nil) else { throw ValidationError("Name one rule, or give --all.") }
        guard output == nil || (all && format == .markdown) else {
            throw ValidationError("--output goes with --all --format markdown.")
        }
        guard let rule, LintRules.rule(rule) == nil, ReaderNotices.meaning(of: rule) == nil else { return }
        let nearest = RuleWord.nearest(to: rule).map { "Did you mean “\($0)”? " } ?? ""
        throw ValidationError("There is no rule “\(rule)”. \(nearest)See: byline list rules")
    }

    func run() throws {
        if let output { return try write(to: URL(fileURLWithPath: output)) }
        if let rule, let meaning = ReaderNotices.meaning(of: rule) {
            let remedy =
                "Not a rule, but what the reader of the file says; --ignore \(rule) silences it, unless it is an error."
            return StandardStream.output.write("\(rule)\n\n\(meaning)\n\n\(remedy)\n")
        }
        let rules = rule.map { [LintRules.rule($0)].compactMap(\.self) } ?? LintRules.all
        let width = min(100, StandardStream.output.columns)
        let pages = rules.map { format == .text ? RulePage($0).text(width: width) : RulePage($0).markdown }
        StandardStream.output.write(pages.joined(separator: "\n"))
    }

    private func write(to folder: URL) throws {
        do throws(FileOutputError) {
            for rule in LintRules.all {
                let page = RulePage(rule)
                try FileOutput.write(page.markdown.utf8, to: folder.appending(path: page.fileName))
            }
            try FileOutput.write(RulePage.markdownIndex.utf8, to: folder.appending(path: "README.md"))
        } catch {
            StandardStream.error.write("byline: cannot write \(error.path): \(error.reason)\n")
            throw ExitStatus.couldNotRun
        }
    }
}
