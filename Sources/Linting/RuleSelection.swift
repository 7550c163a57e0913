public import SourceDiagnostics

/// Which rules run, and how serious their findings are, in the words of the user.
///
/// A word is a rule's name (`legend-missing`) or code (`BY101`), a family (`BY1`), `default`, or `all`. Rules that are off by
/// default run only where their own name or code is given, or `all`.
public struct RuleSelection: Sendable {
    /// Empty for `default`.
    public var select: [String]
    public var ignore: [String]
    /// Later ones win.
    public var severities: [(word: String, severity: Diagnostic.Severity)]

    public init(
        select: [String] = [], ignore: [String] = [],
        severities: [(word: String, severity: Diagnostic.Severity)] = []
    ) {
        self.select = select
        self.ignore = ignore
        self.severities = severities
    }

    /// The same with what a nearer source says: its choice replaces the one here, what it ignores comes on top.
    public func overridden(by nearer: RuleSelection) -> RuleSelection {
        RuleSelection(
            select: nearer.select.isEmpty ? select : nearer.select, ignore: ignore + nearer.ignore,
            severities: severities + nearer.severities)
    }

    /// Whether what a reader says is ignored: never an error.
    public func ignores(_ notice: Diagnostic) -> Bool {
        notice.severity < .error && ignore.contains { $0.lowercased() == notice.code }
    }

    /// The words that stand for no rule.
    public var unknownWords: [String] {
        (select + ignore + severities.map(\.word)).filter { RuleWord.rules($0, of: LintRules.all) == nil }
    }

    func rules(of all: [LintRule]) -> [SelectedRule] {
        func codes(_ words: [String]) -> Set<String> {
            Set(words.flatMap { RuleWord.rules($0, of: all) ?? [] }.map(\.code))
        }
        let chosen = codes(select.isEmpty ? ["default"] : select).subtracting(codes(ignore))
        var severity: [String: Diagnostic.Severity] = [:]
        for choice in severities {
            // A family's severity is meant for all of it, also for the rules that are named besides.
            let rules = RuleWord.rules(choice.word, of: all, includingOff: true) ?? []
            for rule in rules { severity[rule.code] = choice.severity }
        }
        return all.filter { chosen.contains($0.code) }.map {
            SelectedRule(rule: $0, severity: severity[$0.code] ?? $0.severity)
        }
    }
}

/// A rule that runs.
struct SelectedRule: Sendable {
    var rule: LintRule
    var severity: Diagnostic.Severity
}

/// Words for rules.
public enum RuleWord {
    /// The nearest word that stands for a rule.
    public static func nearest(to word: String) -> String? { NearestWord.find(word, among: all) }

    /// Whether a word stands for rules.
    public static func isKnown(_ word: String) -> Bool { rules(word, of: LintRules.all) != nil }

    package static var all: [String] {
        LintRules.all.flatMap { [$0.name, $0.code] } + LintRules.families.map(\.prefix)
            + ["default", "all"] + ReaderNotices.all.map(\.code)
    }

    /// The rules that a word stands for; `nil` where it stands for nothing.
    static func rules(_ word: String, of all: [LintRule], includingOff: Bool = false) -> [LintRule]? {
        if word == "all" { return all }
        if word == "default" { return all.filter(\.isOnByDefault) }
        let code = word.uppercased()
        if let rule = all.first(where: { $0.code == code || $0.name == word }) { return [rule] }
        guard LintRules.families.contains(where: { $0.prefix == code }) else {
            // What readers say is no rule, but can be ignored like one.
            return ReaderNotices.meaning(of: word) == nil ? nil : []
        }
        return all.filter { ($0.isOnByDefault || includingOff) && $0.code.hasPrefix(code) }
    }
}
