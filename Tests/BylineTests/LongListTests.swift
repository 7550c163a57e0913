import Foundation
import Rendering
import SourceDiagnostics
import Testing

@testable import Byline

/// Long lists are read, composed and printed in parts, side by side. Nothing of that may be seen.
@Suite struct LongListTests {
    static let count = 700

    /// `Study 1` to `Study 700`; `lines` gives some of them other fields than an author line.
    static func profile(_ lines: [Int: String] = [:]) -> String {
        let works = (1...count).map { number in
            "      - title: Study \(number)\n        date: 2020\n        "
                + (lines[number] ?? "authors: \"Ann Lee*, Bob Ray\"") + "\n"
        }
        return "name: Ann Lee\nmarks: {\"*\": equal-contribution}\nsections:\n  - title: Papers\n    publications:\n"
            + works.joined()
    }

    static func numbers(in text: String) -> [Int] {
        text.matches(of: /Study (\d+)/).compactMap { Int($0.output.1) }
    }

    @Test func everyWorkIsPrintedOnceAndInOrder() throws {
        let result = PipelineTests.build(Self.profile()) { $0.documents = ["publications"] }
        #expect(result.diagnostics.isEmpty)
        for document in result.documents {
            let text = document.text.components(separatedBy: "</head>").last ?? ""
            #expect(Self.numbers(in: text) == Array(1...Self.count), "\(document.fileName)")
        }
        let page = try #require(result.documents.first { $0.format == .html }?.text)
        let start = try #require(page.range(of: "<script type=\"application/ld+json\">")?.upperBound)
        let end = try #require(page.range(of: "</script>")?.lowerBound)
        let data = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8)) as? [String: Any]
        let graph = try #require(data?["@graph"] as? [[String: Any]])
        #expect(graph.dropFirst().map { $0["name"] as? String } == (1...Self.count).map { "Study \($0)" })
    }

    /// What is said once of all works is said at the first of them, and counts all.
    @Test func messagesAreThoseOfOneReading() throws {
        let text = Self.profile([
            2: "note: one", 300: "authors: Lee Ann", 650: "note: two", 651: "authors: Lee Ann", 690: "note: three",
        ])
        let result = PipelineTests.build(text)
        #expect(result.diagnostics.map(\.code) == ["self-in-other-order", "no-authors"])
        #expect(result.diagnostics.last?.summary.hasPrefix("3 publications") == true)
        let lines = result.diagnostics.map { Self.line(of: $0, in: text) }
        #expect(lines == [6 + 299 * 3 + 2, 6 + 1 * 3])
    }

    static func line(of diagnostic: Diagnostic, in text: String) -> Int? {
        guard case .range(let range) = diagnostic.location else { return nil }
        return SourceText(path: "", text: text).lineNumber(of: range.lowerBound)
    }
}
