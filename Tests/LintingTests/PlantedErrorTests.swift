import AuthorMarkup
import Foundation
import PageSource
import SourceDiagnostics
import Testing

@testable import Linting

/// Clean pages in every format, into which every flaw is planted that the format can have: the flaw is found at its line.
///
/// The pages stand in `Planted/`, named by their formats. A row of `Planted/flaws.tsv` is a flaw: the page, the rules of which one
/// finds it, the line, a name, the text that is replaced and the text that takes its place (line breaks as `\n`), and whether the
/// safe fixes of the rule give the clean page back.
@Suite struct PlantedErrorTests {
    struct Flaw: Sendable, CustomTestStringConvertible {
        var page: String
        var codes: [String]
        var line: Int
        var name: String
        var old: String
        var new: String
        var isFixed: Bool

        var testDescription: String { "\(name) in \(page)" }

        init(_ row: Substring) {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
            func text(_ cell: Substring) -> String { String(cell.replacing("\\n", with: "\n")) }
            page = String(cells[0])
            codes = cells[1].split(separator: "|").map(String.init)
            line = Int(cells[2]) ?? 0
            name = String(cells[3])
            (old, new) = (text(cells[4]), text(cells[5]))
            isFixed = cells[6] == "fixed"
        }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Planted")

    static let flaws: [Flaw] =
        ((try? String(contentsOf: folder.appending(path: "flaws.tsv"), encoding: .utf8)) ?? "")
        .split(separator: "\n").map(Flaw.init)

    static let pages: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0 != "flaws.tsv" }
        .sorted()

    static func text(of page: String) throws -> String {
        try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    }

    /// A page's name begins with its format: `markdown-list.md`.
    static func reading(_ source: SourceText) throws -> FixLoop.Reading {
        let format = source.path.split(separator: ".").first.map { String($0.prefix { $0 != "+" }) } ?? ""
        let reader = try #require(PageReaders.reader(named: format))
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        return FixLoop.Reading(LintContext(page: page, source: source, selfNames: ["Ann Lindqvist"]))
    }

    static func reading(_ text: String, _ page: String) throws -> FixLoop.Reading {
        try reading(SourceText(path: page, text: text))
    }

    @Test(arguments: pages)
    func cleanPageIsClean(page: String) throws {
        let context = try Self.reading(Self.text(of: page), page).context
        #expect(Linter().lint(context).map(\.summary) == [])
        #expect(context.lines.reduce(0) { $0 + $1.line.authors.count } > 2)
    }

    @Test(arguments: flaws)
    func flawIsFoundAtItsLine(flaw: Flaw) throws {
        let clean = try Self.text(of: flaw.page)
        #expect(clean.ranges(of: flaw.old).count == 1, "where the flaw goes is not clear")
        let reading = try Self.reading(clean.replacing(flaw.old, with: flaw.new), flaw.page)
        let found = Linter().lint(reading.context).filter { flaw.codes.contains($0.code) }
        let lines = found.map { reading.context.source.lineNumber(of: max($0.start, 0)) }
        #expect(lines.contains(flaw.line), "found in lines \(lines)")
    }

    @Test(arguments: flaws.filter(\.isFixed))
    func fixGivesTheCleanPage(flaw: Flaw) throws {
        let clean = try Self.text(of: flaw.page)
        let reading = try Self.reading(clean.replacing(flaw.old, with: flaw.new), flaw.page)
        let empty = FixLoop.Reading(LintContext(page: reading.context.page, source: reading.context.source))
        var loop = FixLoop(Linter(RuleSelection(select: flaw.codes)), includesUnsafe: false) { source in
            (try? Self.reading(source)) ?? empty
        }
        let outcome = loop.run(reading)
        #expect(String(decoding: outcome.context.source.bytes, as: UTF8.self) == clean)
    }
}
