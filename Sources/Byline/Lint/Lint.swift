public import ConfigurationSource
import Linting
import PageModel
import PageSource
public import SourceDiagnostics

/// Judges the author markup of files: text → page → findings, and, where asked for, edits of the text. Nothing here opens a
/// file.
public struct Lint: Sendable {
    private let options: LintOptions
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
        guard let reader = options.format.flatMap(PageReaders.reader(named:)) ?? PageReaders.reader(for: source) else {
            return nil
        }
        let linter = Linter(configuration.rules.overridden(by: options.selection))
        var trouble: [Diagnostic] = []
        let context = context(source, reader, configuration, into: &trouble)
        var file = LintedFile(
            source: source, original: source, format: reader.format.name, diagnostics: [], fixedCount: 0)
        if options.fixes == .none {
            file.diagnostics = linter.lint(context)
        } else {
            var loop = FixLoop(linter, includesUnsafe: options.fixes == .all) { source in
                trouble = []
                return self.context(source, reader, configuration, into: &trouble)
            }
            let outcome = loop.run(context)
            if outcome.fixedCount > 0 {
                trouble = []
                file.source = outcome.context.source
                _ = self.context(file.source, reader, configuration, into: &trouble)
            }
            file.fixedCount = outcome.fixedCount
            file.diagnostics = outcome.findings
        }
        file.diagnostics = (trouble + file.diagnostics).inOrder
        return file
    }

    private func context(
        _ source: SourceText, _ reader: any PageReader, _ configuration: Configuration,
        into diagnostics: inout [Diagnostic]
    ) -> LintContext {
        let page = reader.read(source, into: &diagnostics)
        let names = [options.selfNames, configuration.selfNames, page.owner.map(\.text)].first { !$0.isEmpty } ?? []
        return LintContext(
            page: page, source: source, selfNames: names, declaredMarks: configuration.marks, others: others)
    }
}

extension [Diagnostic] {
    /// From the top of the file to its end.
    fileprivate var inOrder: [Diagnostic] {
        enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
}

extension Diagnostic {
    fileprivate var place: Int { if case .range(let range) = location { range.lowerBound } else { -1 } }
}
