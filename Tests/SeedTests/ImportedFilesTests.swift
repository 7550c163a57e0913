import Byline
import Foundation
import ProfileSource
import SourceDiagnostics
import Testing

/// That every file which people have on their pages becomes a profile that can be read.
@Suite(.enabled(if: FoundFiles.areThere, "the files are not here: set BYLINE_SHARED"))
struct ImportedFilesTests {
    @Test func becomeProfilesWithoutErrors() throws {
        for file in FoundFiles.all {
            let source = SourceText(path: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
            let made = Importer.profile(of: source)
            #expect(!made.text.isEmpty, "\(file.path)")
            let reading = ProfileSource.read(SourceText(path: "me.yaml", text: made.text))
            let errors = reading.diagnostics.filter { $0.severity == .error }
            #expect(errors.isEmpty, "\(file.path): \(errors)")
        }
    }
}

enum FoundFiles {
    static let areThere: Bool = {
        let found = !all.isEmpty
        if !found {
            print("SKIPPED: no files in \(folder.path); set BYLINE_SHARED to the folder that holds data/pages/")
        }
        return found
    }()

    private static let folder = SeedPage.shared.appendingPathComponent("data/pages")

    static let all: [URL] = {
        let entries = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let all = entries?.compactMap { $0 as? URL } ?? []
        // Files in the folder itself are about the others.
        return all.filter { url in
            url.deletingLastPathComponent().standardizedFileURL != folder.standardizedFileURL
                && (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }()
}
