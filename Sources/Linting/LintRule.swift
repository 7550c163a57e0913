public import SourceDiagnostics

/// A rule about author markup: what it finds, why it matters, examples, and the check itself.
///
/// To add a rule: one file in `Rules/` that extends this type with a static member, and one line in ``LintRules/all``.
public struct LintRule: Sendable {
    /// `BY101`: the hundreds say what it is about; a code is never used again for another rule.
    public let code: String
    /// In kebab case, as it reads behind "allow": `legend-missing`.
    public let name: String
    public let severity: Diagnostic.Severity
    /// Whether it runs unless it is named. A rule whose precision on real files is below 0.8 does not.
    public let isOnByDefault: Bool
    /// One sentence: what it finds.
    public let summary: String
    /// Why it matters to a reader of the page.
    public let reason: String
    /// What its fix does; where there is none, why.
    public let remedy: String
    /// How safe its fix is; `nil` for none.
    public let fix: Fix.Safety?
    public let examples: [RuleExample]
    let check: @Sendable (LintContext, inout Findings) -> Void

    init(
        _ code: String, _ name: String, _ severity: Diagnostic.Severity, isOnByDefault: Bool = true, summary: String,
        reason: String, remedy: String, fix: Fix.Safety? = nil, examples: [RuleExample],
        check: @escaping @Sendable (LintContext, inout Findings) -> Void
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.isOnByDefault = isOnByDefault
        self.summary = summary
        self.reason = reason
        self.remedy = remedy
        self.fix = fix
        self.examples = examples
        self.check = check
    }
}

/// A text that a rule finds fault with, and how it should be. One test runs them all.
public struct RuleExample: Sendable {
    /// The format it is written in: `markdown`.
    public let format: String
    /// The places that are found stand between `⟦` and `⟧`.
    public let bad: String
    /// What the rule's fix makes of it; where there is none, what a person would.
    public let good: String
    /// Another source of the same works, in the same format, for the rules across sources.
    public let against: String?

    init(_ format: String, against: String? = nil, bad: String, good: String) {
        self.format = format
        self.against = against
        self.bad = bad
        self.good = good
    }
}

/// What a rule finds.
struct Findings {
    let code: String
    let severity: Diagnostic.Severity
    private(set) var all: [Diagnostic] = []

    init(of rule: LintRule, severity: Diagnostic.Severity) {
        code = rule.code
        self.severity = severity
    }

    /// - Parameters:
    ///   - summary: one line in lower case, without a full stop.
    ///   - help: what to do, as a sentence.
    ///   - fixes: the best first.
    mutating func add(
        _ summary: String, at range: Range<Int>, notes: [Diagnostic.Note] = [], help: String = "", fixes: [Fix] = []
    ) {
        all.append(Diagnostic(code, severity, summary, at: .range(range), notes: notes, help: help, fixes: fixes))
    }
}
