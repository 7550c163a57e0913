import Foundation
import Testing

/// The official test suite of CSL. Why a case does not pass is told in `Results/README.md`.
@Suite struct FixtureTests {
    @Test func suite() throws {
        guard let data = ConformanceData.found else { return }
        let fixtures = data.lines("fixtures.jsonl").compactMap(Fixture.init)
        guard !fixtures.isEmpty else { return }
        var passed: Set<String> = []
        var failures = ""
        for fixture in fixtures {
            let result = fixture.result(data)
            if result == fixture.expected {
                passed.insert(fixture.name)
            } else {
                failures += "=== \(fixture.name)\n--- expected\n\(fixture.expected)\n--- printed\n\(result)\n"
            }
        }
        report(fixtures, passed, data, failures)
        try PassingList("fixtures").check(
            passed: passed, of: Set(fixtures.map(\.name)), isUsual: data.isUsual)
    }

    /// Prints how many pass, by class and by prefix; the failures go to the file `$BYLINE_CSL_REPORT` names.
    private func report(_ fixtures: [Fixture], _ passed: Set<String>, _ data: ConformanceData, _ failures: String) {
        let bibliographies = fixtures.filter(\.isBibliography)
        print("CSL test suite: \(passed.count) of \(fixtures.count) pass,", terminator: " ")
        print("bibliographies \(bibliographies.filter { passed.contains($0.name) }.count) of \(bibliographies.count)")
        let classes = data.text("fixture-classes.json").flatMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: [String]]
        }
        for (name, members) in (classes ?? [:]).sorted(by: { $0.key < $1.key }) {
            print("  \(name): \(members.filter(passed.contains).count) of \(members.count)")
        }
        let prefixes = Dictionary(grouping: fixtures) { $0.name.prefix { $0 != "_" } }
        let counts = prefixes.sorted { $0.key < $1.key }.map { prefix, members in
            "\(prefix) \(members.filter { passed.contains($0.name) }.count)/\(members.count)"
        }
        print("  \(counts.joined(separator: ", "))")
        if let path = ProcessInfo.processInfo.environment["BYLINE_CSL_REPORT"] {
            try? failures.write(toFile: path, atomically: true, encoding: .utf8)
        }
    }
}
