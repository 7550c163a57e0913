import AuthorMarkup
import Bibliography
import DocumentTree
import Foundation
import PageModel
import SourceDiagnostics
import Testing

@testable import PageSource

/// The publications of real pages, which lie beside the repository, against the profiles that were made from them by hand.
@Suite struct SeedPageReadingTests {
    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["BYLINE_SHARED"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../../shared").standardized
    }

    @Test(arguments: [
        ("000", "daize-dong", 6), ("001", "daize-dong-anthology", 2), ("003", "zhenglin-cheng", 2),
        ("004", "ze-feng-gao", 10),
    ])
    func everyPublicationIsRead(prefix: String, profile: String, count: Int) throws {
        let seeds = Self.folder.appendingPathComponent("seeds")
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: seeds.path), !names.isEmpty else {
            print("SKIPPED: no pages at \(seeds.path); set BYLINE_SHARED to the folder that holds seeds/")
            return
        }
        let name = try #require(names.first { $0.hasPrefix(prefix) })
        let bytes = Array(try Data(contentsOf: seeds.appendingPathComponent(name)))
        let source = SourceText(path: name, bytes: bytes)
        let reader = try #require(PageReaders.reader(for: source))
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        #expect(page.entries.count == count)
        let works = try ProfileWork.all(of: profile)
        for entry in page.entries {
            let title = entry.work.title.plainText()
            // Talks have titles as well.
            guard
                let work = works.first(where: { $0.title == title && $0.authors.isEmpty == (entry.authors == nil) })
            else {
                Issue.record("\(name): no work of the profile has the title of the entry at \(entry.range)")
                continue
            }
            #expect(
                entry.authors?.authors.map { $0.text + $0.marks.map(\.sign).joined() } ?? [] == work.authors,
                "\(entry.range)")
            if !work.year.isEmpty, prefix != "003" {
                #expect(entry.work.date.map { String($0.start.year) } == work.year)
            }
            #expect(entry.work.venues.first?.short ?? "" == work.short, "\(entry.range)")
        }
    }
}

/// Lines of a profile, read without the profile's own reader.
private struct ProfileWork {
    var title: String
    var authors: [String] = []
    var year = ""
    var short = ""

    static func all(of profile: String) throws -> [ProfileWork] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../profiles/\(profile).yaml")
        var works: [ProfileWork] = []
        var isInVenue = false
        for line in try String(contentsOf: url, encoding: .utf8).replacing(/,\n\s+/, with: ", ").split(separator: "\n")
        {
            let (key, value) = pair(line)
            switch key {
            case "title": works.append(ProfileWork(title: value))
            case "authors" where !works.isEmpty:
                works[works.count - 1].authors = value.split { ",|".contains($0) }
                    .flatMap { $0.components(separatedBy: " and ") }.map { $0.trimmingCharacters(in: .whitespaces) }
            case "date" where !works.isEmpty: works[works.count - 1].year = String(value.prefix(4))
            case "venue": isInVenue = true
            case "short" where isInVenue && !works.isEmpty: works[works.count - 1].short = value
            default: break
            }
            if key != "venue", key != "name", key != "short" { isInVenue = false }
        }
        return works
    }

    private static func pair(_ line: Substring) -> (String, String) {
        guard let colon = line.firstIndex(of: ":") else { return ("", "") }
        let key = line[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: " -"))
        var value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        if value.hasPrefix("\"") { value = value.components(separatedBy: "\"")[1] }
        return (key, value.components(separatedBy: " #")[0].trimmingCharacters(in: .whitespaces))
    }
}
