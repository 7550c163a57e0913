import ArgumentParser
import Byline
import Foundation

/// `byline init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a commented profile to start from.",
        discussion: """
            EXAMPLES
              byline init me.yaml
              byline init > me.yaml
            """)

    @Argument(help: "The file to write; an existing file is never overwritten. Without it, standard output.")
    var file: String?

    func run() throws {
        guard let file, file != "-" else { return StandardStream.output.write(StarterProfile.text) }
        guard !FileManager.default.fileExists(atPath: file) else {
            StandardStream.error.write("byline: \(file) exists already; nothing was written. Choose another name.\n")
            throw ExitStatus.couldNotRun
        }
        do {
            try FileOutput.write(StarterProfile.text.utf8, to: URL(fileURLWithPath: file))
        } catch {
            StandardStream.error.write("byline: cannot write \(error.path): \(error.reason)\n")
            throw ExitStatus.couldNotRun
        }
        StandardStream.error.write("wrote \(file); next: byline build \(file)\n")
    }
}
