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
        let result = Pipeline(styles: styles).build(source, base: styleBase, folder: file.folder, options: options)
        report(result, of: source)
        guard !result.hasErrors else { return .findings }
        return command.stdout ? print(result.documents) : write(result, of: source)
    }

    /// A style named on the command line is a path from where the user stands; one named in the profile, from the profile.
    private var styleBase: URL {
        command.style == nil ? file.folder : URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    }

    private func report(_ result: BuildResult, of source: SourceText) {
        let error = StandardStream.error
        let reporter = DiagnosticReporter(isColored: error.allowsColor)
        for trouble in result.styleTrouble { error.write(reporter.report(trouble.diagnostics, in: trouble.source)) }
        for trouble in result.sourceTrouble { error.write(reporter.report(trouble.diagnostics, in: trouble.source)) }
        if !result.diagnostics.isEmpty { error.write(reporter.report(result.diagnostics, in: source)) }
        if result.hasErrors { error.write("byline: nothing was written for \(source.path)\n") }
    }

    private func print(_ documents: [BuiltDocument]) -> ExitStatus {
        guard documents.count == 1, let document = documents.first else {
            let names = documents.map(\.fileName).joined(separator: ", ")
            return fail(
                "--stdout needs one document, and there are \(documents.count) (\(names)); choose with --document and --format"
            )
        }
        for piece in document.pieces { StandardStream.output.write(piece) }
        return .clean
    }

    private func write(_ result: BuildResult, of source: SourceText) -> ExitStatus {
        if let file = fileInTheWay { return fail("\(file) is a file; --output names a folder, so choose another name") }
        var status = ExitStatus.clean
        var images: [String] = []
        var seen: Set<String> = []
        do throws(FileOutputError) {
            for document in result.documents {
                try write(document.pieces, as: document.fileName)
                if document.format != .text { images += document.localImages.filter { seen.insert($0).inserted } }
                if command.pdf, document.format == .latex, let bytes = pdf(of: document, result, source) {
                    try write([bytes], as: document.name + ".pdf")
                } else if command.pdf, document.format == .latex {
                    status = .findings
                }
            }
            for image in try ImageFiles.copy(images, from: file.folder, to: folder) { announce(image) }
            warn(ofMissing: images, result, source)
        } catch {
            return fail("cannot write \(error.path): \(error.reason)")
        }
        return status
    }

    private func warn(ofMissing images: [String], _ result: BuildResult, _ source: SourceText) {
        let missing = ImageFiles.missing(images, from: file.folder)
        guard let warning = result.diagnostic(forMissingPictures: missing) else { return }
        let error = StandardStream.error
        error.write(DiagnosticReporter(isColored: error.allowsColor).report([warning], in: source))
    }

    private var folder: URL { URL(fileURLWithPath: command.output).appending(path: file.stem) }

    /// A file where a folder of the results should be.
    private var fileInTheWay: String? {
        ["\(command.output)/\(file.stem)", command.output].last { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    private func write(_ pieces: [[UInt8]], as name: String) throws(FileOutputError) {
        try FileOutput.write(pieces: pieces, to: folder.appending(path: name))
        announce(name)
    }

    private func announce(_ name: String) {
        StandardStream.output.write("\(command.output)/\(file.stem)/\(name)\n")
    }

    private func pdf(of document: BuiltDocument, _ result: BuildResult, _ source: SourceText) -> [UInt8]? {
        let error = StandardStream.error
        do throws(PDFError) {
            return try PDFBuilder().build(
                tex: document.text, name: document.name, searchPath: [file.folder.path]
            ) { step in
                if error.isTerminal { error.write("byline: \(document.name).pdf: \(step)\n") }
            }
        } catch let reason {
            let reporter = DiagnosticReporter(isColored: error.allowsColor)
            error.write(reporter.report([result.diagnostic(for: reason, of: document)], in: source))
            return nil
        }
    }

    private func fail(_ message: String) -> ExitStatus {
        StandardStream.error.write("byline: \(message)\n")
        return .couldNotRun
    }
}
