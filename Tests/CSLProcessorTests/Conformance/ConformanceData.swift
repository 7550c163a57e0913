import CSLStyle
import Foundation
import SourceDiagnostics

/// Other people's data that the processor is measured on: test suites, styles, locales. It lies outside the project, and what it
/// is may not be there.
struct ConformanceData {
    let folder: URL
    /// Whether it is the data that the lists of passing cases were made from, rather than data of somebody's choice.
    let isUsual: Bool

    /// `nil`, with loud words, where there is no data: `$BYLINE_CSL_DATA`, or `shared/csl` beside the project.
    static let found: ConformanceData? = {
        let chosen = ProcessInfo.processInfo.environment["BYLINE_CSL_DATA"]
        var project = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { project.deleteLastPathComponent() }
        let usual = project.deletingLastPathComponent().appendingPathComponent("shared/csl")
        let folder = chosen.map { URL(fileURLWithPath: $0) } ?? usual
        guard FileManager.default.fileExists(atPath: folder.path) else {
            print(
                "NOT TESTED: no CSL data in \(folder.path). Set BYLINE_CSL_DATA to a folder with fixtures.jsonl, locales/, …"
            )
            return nil
        }
        return ConformanceData(folder: folder, isUsual: chosen == nil)
    }()

    /// The objects of a file with one on each line; none, with loud words, where there is no such file.
    func lines(_ name: String) -> [[String: Any]] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
            print("NOT TESTED: no \(name) in \(folder.path)")
            return []
        }
        return data.split(separator: UInt8(ascii: "\n")).compactMap {
            try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
        }
    }

    func text(_ name: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// The whole locale of a style: the files of the folder under what the style says.
    func locale(_ tag: String, of style: CitationStyle) -> CitationLocale {
        CitationLocale(tag, of: style, files: Self.locales.files)
    }

    private static let locales = Locales()

    /// All locale files, each read once.
    private struct Locales: Sendable {
        let files: [String: CitationLocale]

        init() {
            var files: [String: CitationLocale] = [:]
            let folder = ConformanceData.found?.folder.appendingPathComponent("locales")
            let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
            for name in names {
                guard let url = folder?.appendingPathComponent(name), let data = try? Data(contentsOf: url) else {
                    continue
                }
                if case .locale(let locale)? = CSLFile.read(SourceText(path: name, bytes: Array(data))).file {
                    files[
                        name.replacingOccurrences(of: "locales-", with: "").replacingOccurrences(of: ".xml", with: "")] =
                        locale
                }
            }
            self.files = files
        }
    }
}
