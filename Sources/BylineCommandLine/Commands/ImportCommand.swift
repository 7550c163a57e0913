import ArgumentParser
import Byline
import Foundation
import SourceDiagnostics

/// `byline import FILE`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a profile of a file that you already have.",
        discussion: """
            Reads BibTeX, CSL-JSON, Markdown and HTML pages, LaTeX CVs and others (`byline list formats`), and writes a \
            commented profile. What the signs behind names mean is taken from the file's own legend, never guessed.

            EXAMPLES
              byline import papers.bib --self "Ann Lee" > me.yaml
              byline import about.md --output me.yaml
              byline import cv.tex --from latex
            """)

    @Argument(help: ArgumentHelp("The file to read; - is standard input.", valueName: "file"), completion: .file())
    var file: String

    @Option(name: .long, help: ArgumentHelp("The file's format, where its content does not tell.", valueName: "format"))
    var from: String?

    @Option(name: .customLong("self"), help: ArgumentHelp("Whose profile it is: \"Ann Lee\".", valueName: "name"))
    var selfName: String?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file to write; an existing file is never overwritten. Without it, standard output.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var output: String?

    func run() throws {
        if let output, FileManager.default.fileExists(atPath: output) {
            throw failure("\(output) exists already; nothing was written. Choose another name.")
        }
        let source: SourceText
        do {
            source = try InputFile(argument: file).read()
        } catch {
            throw failure(error.message)
        }
        let result = Importer.profile(of: source, format: from, selfName: selfName)
        let error = StandardStream.error
        error.write(DiagnosticReporter(isColored: error.allowsColor).report(result.diagnostics, in: source))
        guard !result.text.isEmpty else { throw ExitStatus.couldNotRun }
        guard let output else {
            StandardStream.output.write(result.text)
            return
        }
        do {
            try FileOutput.write(result.text.utf8, to: URL(fileURLWithPath: output))
        } catch {
            throw failure("cannot write \(error.path): \(error.reason)")
        }
        error.write("wrote \(output); next: byline build \(output)\n")
    }

    private func failure(_ message: String) -> ExitStatus {
        StandardStream.error.write("byline: \(message)\n")
        return .couldNotRun
    }
}
