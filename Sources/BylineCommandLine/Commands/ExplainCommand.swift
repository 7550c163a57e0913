import ArgumentParser
import Byline
import Linting

/// `byline explain BY101`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule finds, why it matters, and what to do.",
        discussion: """
            EXAMPLES
              byline explain BY101
              byline explain legend-missing
            """)

    @Argument(help: ArgumentHelp("A rule's code or name.", valueName: "rule"))
    var rule: String

    func validate() throws {
        guard LintRules.rule(rule) == nil else { return }
        let nearest = RuleWord.nearest(to: rule).map { "Did you mean “\($0)”? " } ?? ""
        throw ValidationError("There is no rule “\(rule)”. \(nearest)See: byline list rules")
    }

    func run() throws {
        guard let rule = LintRules.rule(rule) else { return }
        StandardStream.output.write(RulePage(rule).text(width: 80))
    }
}
