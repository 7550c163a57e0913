public import Foundation
import Importing
import PageModel
import PageSource
import ProfileSource
public import SourceDiagnostics

/// Makes profiles of files that people already have.
public enum Importer {
    /// What came of a file.
    public struct Result: Sendable {
        /// The profile, in commented YAML; empty where the file could not be read.
        public var text = ""
        public var diagnostics: [Diagnostic] = []

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
        var result = Result()
        guard let reader = format.map(PageReaders.reader(named:)) ?? PageReaders.reader(for: source) else {
            result.diagnostics.append(.unknownFormat(format))
            return result
        }
        let page = reader.read(source, into: &result.diagnostics)
        let made = PageImport(page, path: source.path, selfName: selfName)
        result.diagnostics += made.diagnostics
        result.text = made.text
        return result
    }
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
}
