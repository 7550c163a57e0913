import Foundation
import SourceDiagnostics
import Testing

@testable import Linting

/// What rules find on real pages, against labels that were set by hand.
///
/// A file of `Precision/` is a rule's: after a line `unlabelled <tab> number`, a line a hit with the page's path, line and column, and
/// whether the hit is right. A hit that disappears fails the test, and so do more new ones on those pages than the number says.
/// `LIST_HITS=folder` writes all hits of every rule into files there, to be labelled.
@Suite(.enabled(if: SharedData.isThere(SharedData.pages), "the pages are not here: set BYLINE_SHARED"))
struct RulePrecisionTests {
    struct Label: Hashable {
        var file: String
        var line: Int
        var column: Int
    }

    struct Labels {
        var verdicts: [Label: Bool] = [:]
        var unlabelled = 0

        init(_ text: String) throws {
            for row in text.split(separator: "\n") {
                let cells = row.split(separator: "\t").map(String.init)
                if cells[0] == "unlabelled" {
                    unlabelled = try #require(Int(cells[1]))
                } else {
                    let label = Label(
                        file: cells[0], line: try #require(Int(cells[1])), column: try #require(Int(cells[2])))
                    verdicts[label] = cells[3] == "true"
                }
            }
        }

        var precision: Double { Double(verdicts.values.count { $0 }) / Double(max(verdicts.count, 1)) }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Precision")

    static let labelled: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted().map {
            String($0.prefix(5))
        }

    static func labels(of code: String) throws -> Labels {
        try Labels(String(contentsOf: folder.appending(path: "\(code).tsv"), encoding: .utf8))
    }

    /// The places that a rule finds on a page.
    static func hits(_ linter: Linter, _ file: String) throws -> [(
        label: Label, finding: Diagnostic, source: SourceText
    )] {
        let bytes = try Array(Data(contentsOf: SharedData.pages.appending(path: file)))
        let source = SourceText(path: file, bytes: bytes)
        guard let reading = SharedData.reading(source) else { return [] }
        return linter.lint(reading.context).map { finding in
            let place = source.position(of: max(finding.start, 0))
            return (Label(file: file, line: place.line, column: place.column), finding, source)
        }
    }

    @Test(arguments: labelled)
    func labelledHitsStay(code: String) throws {
        let labels = try Self.labels(of: code)
        let linter = Linter(RuleSelection(select: [code]))
        let files = Set(labels.verdicts.keys.map(\.file)).sorted()
        let hits = Set(try files.flatMap { try Self.hits(linter, $0).map(\.label) })
        for label in labels.verdicts.keys where labels.verdicts[label] == true {
            #expect(hits.contains(label), "\(code) is lost: \(label.file):\(label.line):\(label.column)")
        }
        let fresh = hits.subtracting(labels.verdicts.keys)
        #expect(fresh.count <= labels.unlabelled, "\(code) finds more on labelled pages: \(fresh.count)")
    }

    /// A rule that is wrong once in five, or more often, does not run unasked.
    @Test(arguments: labelled)
    func rulesThatRunAreRight(code: String) throws {
        let rule = try #require(LintRules.rule(code))
        let precision = try Self.labels(of: code).precision
        #expect(precision >= 0.8 || !rule.isOnByDefault, "\(code): \(precision)")
        #expect(precision >= 0.8 || rule.severity == .information, "\(code): \(precision)")
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["LIST_HITS"] != nil))
    func listHits() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["LIST_HITS"] ?? "")
        let linter = Linter(RuleSelection(select: ["all"]))
        let files = try #require(FileManager.default.enumerator(atPath: SharedData.pages.path))
        var rows: [String: [String]] = [:]
        for case let file as String in files where file.contains("/") && !file.hasSuffix(".jsonl") {
            let url = SharedData.pages.appending(path: file)
            guard (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true else { continue }
            for hit in try Self.hits(linter, file) {
                let cells = [file, "\(hit.label.line)", "\(hit.label.column)", hit.finding.summary]
                rows[hit.finding.code, default: []].append(cells.joined(separator: "\t"))
            }
        }
        for (code, rows) in rows {
            try (rows.joined(separator: "\n") + "\n").write(
                to: folder.appending(path: "\(code).tsv"), atomically: true, encoding: .utf8)
        }
    }
}
