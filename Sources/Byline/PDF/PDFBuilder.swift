import Foundation

/// Makes PDFs of LaTeX text with the engine that is installed, in a folder of its own that is removed afterwards.
public struct PDFBuilder {
    /// After this many seconds the engine is stopped.
    public var timeLimit: Int
    private let environment: [String: String]

    public init(timeLimit: Int = 300) {
        self.init(timeLimit: timeLimit, environment: ProcessInfo.processInfo.environment)
    }

    init(timeLimit: Int, environment: [String: String]) {
        self.timeLimit = timeLimit
        self.environment = environment
    }

    /// The bytes of the PDF.
    ///
    /// - Parameters:
    ///   - tex: the whole LaTeX document.
    ///   - name: the stem of the file, which messages of the engine show.
    ///   - searchPath: folders in which the pictures of the document are looked for: the profile's.
    ///   - progress: is told in a few words what goes on.
    public func build(
        tex: String, name: String, searchPath: [String], progress: (String) -> Void
    ) throws(PDFError) -> [UInt8] {
        guard let engine = LaTeXEngine.find(in: environment["PATH"]) else { throw .noEngine }
        let folder: URL
        do {
            folder = try Self.privateFolder()
        } catch {
            throw .couldNotRun("no temporary folder could be made (\(error.localizedDescription))")
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let stem = Self.plainStem(of: name)
        do {
            try Data(tex.utf8).write(to: folder.appendingPathComponent(stem + ".tex"))
        } catch {
            throw .couldNotRun("its folder could not be written to (\(error.localizedDescription))")
        }
        let run = EngineRun(
            engine: engine, folder: folder, file: stem + ".tex", searchPath: searchPath, environment: environment)
        let succeeded = try run.finish(within: timeLimit, progress: progress)
        if succeeded, let data = try? Data(contentsOf: folder.appendingPathComponent(stem + ".pdf")) {
            return [UInt8](data)
        }
        let log = (try? Data(contentsOf: folder.appendingPathComponent(stem + ".log"))) ?? run.output
        throw LaTeXLog(String(decoding: log, as: UTF8.self)).firstError(file: stem + ".tex", source: tex)
    }

    private static func privateFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("byline-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return folder
    }

    /// A file name that TeX and shells take as it is.
    private static func plainStem(of name: String) -> String {
        let stem = String(
            name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") ? $0 : "-" })
        return stem.isEmpty || stem.hasPrefix("-") ? "document" + stem : stem
    }
}
