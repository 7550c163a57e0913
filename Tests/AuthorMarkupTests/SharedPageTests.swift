import AuthorMarkup
import Foundation
import SourceDiagnostics
import Testing

/// The author lines of five real pages, which lie beside the repository and are not part of it.
@Suite struct SharedPageTests {
    private static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["BYLINE_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../shared").standardized
    }

    /// How author lines of a page begin and end, the person's name, and the signs.
    private struct Page {
        var prefix: String
        var lines: Int
        var isAuthorLine: @Sendable (String) -> Bool
        /// Takes the author line out of its surroundings.
        var cut: @Sendable (String) -> String = { $0 }
        var own: SelfMatcher
    }

    private static let pages = [
        Page(
            prefix: "000", lines: 5, isAuthorLine: { $0.first?.isNumber == true && $0.contains("Daize Dong**") },
            cut: { line in
                let list = line.drop { $0.isNumber || $0 == "." || $0 == " " }
                let title = list.range(of: ", ***") ?? list.range(of: ", iDAT")
                return String(list.prefix(upTo: title?.lowerBound ?? list.endIndex))
            }, own: SelfMatcher(name: "Daize Dong")),
        Page(
            prefix: "001", lines: 2, isAuthorLine: { $0.contains(" | ") }, own: SelfMatcher(name: "Daize Dong")),
        Page(
            prefix: "003", lines: 2, isAuthorLine: { $0.hasPrefix("*") && $0.contains("Zhenglin Cheng\\*") },
            own: SelfMatcher(name: "Zhenglin Cheng")),
        Page(
            prefix: "004", lines: 10,
            isAuthorLine: { $0.contains("Gao,") || $0.contains("Gao*,") || $0.contains("高泽峰#,") },
            own: SelfMatcher(name: "Ze-Feng Gao", also: ["高泽峰"])),
    ]

    @Test func everyAuthorLineIsReadAndTheOwnerFound() throws {
        let seeds = Self.folder.appendingPathComponent("seeds")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: seeds.path), !names.isEmpty else {
            print("SKIPPED: no pages at \(seeds.path); set BYLINE_SHARED to the folder that holds seeds/")
            return
        }
        for page in Self.pages {
            let name = try #require(names.first { $0.hasPrefix(page.prefix) })
            let text = try String(contentsOf: seeds.appendingPathComponent(name), encoding: .utf8)
            let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .filter(page.isAuthorLine).map(page.cut)
            #expect(lines.count == page.lines, "\(name): \(lines)")
            for line in lines {
                let reading = AuthorListParser.parse(line, signs: DeclaredSigns(["*", "#"]))
                let problems = reading.problems.filter { $0.severity > .information }
                #expect(problems.isEmpty, "\(line): \(problems)")
                #expect(reading.authors.count >= 4, "\(line)")
                guard case .one = page.own.find(in: reading.authors.map(\.name)) else {
                    Issue.record("not found in \(line)")
                    continue
                }
            }
        }
    }
}
