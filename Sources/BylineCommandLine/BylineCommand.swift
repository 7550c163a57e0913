public import ArgumentParser
import SourceDiagnostics

/// `byline`: what it is and which commands it has.
public struct BylineCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "byline",
        abstract: "Typeset a CV and publication lists, with the author line right everywhere.",
        discussion: """
            One profile (a YAML file) becomes LaTeX, an HTML page, plain text and Markdown: your own name set off, equal \
            contribution and corresponding authors marked, the legend printed.

            EXAMPLES
              byline init me.yaml                     start a profile
              byline build me.yaml                    everything, into out/me/
              byline build me.yaml --style table      in another style
              byline build me.yaml -d cv --pdf        the CV as a PDF
              byline build me.yaml -d publications -f html --fragment --stdout
                                                      a list for your own page
              byline bibliography papers.bib --style apa
                                                      a list in any citation style
              byline lint me.yaml papers.bib _pages/  find mistakes in author lists
              byline explain BY101                    what a finding means
              byline list styles                      what there is
            """,
        version: "byline \(Version.current)",
        subcommands: [
            BuildCommand.self, BibliographyCommand.self, LintCommand.self, ExplainCommand.self, ImportCommand.self,
            ListCommand.self,
            SchemaCommand.self, InitCommand.self,
        ])

    public init() {}

    /// Runs the command line and ends the process: status 0 when clean, 1 when a document could not be made, 2 when
    /// the command could not run.
    public static func runAndExit() -> Never {
        if let message = unknownCommand(CommandLine.arguments.dropFirst().first) {
            StandardStream.error.write(message)
            ExitStatus.couldNotRun.exit()
        }
        do {
            var command = try parseAsRoot()
            try command.run()
            ExitStatus.clean.exit()
        } catch let status as ExitStatus {
            status.exit()
        } catch {
            let message = fullMessage(for: error)
            guard exitCode(for: error) != .success else {
                StandardStream.output.write(message + "\n")
                ExitStatus.clean.exit()
            }
            StandardStream.error.write(message + "\n")
            ExitStatus.couldNotRun.exit()
        }
    }
}

extension BylineCommand {
    /// What to say of a first word that is no command; `nil` for a command or an option.
    private static func unknownCommand(_ word: String?) -> String? {
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word, !word.hasPrefix("-"), !names.contains(word) else { return nil }
        let isProfile = word.lowercased().hasSuffix(".yaml") || word.lowercased().hasSuffix(".yml")
        let meant = isProfile ? "build \(word)" : NearestWord.find(word, among: names)
        let help = meant.map { "Did you mean “byline \($0)”?" } ?? "Commands: \(names.joined(separator: ", "))."
        return "byline: there is no command “\(word)”. \(help)\n"
    }
}

enum Version {
    static let current = "0.1.0"
}
