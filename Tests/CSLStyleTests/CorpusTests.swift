import CSLStyle
import Foundation
import SourceDiagnostics
import Testing

/// The styles and locales of the CSL project, where they are at hand: in `$BYLINE_CSL_DATA`, or in `shared/csl` beside the
/// project.
@Suite struct CorpusTests {
    static let data =
        ProcessInfo.processInfo.environment["BYLINE_CSL_DATA"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/csl")
        .standardizedFileURL

    static func files(in folder: String) -> [SourceText] {
        let folder = data.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
        if names.isEmpty { print("NOT RUN: there are no styles or locales in \(folder.path); set BYLINE_CSL_DATA") }
        return names.compactMap { name in
            (try? Data(contentsOf: folder.appending(path: name))).map { SourceText(path: name, bytes: Array($0)) }
        }
    }

    @Test func everyStyleIsReadWithoutADiagnostic() {
        for source in Self.files(in: "styles") {
            let (file, diagnostics) = CSLFile.read(source)
            #expect(file != nil, "\(source.path)")
            #expect(CSLFile.isProbable(source.bytes))
            #expect(diagnostics.map { $0.line(in: source) } == [])
        }
    }

    @Test func everyLocaleIsReadWithoutADiagnostic() {
        for source in Self.files(in: "locales") {
            let (file, diagnostics) = CSLFile.read(source)
            #expect(CSLFile.isProbable(source.bytes))
            guard case .locale(let locale)? = file else {
                Issue.record("\(source.path) is no locale")
                continue
            }
            #expect(source.path == "locales-\(locale.language ?? "").xml")
            #expect(diagnostics.map { $0.line(in: source) } == [])
        }
    }
}

extension Diagnostic {
    /// `apa.csl:12:3: error[unknown-value] “itlic” is no value of font-style (Did you mean “italic”?)`
    func line(in source: SourceText) -> String {
        var place = ""
        if case .range(let range) = location {
            let position = source.position(of: range.lowerBound)
            place = ":\(position.line):\(position.column)"
        }
        return "\(source.path)\(place): \(severity)[\(code)] \(summary)" + (help.isEmpty ? "" : " (\(help))")
    }
}
