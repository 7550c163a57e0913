import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let danglingSeparator = LintRule(
        "BY404", "dangling-separator", .error,
        summary: "A comma or an “and” of an author list has no author on one of its sides.",
        reason: "Somebody was left out, or the page shows a stray comma. BibTeX makes an empty author of “and and”.",
        remedy: "Takes the separator out.", fix: .safe,
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and ⟦and⟧ Ray, Bob and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob and Dee, Cy},
                      journal = {Journal of Examples},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        let outside = OuterSeparators(context)
        for (index, line) in context.lines.enumerated() {
            for problem in line.line.problems where problem.code == "dangling-separator" {
                guard context.isBare(problem.range, in: line.line) else { continue }
                findings.addDangling(problem.range, context, by: context.removal(of: problem.range, in: line.line))
            }
            for place in context.commasInItems(of: line.line) {
                findings.addDangling(place, context, by: TextEdit(place, ""))
            }
            // A given name may have got lost behind it.
            for place in context.commasBeforeAnd(in: line.line) {
                findings.addDangling(place, context, by: TextEdit(place, ""), safety: .unsafe)
            }
            for separator in outside.before(index) {
                let end = line.line.authors.first?.item.lowerBound ?? separator.upperBound
                let edit = TextEdit(separator.lowerBound..<max(end, separator.upperBound), "")
                findings.addDangling(separator, context, by: edit)
            }
            for separator in outside.behind(index) {
                let start = line.line.authors.last?.item.upperBound ?? separator.lowerBound
                let edit = TextEdit(min(start, separator.lowerBound)..<separator.upperBound, "")
                findings.addDangling(separator, context, by: edit)
            }
        }
    }
}

extension Findings {
    fileprivate mutating func addDangling(
        _ separator: Range<Int>, _ context: LintContext, by edit: TextEdit, safety: Fix.Safety = .safe
    ) {
        let text = context.text(separator)
        add(
            "no author stands at this “\(text)”", at: separator, help: "Take it out, or write the missing author.",
            fixes: [Fix(safety, "take “\(text)” out", [edit])])
    }
}

extension LintContext {
    /// Whether nothing but separators stands between the names around a place: a macro or a tag there can print a name.
    fileprivate func isBare(_ separator: Range<Int>, in line: AuthorLine) -> Bool {
        let before = line.authors.last { $0.item.upperBound <= separator.lowerBound }?.item.upperBound
        let behind = line.authors.first { $0.item.lowerBound >= separator.upperBound }?.item.lowerBound
        let start = before ?? line.range.lowerBound
        let end = behind ?? max(line.range.upperBound, separator.upperBound)
        return text(start..<max(start, end)).split { $0.isWhitespace || ",;|&，、；".contains($0) }
            .allSatisfy { $0.lowercased() == "and" }
    }

    /// BibTeX has no comma before its `and`: it takes the name for one with an empty part.
    fileprivate func commasBeforeAnd(in line: AuthorLine) -> [Range<Int>] {
        guard line.surface == .bibtex else { return [] }
        return line.separators.filter { $0.kind == .commaAnd && source.bytes[$0.core.lowerBound] == UInt8(ascii: ",") }
            .map { $0.core.lowerBound..<$0.core.lowerBound + 1 }
    }

    /// A comma behind a name that is a value of its own: `- "Ann Lee,"`.
    fileprivate func commasInItems(of line: AuthorLine) -> [Range<Int>] {
        guard !line.surface.isRunningText else { return [] }
        return line.authors.compactMap { author in
            var comma = author.item.upperBound
            if comma > 0, source.bytes[comma - 1] == UInt8(ascii: ",") { comma -= 1 }
            guard comma + 1 < source.bytes.count, source.bytes[comma] == UInt8(ascii: ",") else { return nil }
            let next = source.bytes[comma + 1]
            let isQuoted = next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
            guard isQuoted || next == 0x0A && isBlockItem(author.item.lowerBound) else { return nil }
            return comma..<comma + 1
        }
    }

    /// Whether a place stands behind the dash of a YAML list.
    private func isBlockItem(_ position: Int) -> Bool {
        var start = position
        while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
        return text(start..<position).split(whereSeparator: \.isWhitespace).first == "-"
    }

    /// Takes a separator out with the white space on one side of it, so that the other side keeps its own.
    fileprivate func removal(of separator: Range<Int>, in line: AuthorLine) -> TextEdit {
        var start = separator.lowerBound
        while start > line.range.lowerBound, isBlank(start - 1..<start) { start -= 1 }
        guard start == line.range.lowerBound else { return TextEdit(start..<separator.upperBound, "") }
        var end = separator.upperBound
        while end < line.range.upperBound, isBlank(end..<end + 1) { end += 1 }
        return TextEdit(start..<end, "")
    }
}
