import Foundation
import Testing

/// The names of the cases that pass, in a file that is kept: a case that fails anew, and one that passes anew, is an error.
struct PassingList {
    let url: URL

    /// `Results/NAME.txt` beside the test.
    init(_ name: String, beside file: String = #filePath) {
        url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Results/\(name).txt")
    }

    /// Compares what passed with the file. `RECORD_GOLDENS=1` writes the file and fails the run. Data of somebody's choice has
    /// cases that the file does not know: only those that it names are held against it.
    func check(passed: Set<String>, of all: Set<String>, isUsual: Bool) throws {
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try passed.sorted().joined(separator: "\n").appending("\n").write(
                to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(passed.count) passing cases in \(url.lastPathComponent)")
            return
        }
        let listed = Set(try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init))
        let failedAnew = listed.intersection(all).subtracting(passed).sorted()
        #expect(failedAnew.isEmpty, "passed before: \(failedAnew.joined(separator: " "))")
        guard isUsual else { return }
        let passesAnew = passed.subtracting(listed).sorted()
        #expect(passesAnew.isEmpty, "pass now; record them with RECORD_GOLDENS=1: \(passesAnew.joined(separator: " "))")
    }
}
