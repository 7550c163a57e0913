import ArgumentParser
import Byline
import Foundation
import SourceDiagnostics

/// `byline import FILE…`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a profile of files that you already have.",
        discussion: """
            Reads BibTeX, CSL-JSON, Markdown and HTML pages, LaTeX CVs and others (`byline list formats`), and writes a \
            commented profile. What the signs behind names mean is taken from the file's own legend, never guessed.

            EXAMPLES
              byline import papers.bib --self "Ann Lee" > me.yaml
              byline import about.md papers.bib --output me.yaml
              byline import cv.tex --from latex
              byline import content/publication --self "Ann Lee"      one page for each paper
              byline import anthology.xml --merge me.yaml
              byline import anthology.xml --merge me.yaml --diff

            With --merge, works that the profile does not have are added to it; nothing that you wrote is touched, and where \
            the two disagree, that is reported.
            """)

    @Argument(
        help: ArgumentHelp(
            "The files and folders to read; - is standard input. What the first has not, the next ones add.",
            valueName: "file"),
        completion: .file())
    var files: [String]

    @Option(
        name: .long, help: ArgumentHelp("The files' format, where their content does not tell.", valueName: "format"))
    var from: String?

    @Option(name: .customLong("self"), help: ArgumentHelp("Whose profile it is: \"Ann Lee\".", valueName: "name"))
    var selfName: String?

    @Option(
        name: .long, help: ArgumentHelp("Add to this profile what is new.", valueName: "profile"),
        completion: .file(extensions: ["yaml", "yml"]))
    var merge: String?

    @Flag(name: .long, help: "With --merge, show what would be added, and write nothing.")
    var diff = false

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file to write; an existing file is never overwritten. Without it, standard output.", valueName: "file"),
        completion: .file(extensions: ["yaml"]))
    var output: String?

    func validate() throws {
        guard merge == nil || output == nil else {
            throw ValidationError("--merge changes the profile itself; it cannot go with --output.")
        }
        guard merge == nil || selfName == nil else {
            throw ValidationError("--merge takes the name from the profile; it cannot go with --self.")
        }
        guard !diff || merge != nil else { throw ValidationError("--diff goes with --merge.") }
        guard files.count(where: { $0 == "-" }) < 2 else { throw ValidationError("Standard input can be read once.") }
    }

    func run() throws {
        if let output, FileManager.default.fileExists(atPath: output) {
            throw failure(
                "\(output) exists already; nothing was written. Choose another name, or add to it with --merge.")
        }
        let inputs = try files.map(input)
        guard let merge else { return try write(try profile(of: inputs)) }
        let original = try read(merge)
        let folder = InputFile(argument: merge).folder
        let merged = try inputs.reduce(original) { try add($1, to: $0, in: folder, isPreview: diff) }
        guard merged.bytes != original.bytes else { return }
        if diff {
            StandardStream.output.write(UnifiedDiff.text(from: original.bytes, to: merged.bytes, path: merge))
            return
        }
        do {
            try FileOutput.replace(original.bytes, by: merged.bytes, in: merge)
        } catch {
            throw failure("cannot write \(error.path): \(error.reason)")
        }
    }

    /// A file, or the files of a folder.
    private struct Input {
        var path: String
        var sources: [SourceText]
        var isFolder: Bool
    }

    private func input(_ argument: String) throws -> Input {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue else {
            return Input(path: argument, sources: [try readDecoded(argument)], isFolder: false)
        }
        let paths = FileWalk().paths(below: argument, prefix: "")
        return Input(path: argument, sources: try paths.map(readDecoded), isFolder: true)
    }

    /// The profile of the first file or folder, and what the others add to it.
    private func profile(of inputs: [Input]) throws -> String {
        guard let first = inputs.first else { return "" }
        let result =
            first.isFolder
            ? Importer.profile(ofFolder: first.sources, path: first.path, format: from, selfName: selfName)
            : Importer.profile(of: first.sources[0], format: from, selfName: selfName)
        for (source, diagnostics) in result.files { report(diagnostics, in: source) }
        guard !result.text.isEmpty else { throw ExitStatus.couldNotRun }
        let profile = SourceText(path: output ?? "<profile>", text: result.text)
        let whole = try inputs.dropFirst().reduce(profile) { try add($1, to: $0) }
        return String(decoding: whole.bytes, as: UTF8.self)
    }

    private func add(
        _ input: Input, to profile: SourceText, in folder: URL? = nil, isPreview: Bool = false
    ) throws -> SourceText {
        var merged = profile
        var (addedCount, knownCount) = (0, 0)
        for source in input.sources {
            let merging = Importer.merge(source, format: from, into: merged, in: folder)
            report(merging.profileDiagnostics, in: merged)
            // A file of a folder may be about anything.
            if input.isFolder, merging.isOfUnknownFormat { continue }
            report(merging.diagnostics, in: source)
            guard let next = merging.profile else { throw failure("nothing was added to \(profile.path)") }
            merged = next
            addedCount += merging.addedCount
            knownCount += merging.knownCount
        }
        let added = addedCount == 1 ? "1 work" : "\(addedCount) works"
        StandardStream.error.write(
            "byline: \(added) of \(input.path) \(isPreview ? "would be " : "")added to \(profile.path), "
                + "\(knownCount) there already\n")
        return merged
    }

    private func write(_ text: String) throws {
        guard let output else { return StandardStream.output.write(text) }
        do {
            try FileOutput.write(text.utf8, to: URL(fileURLWithPath: output))
        } catch {
            throw failure("cannot write \(error.path): \(error.reason)")
        }
        StandardStream.error.write("wrote \(output); next: byline build \(output)\n")
    }

    private func read(_ path: String) throws -> SourceText {
        do {
            return try InputFile(argument: path).read()
        } catch {
            throw failure(error.message)
        }
    }

    /// A file in any encoding.
    private func readDecoded(_ path: String) throws -> SourceText {
        let decoded: DecodedSource
        do {
            decoded = try InputFile(argument: path).decoded()
        } catch {
            throw failure(error.message)
        }
        report(decoded.diagnostics, in: decoded.source)
        return decoded.source
    }

    private func report(_ diagnostics: [Diagnostic], in source: SourceText) {
        let error = StandardStream.error
        error.write(DiagnosticReporter(isColored: error.allowsColor).report(diagnostics, in: source))
    }

    private func failure(_ message: String) -> ExitStatus {
        StandardStream.error.write("byline: \(message)\n")
        return .couldNotRun
    }
}
