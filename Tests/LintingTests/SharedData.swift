import Foundation
import PageModel
import PageSource
import SourceDiagnostics

@testable import Linting

/// Files of real pages that stand outside the project: `BYLINE_SHARED` names their folder, or `shared` beside the package.
enum SharedData {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["BYLINE_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(filePath: #filePath).appending(path: "../../../../shared").standardizedFileURL
    }()

    static let pages = folder.appending(path: "data/pages")
    static let seeds = folder.appending(path: "seeds")

    static func isThere(_ url: URL) -> Bool {
        let isThere = FileManager.default.fileExists(atPath: url.path)
        if !isThere { print("SKIPPED: nothing at \(url.path); set BYLINE_SHARED to the folder that holds data/pages") }
        return isThere
    }

    /// What the readers find in a text, by its content and name; `nil` where no reader takes it.
    static func reading(_ source: SourceText) -> FixLoop.Reading? {
        guard let reader = PageReaders.reader(for: source) else { return nil }
        return reading(source, reader)
    }

    static func reading(_ source: SourceText, _ reader: any PageReader) -> FixLoop.Reading {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        return FixLoop.Reading(LintContext(page: page, source: source, selfNames: page.owner.map(\.text)))
    }
}
