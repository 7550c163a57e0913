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
        let safe = diagnostics.count { $0.fixes.contains { $0.safety == .safe } }
        if safe > 0 { text += "; \(safe) can be mended by --fix" }
        return text
    }
}

extension Diagnostic {
    /// The rule that found it; `nil` for trouble in reading.
    var rule: LintRule? { LintRules.rule(code).flatMap { $0.code == code ? $0 : nil } }

    /// With the name of the rule beside its code, as a person needs it for a comment: `BY101 legend-missing`.
    fileprivate var withRuleName: Diagnostic {
        guard let rule else { return self }
        var named = self
        named.code += " " + rule.name
        return named
    }
}
