import ArgumentParser
import Byline
import Foundation
import Rendering
import SourceDiagnostics

/// `byline bibliography FILE…`
struct BibliographyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bibliography", abstract: "Format works in a citation style.",
        discussion: """
            Works are read from CSL-JSON, BibTeX, biblatex and every other format of byline list formats; the list goes to \
            standard output, messages to standard error. Styles are those of CSL: byline list styles shows where they lie.

            Exit status: 0 clean, 1 the works or the style have errors (what could be printed was), 2 could not run.

            EXAMPLES
              byline bibliography papers.bib --style apa
              byline bibliography works.json --style ieee --format latex --fragment > list.tex
              byline bibliography papers.bib --style ./journal.csl --locale de-DE --format text
              byline bibliography papers.bib --style nature --self "Ann Lee" --et-al keep-self
              cat works.json | byline bibliography - --style csl:chicago-author-date -f markdown
            """)

    @Argument(
        help: ArgumentHelp("Files of works; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["json", "bib"]))
    var files: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("A citation style: a name, the path of a .csl file, or its address.", valueName: "style"))
    var style: String

    @Option(name: [.short, .long], help: "The format of the list.")
    var format = OutputFormat.html

    @Option(
        name: .long, help: ArgumentHelp("The language of dates and words: de-DE, zh-CN …", valueName: "language"))
    var locale: String?

    @Option(
        name: [.customLong("self")],
        help: ArgumentHelp("Whose name is set off; may be repeated for other spellings.", valueName: "name"))
    var selfNames: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Which names of long lists are printed: \(BibliographyOptions.etAlPolicies.joined(separator: ", ")).",
            valueName: "which"), completion: .list(BibliographyOptions.etAlPolicies))
    var etAl = "style"

    @Option(name: .long, help: ArgumentHelp("The heading of a whole page.", valueName: "text"))
    var title: String?

    @Option(
        name: .long, help: ArgumentHelp("The format of all files: see byline list formats.", valueName: "format"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("Columns of plain text.", valueName: "columns"))
    var width = 80

    @Flag(name: .long, help: "Only the list, to be put into a page or a LaTeX document that you have.")
    var fragment = false

    func validate() throws {
        guard (20...1000).contains(width) else {
            throw ValidationError("--width is a number of columns from 20 to 1000, not \(width).")
        }
        guard BibliographyOptions.etAlPolicies.contains(etAl) else {
            throw ValidationError(
                "--et-al is one of \(BibliographyOptions.etAlPolicies.joined(separator: ", ")), not “\(etAl)”.")
        }
        if let from, !Lint.workFormats.contains(where: { $0.name == from }) {
            let names = Lint.workFormats.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no format “\(from)” to read. Formats: \(names).")
        }
        if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func run() throws {
        let error = StandardStream.error
        let sources: [DecodedSource]
        do {
            sources = try files.map { try InputFile(argument: $0).decoded() }
        } catch let problem as InputFileError {
            error.write("byline: \(problem.message)\n")
            throw ExitStatus.couldNotRun
        }
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        let styles = StyleLibrary(userFolders: [here.appending(path: "styles")])
        let library = CitationStyleLibrary(userFolders: [here, here.appending(path: "styles")], styles: styles)
        let result = BibliographyBuilder(library: library, styles: styles).build(
            sources, base: here, options: options)
        let reporter = DiagnosticReporter(isColored: error.allowsColor)
        for trouble in result.trouble { error.write(reporter.report(trouble.diagnostics, in: trouble.source)) }
        if let problem = result.error?.diagnostic {
            error.write("byline: \(problem.summary)\n" + (problem.help.isEmpty ? "" : "help: \(problem.help)\n"))
            throw ExitStatus.couldNotRun
        }
        StandardStream.output.write(result.text ?? "")
        if result.hasErrors { throw ExitStatus.findings }
    }

    private var options: BibliographyOptions {
        var options = BibliographyOptions(style: style)
        options.locale = locale
        options.selfNames = selfNames
        options.etAl = etAl
        options.title = title
        options.sourceFormat = from
        options.format = format
        options.rendering = RenderingOptions(width: width, isFragment: fragment)
        return options
    }
}
