public import SourceDiagnostics

/// Makes the fixes of findings in a text, reads it again, and goes on until nothing is left to mend.
///
/// A safe fix never changes a name: edits after which the names of the page read otherwise are taken back.
public struct FixLoop {
    private let linter: Linter
    private let includesUnsafe: Bool
    private let read: (SourceText) -> Reading
    /// How often the text is read again at most.
    private var readingsLeft = 60
    /// Findings whose fixes changed a name, by rule and text.
    private var refused: Set<String> = []

    /// A text as it was read, and what was said of it then.
    public struct Reading: Sendable {
        public var context: LintContext
        public var diagnostics: [Diagnostic]

        public init(_ context: LintContext, diagnostics: [Diagnostic] = []) {
            self.context = context
            self.diagnostics = diagnostics
        }
    }

    /// - Parameter read: reads a text in the way in which the first one was read.
    public init(_ linter: Linter, includesUnsafe: Bool, read: @escaping (SourceText) -> Reading) {
        self.linter = linter
        self.includesUnsafe = includesUnsafe
        self.read = read
    }

    /// What came of it: the text as it is now, what is still to be said of it, and how many findings were mended.
    public struct Outcome: Sendable {
        public var context: LintContext
        /// Of the reader first, then of the rules.
        public var findings: [Diagnostic]
        public var fixedCount: Int
    }

    private static let maximumRounds = 12

    public mutating func run(_ reading: Reading) -> Outcome {
        var outcome = outcome(of: reading, fixedCount: 0)
        var seen: Set<[UInt8]> = [reading.context.source.bytes]
        var lastCodes: [String] = []
        for _ in 0..<Self.maximumRounds {
            guard let round = nextRound(outcome) else { return outcome }
            guard seen.insert(round.reading.context.source.bytes).inserted else {
                return stopped(outcome, codes: round.codes + lastCodes)
            }
            lastCodes = round.codes
            outcome = self.outcome(of: round.reading, fixedCount: outcome.fixedCount + round.codes.count)
        }
        return nextRound(outcome) == nil ? outcome : stopped(outcome, codes: lastCodes)
    }

    private func outcome(of reading: Reading, fixedCount: Int) -> Outcome {
        let findings = reading.diagnostics + linter.lint(reading.context)
        return Outcome(context: reading.context, findings: findings, fixedCount: fixedCount)
    }

    private struct Round {
        var reading: Reading
        /// The rules whose fixes were made, one for each fix.
        var codes: [String]
    }

    /// A fix to be made, and the finding that it is for.
    private struct Candidate {
        var finding: Diagnostic
        var fix: Fix
    }

    private mutating func nextRound(_ outcome: Outcome) -> Round? {
        if let round = safeRound(outcome) { return round }
        guard includesUnsafe, readingsLeft > 0 else { return nil }
        let (candidates, edits) = fitting(candidates(of: outcome, .unsafe), outcome.context)
        guard !candidates.isEmpty else { return nil }
        return Round(reading: reread(edits, outcome.context), codes: candidates.map(\.finding.code))
    }

    private mutating func safeRound(_ outcome: Outcome) -> Round? {
        let names = outcome.context.page.comparedNames
        var accepted: [Candidate] = []
        var result: Round?
        // Halves of what changes a name, down to the fix that does.
        var pending = [fitting(candidates(of: outcome, .safe), outcome.context).candidates]
        while let part = pending.popLast() {
            guard !part.isEmpty, readingsLeft > 0 else { continue }
            let (together, edits) = fitting(accepted + part, outcome.context)
            let reading = reread(edits, outcome.context)
            if reading.context.page.comparedNames == names {
                accepted = together
                result = Round(reading: reading, codes: together.map(\.finding.code))
            } else if part.count == 1 {
                refused.insert(key(part[0].finding, outcome.context))
            } else {
                let middle = part.count / 2
                pending += [Array(part[middle...]), Array(part[..<middle])]
            }
        }
        return result
    }

    /// The fixes of a safety, one for each finding, in the order of the findings.
    private func candidates(of outcome: Outcome, _ safety: Fix.Safety) -> [Candidate] {
        outcome.findings.compactMap { finding in
            guard let fix = finding.fixes.first(where: { $0.safety == safety }),
                refused.isEmpty || !refused.contains(key(finding, outcome.context))
            else { return nil }
            return Candidate(finding: finding, fix: fix)
        }
    }

    /// Those that do not get into each other's way, first come first served; the others wait for the next round.
    private func fitting(
        _ candidates: [Candidate], _ context: LintContext
    ) -> (candidates: [Candidate], edits: TextEdits) {
        var edits = TextEdits(length: context.source.bytes.count)
        let fitting = candidates.filter { edits.add($0.fix) }
        return (fitting, edits)
    }

    private mutating func reread(_ edits: TextEdits, _ context: LintContext) -> Reading {
        readingsLeft -= 1
        return read(SourceText(path: context.source.path, bytes: edits.applied(to: context.source.bytes)))
    }

    private func key(_ finding: Diagnostic, _ context: LintContext) -> String {
        guard case .range(let range) = finding.location else { return finding.code }
        return finding.code + context.source.line(context.source.lineNumber(of: range.lowerBound))
    }

    /// Says that fixes undo each other, which is a mistake in a rule.
    private func stopped(_ outcome: Outcome, codes: [String]) -> Outcome {
        var outcome = outcome
        let rules = Set(codes).sorted().joined(separator: ", ")
        outcome.findings.append(
            Diagnostic(
                "fixes-disagree", .warning, "the fixes of \(rules) undo each other; no more were made", at: .file,
                help: "This is a mistake in Byline. Make the change by hand, or leave out the rule with --ignore."))
        return outcome
    }
}
