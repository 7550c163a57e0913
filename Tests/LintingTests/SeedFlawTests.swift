import Foundation
import SourceDiagnostics
import Testing

@testable import Linting

/// Five pages whose flaws are known are judged: each flaw that a rule can see is found at its place, and nothing else is called
/// an error.
@Suite(.enabled(if: SharedData.isThere(SharedData.seeds), "the seeds are not here: set BYLINE_SHARED"))
struct SeedFlawTests {
    /// The beginning of a file's name, and the lines with the codes that are found there.
    static let flaws: [(file: String, flaws: [String])] = [
        ("000", ["29 BY505", "39 BY101", "40 BY504", "42 BY503"]),
        ("001", []),
        ("002", ["115 BY513"]),
        ("003", []),
        ("004", ["57 BY506", "67 BY401", "71 BY601", "78 BY401", "106 BY504", "170 BY401"]),
    ]

    static func findings(_ prefix: String) throws -> [(place: String, severity: Diagnostic.Severity)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: SharedData.seeds.path).sorted()
        let name = try #require(names.first { $0.hasPrefix(prefix) })
        let source = SourceText(path: name, bytes: try Array(Data(contentsOf: SharedData.seeds.appending(path: name))))
        let reading = try #require(SharedData.reading(source))
        return Linter().lint(reading.context).map { finding in
            ("\(source.lineNumber(of: max(finding.start, 0))) \(finding.code)", finding.severity)
        }
    }

    @Test(arguments: flaws)
    func flawsAreFound(file: String, flaws: [String]) throws {
        let found = try Set(Self.findings(file).map(\.place))
        for flaw in flaws { #expect(found.contains(flaw), "\(file): \(flaw)") }
    }

    @Test(arguments: flaws)
    func nothingElseIsAnError(file: String, flaws: [String]) throws {
        let errors = try Self.findings(file).filter { $0.severity == .error }.map(\.place)
        #expect(Set(errors).subtracting(flaws) == [])
    }
}
