public import ArgumentParser
import Byline
import Foundation
public import Rendering
import SourceDiagnostics

extension OutputFormat: ExpressibleByArgument {}

/// `byline build PROFILE…`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Make the documents of profiles.",
        discussion: """
            Documents go into out/PROFILE/: cv.tex, cv.html, cv.txt, cv.md, publications.tex … Nothing is written for a \
            profile that has errors. The names of the files written go to standard output, messages to standard error.

            EXAMPLES
              byline build me.yaml
              byline build me.yaml --document cv --format html --style table
              byline build me.yaml --document cv --pdf
              byline build lab/*.yaml --output site/people
              byline build me.yaml --document publications --format text --stdout
              cat me.yaml | byline build - --document cv --format markdown --stdout
            """)

    @Argument(
        help: ArgumentHelp("Profiles; - is standard input.", valueName: "profile"),
        completion: .file(extensions: ["yaml", "yml"]))
    var profiles: [String]

    @Option(
        name: [.short, .long], help: ArgumentHelp("The folder that results go into.", valueName: "folder"),
        completion: .directory)
    var output = "out"

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Only this document (cv, publications …); may be repeated.", valueName: "name"))
    var document: [String] = []

    @Option(name: [.short, .long], help: "Only this format; may be repeated.")
    var format: [OutputFormat] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("A style's name or folder, in place of the profile's choice.", valueName: "style"))
    var style: String?

    @Option(name: .long, help: ArgumentHelp("Columns of plain text.", valueName: "columns"))
    var width = 80

    @Flag(name: .long, help: "Only the body, to be put into a page or a LaTeX document that you have.")
    var fragment = false

    @Flag(name: .long, help: "Write to standard output; needs one profile, one document and one format.")
    var stdout = false

    @Flag(name: .long, help: "Also make a PDF of each document, with latexmk or tectonic.")
    var pdf = false

    func validate() throws {
        guard (20...1000).contains(width) else {
            throw ValidationError("--width is a number of columns from 20 to 1000, not \(width).")
        }
        guard !output.isEmpty else { throw ValidationError("--output needs the name of a folder.") }
        if let ending = Self.documentEndings.first(where: output.lowercased().hasSuffix) {
            throw ValidationError(
                "--output names a folder, and \(output) looks like a file. Write --output \(output.dropLast(ending.count)); "
                    + "the files in it are named for the profile's documents.")
        }
        guard !(pdf && stdout) else { throw ValidationError("--pdf writes a file; it cannot go with --stdout.") }
        guard !(pdf && fragment) else {
            throw ValidationError("--pdf needs a whole document; it cannot go with --fragment.")
        }
        guard !stdout || profiles.count == 1 else { throw ValidationError("--stdout takes one profile.") }
        var files: [String: InputFile] = [:]
        for file in profiles.map(InputFile.init) where !stdout {
            // Disks that do not tell capitals apart have one folder for both.
            if let other = files.updateValue(file, forKey: file.stem.lowercased()) {
                throw ValidationError(
                    "\(other.argument) and \(file.argument) would both write to \(output)/\(file.stem). "
                        + "Build them one at a time, with different --output.")
            }
        }
    }

    private static let documentEndings = [".pdf"] + OutputFormat.allCases.map { "." + $0.fileExtension }

    func run() throws {
        var status = ExitStatus.clean
        for profile in profiles {
            let outcome = ProfileBuild(file: InputFile(argument: profile), command: self).run()
            if outcome.rawValue > status.rawValue { status = outcome }
        }
        if status != .clean { throw status }
    }

    var options: BuildOptions {
        var options = BuildOptions()
        options.documents = document
        options.formats = OutputFormat.allCases.filter {
            format.isEmpty || format.contains($0) || (pdf && $0 == .latex)
        }
        options.style = style
        options.rendering = RenderingOptions(width: width, isFragment: fragment)
        return options
    }
}
