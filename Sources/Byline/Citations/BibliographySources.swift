import AuthorMarkup
import Bibliography
import PageModel
import PageSource
import Parallelism
import ProfileSource
import ReferenceSource
import SourceDiagnostics

/// The works of files, for a bibliography.
struct BibliographySources {
    private(set) var references: [Reference] = []
    /// What is wrong with the files, with their texts.
    private(set) var trouble: [(source: SourceText, diagnostics: [Diagnostic])] = []
    private let selfMatcher: SelfMatcher?
    private let names: ProfileNames

    /// - Parameter selfNames: The person whose name is set off, in all spellings; empty for nobody.
    init(selfNames: [String]) {
        selfMatcher = selfNames.first.map { SelfMatcher(name: $0, also: Array(selfNames.dropFirst())) }
        names = ProfileNames(selfNames: selfNames)
    }

    /// Reads one file.
    ///
    /// - Parameter format: The name of its format; `nil` to tell it from the content.
    mutating func read(_ decoded: DecodedSource, format: String?) {
        let source = decoded.source
        var found = decoded.diagnostics
        let reader =
            format.flatMap(PageReaders.reader(named:)) ?? PageReaders.reader(for: source)
            ?? (source.isJSONList ? PageReaders.reader(named: "csl-json") : nil)
        guard let reader else {
            found.append(.noWorks(in: source))
            return trouble.append((source, found))
        }
        if reader.format.name == "csl-json" {
            let reading = ReferenceSource.read(source)
            found += reading.diagnostics
            references += reading.references
        } else {
            let page = reader.read(source, into: &found)
            var roles = SourceRoles(page, names: names)
            for (index, entry) in page.entries.enumerated() {
                var work = entry.work
                roles.read(entry, index, into: &work)
                references.append(Reference(work))
            }
            found += roles.diagnostics.filter { $0.severity < .error }
            if page.entries.isEmpty { found.append(.noWorks(in: source)) }
        }
        if !found.isEmpty { trouble.append((source, found)) }
    }

    /// The references, with the person told among all names.
    func completed() -> [Reference] {
        guard let selfMatcher else { return references }
        return Parallel.map(references) { reference in
            var reference = reference
            for variable in reference.nameVariables {
                let contributors = reference[variable].contributors
                if case .one(let index) = selfMatcher.find(in: contributors.map(\.name)) {
                    reference[variable].contributors[index].isSelf = true
                }
            }
            return reference
        }
    }
}

extension SourceText {
    /// Whether it begins as a list of JSON does: works of a few words are too short to tell their format.
    fileprivate var isJSONList: Bool { bytes.first { $0 > 0x20 } == UInt8(ascii: "[") }
}

extension Diagnostic {
    fileprivate static func noWorks(in source: SourceText) -> Diagnostic {
        Diagnostic(
            "no-works", "no works are found in this file", at: .file,
            help: "It may be CSL-JSON, a .bib file, or any other format of byline list formats; name it with --from.")
    }
}
