import Foundation

/// How the process ends.
enum ExitStatus: Int32, Error {
    case clean = 0
    /// The input has errors, or a document could not be made.
    case findings = 1
    /// Bad arguments, an unreadable file, a folder that cannot be written.
    case couldNotRun = 2

    func exit() -> Never { Foundation.exit(rawValue) }
}
