import Byline
import Foundation
import SourceDiagnostics

/// A file named on the command line: a path, or `-` for standard input.
struct InputFile {
    let argument: String

    var isStandardInput: Bool { argument == "-" }

    /// What messages call standard input.
    static let standardInputPath = "<standard input>"

    /// The name of its folder among the results: the file's name without its extension.
    var stem: String {
        guard !isStandardInput else { return "profile" }
        let stem = URL(fileURLWithPath: argument).deletingPathExtension().lastPathComponent
        return ["", ".", "..", "/"].contains(stem) ? "profile" : stem
    }

    /// The folder against which its relative paths are read.
    var folder: URL {
        isStandardInput
            ? URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
            : URL(fileURLWithPath: argument).deletingLastPathComponent()
    }

    func read() throws(InputFileError) -> SourceText {
        if isStandardInput {
            return SourceText(
                path: Self.standardInputPath, bytes: Array(FileHandle.standardInput.readDataToEndOfFile()))
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
            throw InputFileError(message: "there is no file \(argument)")
        }
        guard !isFolder.boolValue else {
            throw InputFileError(
                message: "\(argument) is a folder; name the profile in it, such as \(argument)/me.yaml")
        }
        do {
            return SourceText(path: argument, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: argument))))
        } catch {
            throw InputFileError(message: "cannot read \(argument): \((error as NSError).localizedDescription)")
        }
    }

    /// The text, whatever encoding the file was saved in.
    func decoded() throws(InputFileError) -> DecodedSource {
        let source = try read()
        return DecodedSource(path: source.path, bytes: source.bytes)
    }
}

struct InputFileError: Error {
    var message: String
}
