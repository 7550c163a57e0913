import Linting
import SourceDiagnostics

/// The results of a run, and the ways to print them.
public struct LintReport: Sendable {
    /// In the order in which they are reported.
    public var files: [LintedFile]

    public init(_ files: [LintedFile]) { self.files = files }

    public var hasFindings: Bool { files.contains(where: \.hasFindings) }

    /// For people: each finding with its line, and a line that counts them.
    public func text(isColored: Bool) -> String {
        let reporter = DiagnosticReporter(isColored: isColored, showsSummary: false)
        return files.map { file in reporter.report(file.diagnostics.map(\.withRuleName), in: file.source) }.joined()
            + summary + "\n"
    }

    /// `1 error, 2 warnings in 3 files; 2 can be mended by --fix`
    public var summary: String {
        let diagnostics = files.flatMap(\.diagnostics)
        let counts = DiagnosticReporter.counts(of: diagnostics)
        var text = (counts.isEmpty ? "nothing found" : counts) + " in \(files.count) file\(files.count == 1 ? "" : "s")"
        let fixed = files.reduce(0) { $0 + $1.fixedCount }
        if fixed > 0 { text += "; \(fixed) mended" }
        let safe = diagnostics.count(where: \.isSafelyFixable)
        if safe > 0 { text += "; \(safe) can be mended by --fix" }
        return text
    }
}

extension Diagnostic {
    /// The rule that found it; `nil` for trouble in reading.
    var rule: LintRule? { LintRules.byCode[code] }

    var isSafelyFixable: Bool { fixes.contains { $0.safety == .safe } }

    /// With the name of the rule beside its code, as a person needs it for a comment: `BY101 legend-missing`.
    var codeAndRule: String { rule.map { code + " " + $0.name } ?? code }

    fileprivate var withRuleName: Diagnostic {
        var named = self
        named.code = codeAndRule
        return named
    }
}
