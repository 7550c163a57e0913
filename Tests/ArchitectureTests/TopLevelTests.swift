import Foundation
import Testing

/// What stands at the top of the repository is what a newcomer sees first.
@Suite struct TopLevelTests {
    static let allowed: Set<String> = [
        "Package.swift", "Sources", "Tests", "profiles", "styles", "Documentation", "Benchmarks", "README.md",
        "CHANGELOG.md",
        "LICENSE", "Makefile", "action.yml",
        // Made by tools, and not checked in.
        "Package.resolved", "out", "DerivedData",
    ]

    @Test func nothingElseStandsAtTheTop() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path)
        #expect(Set(names.filter { !$0.hasPrefix(".") }).subtracting(Self.allowed) == [])
    }
}
