import Foundation
import SourceDiagnostics
import Testing

@testable import ProfileSource

/// Profiles with the diagnostics that they get, or, where they are sound, with the values that they hold.
@Suite struct ReadingTests {
    @Test(arguments: Golden.all) func reading(_ name: String) throws {
        let golden = Golden(name)
        let source = SourceText(path: name, bytes: Array(try Data(contentsOf: golden.input)))
        let reading = ProfileSource.read(source)
        var text = DiagnosticReporter().report(reading.diagnostics, in: source)
        if let profile = reading.profile { text += valueDump(profile) }
        #expect(try golden.expected(recording: text) == text)
    }
}
