import GoldenFiles
import SourceDiagnostics
import Testing

@testable import ProfileSource

/// Profiles with the diagnostics that they get, or, where they are sound, with the values that they hold.
@Suite struct ReadingTests {
    static let fixtures = GoldenFolder()

    @Test(arguments: fixtures.names) func reading(_ name: String) throws {
        let source = SourceText(path: name, bytes: try Self.fixtures.bytes(of: name))
        let reading = ProfileSource.read(source)
        var text = DiagnosticReporter().report(reading.diagnostics, in: source)
        if let profile = reading.profile { text += valueDump(profile) }
        try Self.fixtures.expect(text, of: name)
    }
}
