import CSLStyle
public import ConfigurationSource
import Linting
import PageModel
import PageSource
import Parallelism
public import SourceDiagnostics

/// Judges the author markup of files: text → page → findings, and, where asked for, edits of the text. Nothing here opens a
/// file.
public struct Lint: Sendable {
    private var options: LintOptions
    private let others: [(page: SourcePage, source: SourceText)]

    public init(_ options: LintOptions) {
        self.options = options
        others = options.others.compactMap { source in
            var ignored: [Diagnostic] = []
            return PageReaders.reader(for: source).map { ($0.read(source, into: &ignored), source) }
        }
    }

    /// Judges one text; `nil` where no reader knows its format.
    ///
    /// - Parameter configuration: what holds for the file where the options say nothing.
    public func lint(_ source: SourceText, configuration: Configuration = Configuration()) -> LintedFile? {
        if options.format == Self.styleFormat.name || options.format == nil && CSLFile.isProbable(source.bytes) {
            return lintStyle(source)
        }
        guard let reader = options.format.flatMap(PageReaders.reader(named:)) ?? PageReaders.reader(for: source) else {
            return nil
        }
        let linter = Linter(configuration.rules.overridden(by: options.selection))
        let reading = read(source, reader, configuration)
        guard options.fixes != .none else {
            let diagnostics = reading.diagnostics + linter.lint(reading.context)
            Parallel.release(consume reading)
            return LintedFile(source: source, original: source, format: reader.format.name, diagnostics, fixedCount: 0)
        }
        var loop = FixLoop(linter, includesUnsafe: options.fixes == .all) { read($0, reader, configuration) }
        let outcome = loop.run(reading)
        return LintedFile(
            source: outcome.context.source, original: source, format: reader.format.name, outcome.findings,
            fixedCount: outcome.fixedCount)
    }

    /// A citation style or a locale: what its reader says is all that there is to say.
    private func lintStyle(_ source: SourceText) -> LintedFile {
        LintedFile(
            source: source, original: source, format: Self.styleFormat.name, CSLFile.lint(source), fixedCount: 0)
    }

    /// Judges a file's text, which may have been decoded from another encoding: then nothing is mended, since the file has other
    /// bytes. `nil` where no reader knows its format.
    public func lint(_ decoded: DecodedSource, configuration: Configuration = Configuration()) -> LintedFile? {
        guard !decoded.isVerbatim else { return lint(decoded.source, configuration: configuration) }
        var looking = self
        looking.options.fixes = .none
        let file = looking.lint(decoded.source, configuration: configuration)
        let isText = !decoded.diagnostics.contains { $0.severity == .error && $0.location == .file }
        guard file != nil || !isText else { return nil }
        let findings = (file?.diagnostics ?? []).map { finding in
            var finding = finding
            finding.fixes = []
            return finding
        }
        return LintedFile(
            source: decoded.source, original: decoded.source, format: file?.format ?? "",
            decoded.diagnostics + findings, fixedCount: 0)
    }

    private func read(
        _ source: SourceText, _ reader: any PageReader, _ configuration: Configuration
    ) -> FixLoop.Reading {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        let names = [options.selfNames, configuration.selfNames, page.owner.map(\.text)].first { !$0.isEmpty } ?? []
        let context = LintContext(
            page: page, source: source, selfNames: names, declaredMarks: configuration.marks, others: others)
        return FixLoop.Reading(context, diagnostics: diagnostics)
    }
}
