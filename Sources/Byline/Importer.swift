public import Foundation
import Importing
import PageModel
import PageSource
import ProfileSource
public import SourceDiagnostics

/// Makes profiles of files that people already have.
public enum Importer {
    /// What came of a file, or of the files of a folder.
    public struct Result: Sendable {
        /// The profile, in commented YAML; empty where nothing could be read.
        public var text = ""
        public var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
        /// The files, and what there is to say about each.
        public var files: [(source: SourceText, diagnostics: [Diagnostic])] = []

        public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// What came of adding a file to a profile.
    public struct Merging: Sendable {
        /// The profile with what is new; `nil` where it has errors or the file could not be read.
        public var profile: SourceText?
        /// About the file: what cannot be read, where it and the profile disagree.
        public var diagnostics: [Diagnostic] = []
        /// About the profile.
        public var profileDiagnostics: [Diagnostic] = []
        /// How many works are new, and how many were there.
        public var addedCount = 0
        public var knownCount = 0

        /// Whether no reader knows the file.
        public var isOfUnknownFormat: Bool { profile == nil && diagnostics.contains { $0.code == "unknown-format" } }
    }

    /// Adds the works of a file that are new to a profile. What the user wrote stays as it is, and what the profile takes
    /// from other files (`from: papers.bib`) is there already.
    ///
    /// - Parameter folder: the folder of the profile, against which its paths are read; `nil` to leave other files aside.
    public static func merge(
        _ source: SourceText, format: String? = nil, into profile: SourceText, in folder: URL? = nil
    ) -> Merging {
        var merging = Merging()
        let reading = ProfileSource.read(profile)
        merging.profileDiagnostics = reading.diagnostics.filter { $0.severity == .error }
        guard let reader = format.map(PageReaders.reader(named:)) ?? PageReaders.reader(for: source) else {
            merging.diagnostics.append(.unknownFormat(format))
            return merging
        }
        let page = reader.read(source, into: &merging.diagnostics)
        guard var values = reading.profile else { return merging }
        if let folder {
            var sources = WorkSources(folder: folder, names: reading.names)
            sources.fill(&values)
            merging.profileDiagnostics += sources.diagnostics.filter { $0.severity == .error }.located(
                by: reading.sourceMap)
            guard merging.profileDiagnostics.isEmpty else { return merging }
        }
        let merge = PageMerge(page, into: profile, of: values)
        merging.profile = SourceText(path: profile.path, bytes: merge.bytes)
        merging.diagnostics += merge.diagnostics
        merging.addedCount = merge.addedCount
        merging.knownCount = merge.knownCount
        return merging
    }

    /// Reads a file and makes a profile of it.
    ///
    /// - Parameters:
    ///   - format: the name of its format; `nil` to tell it by its content.
    ///   - selfName: whose profile it is; `nil` to take the file's word for it.
    public static func profile(of source: SourceText, format: String? = nil, selfName: String? = nil) -> Result {
        guard let reader = format.map(PageReaders.reader(named:)) ?? PageReaders.reader(for: source) else {
            return Result(files: [(source, [.unknownFormat(format)])])
        }
        return profile(of: [source], called: source.path, selfName: selfName) { _ in reader }
    }

    /// Reads the files of a folder, such as one for each paper, and makes one profile of them. Files in which there are no
    /// publications are passed over.
    ///
    /// - Parameters:
    ///   - path: what the folder is called.
    ///   - format: the name of the files' format; `nil` to tell it by their content.
    ///   - selfName: whose profile it is; `nil` to take the files' word for it.
    public static func profile(
        ofFolder sources: [SourceText], path: String, format: String? = nil, selfName: String? = nil
    ) -> Result {
        profile(of: sources, called: path, selfName: selfName) { source in
            format.map(PageReaders.reader(named:)) ?? PageReaders.reader(for: source)
        }
    }

    private static func profile(
        of sources: [SourceText], called path: String, selfName: String?,
        reader: (SourceText) -> (any PageReader)?
    ) -> Result {
        var result = Result()
        var pages: [SourcePage] = []
        for source in sources {
            var diagnostics: [Diagnostic] = []
            guard let page = reader(source)?.read(source, into: &diagnostics) else { continue }
            // A page of a folder may be about anything.
            if sources.count > 1, page.entries.isEmpty, diagnostics.allSatisfy({ $0.severity < .error }) { continue }
            pages.append(page)
            result.files.append((source, diagnostics))
        }
        guard !pages.isEmpty else {
            result.files = [(SourceText(path: path, bytes: []), [.nothingToImport()])]
            return result
        }
        let name = selfName ?? (pages.contains(where: \.hasOwnerAsAdmin) ? HugoSite.owner(ofPageAt: path) : nil)
        let made = PageImport(pages, path: path, selfName: name)
        for (index, diagnostics) in made.diagnosticsOfPages.enumerated() {
            result.files[index].diagnostics += diagnostics
        }
        result.text = made.text
        return result
    }
}

/// The rest of a site made with one of Hugo's academic themes.
enum HugoSite {
    /// The name of the site's owner, whom its pages call `admin`: from `content/authors/admin/_index.md` above a page.
    static func owner(ofPageAt path: String) -> String? {
        var folder = URL(fileURLWithPath: path).standardizedFileURL
        for _ in 0..<depth where folder.path != "/" {
            for author in ["authors/admin/_index.md", "author/admin/_index.md"] {
                let file = folder.appending(path: author)
                guard let data = try? Data(contentsOf: file) else { continue }
                return HugoAuthorFile.name(in: SourceText(path: file.path, bytes: Array(data)))
            }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    private static let depth = 6
}

extension Diagnostic {
    /// A file in none of the formats that are read, or a format that is none of them.
    static func unknownFormat(_ name: String?) -> Diagnostic {
        let known = PageReaders.all.map(\.format.name)
        guard let name else {
            return Diagnostic(
                "unknown-format", "this is in none of the formats that are read", at: .file,
                help: "If it is one of them all the same, name it with --from: \(known.joined(separator: ", ")).")
        }
        let nearest = NearestWord.find(name, among: known)
        return Diagnostic(
            "unknown-format", "there is no format “\(name)”", at: .file,
            help: nearest.map { "Did you mean “\($0)”?" } ?? "There are: \(known.joined(separator: ", ")).")
    }

    fileprivate static func nothingToImport() -> Diagnostic {
        Diagnostic(
            "nothing-found", "no file of this folder has a publication in it", at: .file,
            help: "Name the folder with your papers, such as content/publication or _publications, or a single file.")
    }
}
