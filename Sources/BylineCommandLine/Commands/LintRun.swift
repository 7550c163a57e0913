import Byline
import ConfigurationSource
import Foundation
import SourceDiagnostics

/// One `byline lint`: find the files, read them, judge them, write what was mended, report.
struct LintRun {
    let command: LintCommand
    private var configurations = ConfigurationFiles()
    /// Whether something could not be read or written.
    private var hasFailed = false

    init(command: LintCommand) { self.command = command }

    mutating func run() throws -> ExitStatus {
        var options = LintOptions()
        options.format = command.from
        options.selfNames = command.selfNames
        options.selection = try command.selection
        options.fixes = command.fixes
        options.profileCheck = { source in
            let folder = InputFile(argument: source.path).folder
            return Pipeline(styles: StyleLibrary(userFolders: [folder.appending(path: "styles")])).diagnostics(
                of: source, in: folder)
        }
        options.others = command.against.compactMap { read(InputFile(argument: $0))?.source }
        let inputs = inputs()
        guard configurations.trouble.isEmpty, !hasFailed else {
            let reporter = DiagnosticReporter(isColored: StandardStream.error.allowsColor)
            for trouble in configurations.trouble {
                StandardStream.error.write(reporter.report(trouble.diagnostics, in: trouble.source))
            }
            return .couldNotRun
        }
        let (files, unknown) = Lint(options).lint(inputs)
        for source in unknown {
            fail("cannot tell the format of \(source.path); name it with --from (see byline list formats)")
        }
        let report = LintReport(files)
        if command.diff { return show(report) }
        for file in files where file.isChanged || file.isStandardInput { write(file) }
        if !files.isEmpty || !hasFailed { output.write(text(of: report)) }
        if hasFailed { return .couldNotRun }
        return report.hasFindings ? .findings : .clean
    }

    /// The report; where mended standard input goes to standard output, standard error.
    private var output: StandardStream { writesText ? .error : .output }

    private var writesText: Bool { command.files.contains("-") && command.fixes != .none }

    private func text(of report: LintReport) -> String {
        switch command.format {
        case .text: report.text(isColored: output.allowsColor)
        case .json: report.json
        case .sarif: report.sarif(version: Version.current)
        case .github: report.github
        }
    }

    /// What would be mended, as a patch.
    private func show(_ report: LintReport) -> ExitStatus {
        let changed = report.files.filter(\.isChanged)
        for file in changed {
            StandardStream.output.write(
                UnifiedDiff.text(from: file.original.bytes, to: file.source.bytes, path: file.source.path))
        }
        let count = changed.reduce(0) { $0 + $1.fixedCount }
        StandardStream.error.write(
            "\(count) would be mended in \(changed.count) of \(report.files.count) files; nothing was written\n")
        if hasFailed { return .couldNotRun }
        return changed.isEmpty ? .clean : .findings
    }

    private mutating func inputs() -> [LintInput] {
        var inputs: [LintInput] = []
        var seen: Set<String> = []
        for argument in command.files {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue else {
                let file = InputFile(argument: argument)
                guard seen.insert(argument).inserted, let source = read(file) else { continue }
                let found = configurations.configuration(forFolder: file.folder.path)
                inputs.append(LintInput(source, configuration: found.configuration, isNamed: true))
                continue
            }
            for path in paths(below: argument) where seen.insert(path).inserted {
                let file = InputFile(argument: path)
                guard let source = read(file) else { continue }
                let found = configurations.configuration(forFolder: file.folder.path)
                inputs.append(LintInput(source, configuration: found.configuration, isNamed: false))
            }
        }
        return inputs
    }

    private mutating func paths(below folder: String) -> [String] {
        let found = configurations.configuration(forFolder: folder)
        let path = URL(fileURLWithPath: folder).standardizedFileURL.path
        let isBelow = !found.folder.isEmpty && path.hasPrefix(found.folder + "/")
        return FileWalk(files: found.configuration.files, exclude: found.configuration.exclude).paths(
            below: folder, prefix: isBelow ? String(path.dropFirst(found.folder.count + 1)) : "")
    }

    private mutating func read(_ file: InputFile) -> DecodedSource? {
        do throws(InputFileError) {
            return try file.decoded()
        } catch {
            fail(error.message)
            return nil
        }
    }

    private mutating func write(_ file: LintedFile) {
        if file.isStandardInput {
            guard writesText else { return }
            return StandardStream.output.write(file.source.bytes)
        }
        do throws(FileOutputError) {
            try FileOutput.replace(file.original.bytes, by: file.source.bytes, in: file.source.path)
        } catch {
            fail("cannot write \(error.path): \(error.reason)")
        }
    }

    private mutating func fail(_ message: String) {
        StandardStream.error.write("byline: \(message)\n")
        hasFailed = true
    }
}

extension LintedFile {
    fileprivate var isStandardInput: Bool { source.path == InputFile.standardInputPath }
}
