import Foundation
import Testing

/// Commands and what they print, as a user sees them: each file of Transcripts/ in a folder of its own.
///
/// A fenced block with a file's name behind its language is a file; a `console` block is a command behind `$ `, the output
/// expected, standard error included, and, where it is not 0, the exit status as `? 1`. A line `…` stands for any lines.
@Suite(.enabled(if: Program.isThere, "the program byline is not built beside the tests")) struct TranscriptTests {
    static let files = Program.package.appending(path: "Tests/CommandLineTests/Transcripts")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: files.path)) ?? []).sorted()

    @Test func thereAreTranscripts() { #expect(Self.names.count >= 5) }

    @Test(arguments: names)
    func transcriptHolds(name: String) throws {
        try Transcript(String(contentsOf: Self.files.appending(path: name), encoding: .utf8)).run()
    }

    @Test func readmeHolds() throws {
        let text = try String(contentsOf: Program.package.appending(path: "README.md"), encoding: .utf8)
        let blocks = Transcript.blocks(of: text)
        let profile = try #require(blocks.first { $0.language == "yaml" })
        let command = try #require(blocks.first { $0.language == "console" })
        let output = try #require(blocks.first { $0.language == "text" })
        try Transcript("```yaml me.yaml\n\(profile.body)```\n```console\n\(command.body)\(output.body)```\n").run()
    }

    @Test func readmeLintHolds() throws {
        let text = try String(contentsOf: Program.package.appending(path: "README.md"), encoding: .utf8)
        let start = try #require(text.range(of: "\n## Lint\n")).upperBound
        let end = text.range(of: "\n## ", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
        try Transcript(String(text[start..<end])).run()
    }
}

/// The program that the package builds.
enum Program {
    static let package = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL

    /// Beside the test runner, where the package manager puts both; `$BYLINE_PROGRAM` elsewhere.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["BYLINE_PROGRAM"] { return path }
        let runner = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
        for folder in [
            runner.deletingLastPathComponent(), Bundle.main.bundleURL, package.appending(path: ".build/debug"),
        ] {
            let file = folder.appending(path: "byline").path
            if FileManager.default.isExecutableFile(atPath: file) { return file }
        }
        return ""
    }()

    static var isThere: Bool { !path.isEmpty }

    /// Runs a line of shell in a folder; `byline` in it is the program.
    static func run(_ command: String, in folder: URL) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command + " 2>&1"]
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        let programs = URL(fileURLWithPath: path).deletingLastPathComponent().path
        environment["PATH"] = programs + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
        environment["BYLINE_STYLES"] = package.appending(path: "styles").path
        // What this machine has of other programs' styles is none of a test's business.
        environment["XDG_DATA_DIRS"] = folder.path
        environment["XDG_DATA_HOME"] = folder.path
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}
