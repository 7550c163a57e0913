import Byline
import Foundation
import Rendering
import SourceDiagnostics

/// One profile of a `byline build`: read, build, report, write.
struct ProfileBuild {
    let file: InputFile
    let command: BuildCommand

    func run() -> ExitStatus {
        let source: SourceText
        do {
            source = try file.read()
        } catch {
            return fail(error.message)
        }
        let styles = StyleLibrary(userFolders: [file.folder.appending(path: "styles")])
        let options = command.options
        let result = Pipeline(styles: styles).build(source, base: styleBase, options: options)
        report(result, of: source)
        guard !result.hasErrors else { return .findings }
        return command.stdout ? print(result.documents) : write(result.documents)
    }

    /// A style named on the command line is a path from where the user stands; one named in the profile, from the profile.
    private var styleBase: URL {
        command.style == nil ? file.folder : URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    }

    private func report(_ result: BuildResult, of source: SourceText) {
        let error = StandardStream.error
        let reporter = DiagnosticReporter(isColored: error.allowsColor)
        for trouble in result.styleTrouble { error.write(reporter.report(trouble.diagnostics, in: trouble.source)) }
        if !result.diagnostics.isEmpty { error.write(reporter.report(result.diagnostics, in: source)) }
        if result.hasErrors { error.write("byline: nothing was written for \(source.path)\n") }
    }

    private func print(_ documents: [BuiltDocument]) -> ExitStatus {
        guard documents.count == 1, let document = documents.first else {
            let names = documents.map(\.fileName).joined(separator: ", ")
            return fail("--stdout needs one document, and there are \(documents.count) (\(names)); choose with --document and --format")
        }
        StandardStream.output.write(document.text)
        return .clean
    }

    private func write(_ documents: [BuiltDocument]) -> ExitStatus {
        let folder = URL(fileURLWithPath: command.output).appending(path: file.stem)
        let wantsSource = { (document: BuiltDocument) in
            command.format.isEmpty || command.format.contains(document.format) || command.pdf
        }
        for document in documents where wantsSource(document) {
            let target = folder.appending(path: document.fileName)
            do {
                try FileOutput.write(Array(document.text.utf8), to: target)
            } catch {
                return fail("cannot write \(error.path): \(error.reason)")
            }
            StandardStream.output.write("\(command.output)/\(file.stem)/\(document.fileName)\n")
        }
        return .clean
    }

    private func fail(_ message: String) -> ExitStatus {
        StandardStream.error.write("byline: \(message)\n")
        return .couldNotRun
    }
}
