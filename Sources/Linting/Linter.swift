import Parallelism
public import SourceDiagnostics

/// Runs rules over pages.
public struct Linter: Sendable {
    private let rules: [SelectedRule]
    private let known: [LintRule]

    public init(_ selection: RuleSelection = RuleSelection()) { self.init(selection, of: LintRules.all) }

    init(_ selection: RuleSelection, of known: [LintRule]) {
        self.known = known
        rules = selection.rules(of: known)
    }

    /// What the rules find, in the order of the places, without what comments of the page allow.
    public func lint(_ context: LintContext) -> [Diagnostic] {
        let suppressions = Suppression.all(in: context.page, context.source, rules: known)
        let found = Parallel.map(rules) { selected in
            var found = Findings(of: selected.rule, severity: selected.severity, suppressions: suppressions)
            selected.rule.check(context, &found)
            return found.all
        }
        let findings = rest(of: found.flatMap(\.self), suppressions)
        return findings.enumerated().sorted { left, right in
            (left.element.start, left.element.code, left.offset) < (
                right.element.start, right.element.code, right.offset
            )
        }.map(\.element)
    }

    /// Takes out what comments allow, and says which comments allow nothing.
    private func rest(of findings: [Diagnostic], _ suppressions: [Suppression]) -> [Diagnostic] {
        guard !suppressions.isEmpty else { return findings }
        var used: Set<[Int]> = []
        var rest: [Diagnostic] = []
        for finding in findings {
            var isAllowed = false
            for (index, suppression) in suppressions.enumerated() where suppression.holds(for: finding) {
                for (word, rule) in suppression.rules.enumerated() where rule.codes?.contains(finding.code) == true {
                    used.insert([index, word])
                    isAllowed = true
                }
            }
            if !isAllowed { rest.append(finding) }
        }
        let running = Set(rules.map(\.rule.code))
        for (index, suppression) in suppressions.enumerated() {
            if suppression.rules.isEmpty { rest.append(.emptySuppression(at: suppression.range)) }
            for (word, rule) in suppression.rules.enumerated() {
                if let codes = rule.codes {
                    guard !used.contains([index, word]), !codes.isDisjoint(with: running) else { continue }
                    rest.append(.unusedSuppression(rule.word, at: suppression.range))
                } else {
                    rest.append(.unknownRule(rule.word, at: suppression.range))
                }
            }
        }
        return rest
    }
}

extension Suppression {
    fileprivate func holds(for finding: Diagnostic) -> Bool {
        guard case .range(let range) = finding.location else { return scope == nil }
        return holds(at: range.lowerBound)
    }
}

extension Diagnostic {
    /// Where it begins; the start of the file for what is about the whole of it.
    var start: Int { if case .range(let range) = location { range.lowerBound } else { -1 } }

    fileprivate static func unusedSuppression(_ word: String, at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unused-suppression", .information, "“\(word)” is allowed here, but nothing is found", at: .range(range),
            help: "Take the word out of the comment, so that it cannot hide a later mistake.")
    }

    fileprivate static func emptySuppression(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unknown-rule", .warning, "this comment does not say which rule it allows", at: .range(range),
            help: "Name the rule: “byline: allow legend-missing”.")
    }

    fileprivate static func unknownRule(_ word: String, at range: Range<Int>) -> Diagnostic {
        let nearest = RuleWord.nearest(to: word).map { "Did you mean “\($0)”? " } ?? ""
        return Diagnostic(
            "unknown-rule", .warning, "there is no rule “\(word)”", at: .range(range),
            help: nearest + "`byline list rules` shows them all.")
    }
}
