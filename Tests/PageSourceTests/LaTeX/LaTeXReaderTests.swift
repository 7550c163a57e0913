import Foundation
import GoldenFiles
import SourceDiagnostics
import Testing

@testable import PageSource

/// Whole LaTeX documents: what is found in them, and where.
@Suite struct LaTeXReaderTests {
    @Test func debugDump() throws {
        var out = ""
        for path in ProcessInfo.processInfo.environment["TEX"]?.split(separator: " ") ?? [] {
            let bytes = Array(try Data(contentsOf: URL(filePath: String(path))))
            out += "=== \(path)\n"
            out += PageOverview.dump(SourceText(path: String(path), bytes: bytes), with: LaTeXReader())
        }
        if !out.isEmpty { try out.write(to: URL(filePath: "/tmp/lx/all.dump"), atomically: true, encoding: .utf8) }
    }
}
