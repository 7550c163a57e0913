import Foundation
import Testing

/// The text of one of the five academics' pages that the profiles in `profiles/` were made from.
///
/// The pages are not part of this package: they are read from `seeds/` in the folder that the environment variable
/// `BYLINE_SHARED` names, or in `shared` beside the package. Without them the tests that need them are skipped.
struct SeedPage: Sendable, CustomTestStringConvertible {
    /// The number with which the file's name begins: `004`.
    let number: String
    /// The stem of the profile made from the page: `ze-feng-gao`.
    let profile: String
    /// The document of the profile that is laid out as the page is.
    let document: String
    /// The name of the person whose page it is, in every spelling that the page has.
    let ownNames: [String]
    /// The signs that stand behind names on the page.
    let signs: Set<Character>
    /// Reads the page's papers.
    let readPapers: @Sendable (String) -> [SeedPaper]

    var testDescription: String { profile }

    static let all: [SeedPage] = [
        SeedPage(
            number: "000", profile: "daize-dong", document: "homepage", ownNames: ["Daize Dong"], signs: ["*"],
            readPapers: NumberedListPage.papers),
        SeedPage(
            number: "001", profile: "daize-dong-anthology", document: "publications", ownNames: ["Daize Dong"],
            signs: [],
            readPapers: AnthologyPage.papers),
        SeedPage(
            number: "002", profile: "pan-zhou", document: "research", ownNames: ["Pan Zhou"], signs: [],
            readPapers: { _ in [] }),
        SeedPage(
            number: "003", profile: "zhenglin-cheng", document: "homepage", ownNames: ["Zhenglin Cheng"], signs: ["*"],
            readPapers: PaperBoxPage.papers),
        SeedPage(
            number: "004", profile: "ze-feng-gao", document: "homepage", ownNames: ["Ze-Feng Gao", "高泽峰"],
            signs: ["*", "#"],
            readPapers: TablePage.papers),
    ]

    /// The page's text without its comments.
    func text() throws -> String { try wholeText().replacing(/(?s)<!--.*?-->/, with: "") }

    func wholeText() throws -> String {
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        guard let file = files.first(where: { $0.lastPathComponent.hasPrefix(number + "_") }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// Whether the pages are there.
    static let areThere: Bool = {
        let found = FileManager.default.fileExists(atPath: folder.path)
        if !found {
            print("SKIPPED: no pages in \(folder.path); set BYLINE_SHARED to the folder that holds seeds/")
        }
        return found
    }()

    private static let folder = shared.appendingPathComponent("seeds")

    static let shared: URL = {
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return ProcessInfo.processInfo.environment["BYLINE_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared")
    }()
}
