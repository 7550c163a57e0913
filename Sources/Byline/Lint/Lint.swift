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
        let selection = configuration.rules.overridden(by: options.selection)
        let linter = Linter(selection)
        let reading = read(source, reader, configuration)
        func remaining(_ findings: [Diagnostic]) -> [Diagnostic] {
            findings.withoutRepetitions.filter { !selection.ignores($0) }
        }
        guard options.fixes != .none else {
            let diagnostics = remaining(reading.diagnostics + linter.lint(reading.context))
            Parallel.release(consume reading)
            return LintedFile(source: source, original: source, format: reader.format.name, diagnostics, fixedCount: 0)
        }
        var loop = FixLoop(linter, includesUnsafe: options.fixes == .all) { read($0, reader, configuration) }
        let outcome = loop.run(reading)
        return LintedFile(
            source: outcome.context.source, original: source, format: reader.format.name, remaining(outcome.findings),
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
        let selection = configuration.rules.overridden(by: options.selection)
        let findings = (file?.diagnostics ?? []).map { finding in
            var finding = finding
            finding.fixes = []
            return finding
        }
        return LintedFile(
            source: decoded.source, original: decoded.source, format: file?.format ?? "",
            decoded.diagnostics.filter { !selection.ignores($0) } + findings, fixedCount: 0)
    }

    private func read(
        _ source: SourceText, _ reader: any PageReader, _ configuration: Configuration
    ) -> FixLoop.Reading {
        var diagnostics: [Diagnostic] = []
        let page = reader.read(source, into: &diagnostics)
        // What a reader of any page says is said by the profile's own reader too.
        if reader.format.name == Self.profileFormat { diagnostics = options.profileCheck(source) }
        let names = [options.selfNames, configuration.selfNames, page.owner.map(\.text)].first { !$0.isEmpty } ?? []
        let context = LintContext(
            page: page, source: source, selfNames: names, declaredMarks: configuration.marks, others: others)
        return FixLoop.Reading(context, diagnostics: diagnostics)
    }

    private static let profileFormat = "profile"
}

extension [Diagnostic] {
    /// Without the warnings of a profile's reader that a rule gives in other words at the same place.
    fileprivate var withoutRepetitions: [Diagnostic] {
        let twins = ["unexplained-mark": "BY101", "repeated-mark": "BY107", "dangling-separator": "BY404"]
        return filter { notice in
            guard let rule = twins[notice.code], notice.severity < .error || rule == "BY404" else { return true }
            return !contains { $0.code == rule }
        }
    }
}
