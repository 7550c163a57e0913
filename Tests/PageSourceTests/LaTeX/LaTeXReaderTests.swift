import Foundation
import GoldenFiles
import SourceDiagnostics
import Testing

@testable import PageSource

/// Whole LaTeX documents: what is found in them, and where.
@Suite struct LaTeXReaderTests {
    @Test func debugDump() throws {
        for path in ProcessInfo.processInfo.environment["TEX"]?.split(separator: " ") ?? [] {
            let bytes = Array(try Data(contentsOf: URL(filePath: String(path))))
            print("=== \(path)")
            print(PageDump.dump(SourceText(path: String(path), bytes: bytes), with: LaTeXReader()))
        }
    }
}
