import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

extension LintRule {
    static let embeddedCopyDiffers = LintRule(
        "BY703", "embedded-copy-differs", .warning,
        summary: "The authors that an entry shows are not those of the BibTeX entry beside it.",
        reason: "People copy the BibTeX entry, and cite the work with other authors than the page has.",
        remedy: "None: only a person knows which of the two is right.",
        examples: [
            RuleExample(
                "xml",
                bad: """
                    <publications>
                      <object>
                        <title>A Study of Studies</title>
                        <authors>Ann Lee, ⟦Bib Ray⟧, Cy Dee</authors>
                        <year>2023</year>
                        <bibtex>
                          @article{lee, author = {Lee, Ann and Ray, Bob and Dee, Cy}, title = {A Study of Studies}, year = 2023}
                        </bibtex>
                      </object>
                    </publications>
                    """,
                good: """
                    <publications>
                      <object>
                        <title>A Study of Studies</title>
                        <authors>Ann Lee, Bob Ray, Cy Dee</authors>
                        <year>2023</year>
                        <bibtex>
                          @article{lee, author = {Lee, Ann and Ray, Bob and Dee, Cy}, title = {A Study of Studies}, year = 2023}
                        </bibtex>
                      </object>
                    </publications>
                    """)
        ]
    ) { context, findings in
        for entry in context.page.entries {
            guard let line = entry.authors, line.authors.count == entry.work.authors.contributors.count else {
                continue
            }
            for range in entry.embedded {
                guard let place = context.authorField(in: range) else { continue }
                let copy = AuthorLineReader.readBibTeX(context.source.bytes, place)
                var work = Work(id: "", type: .document)
                work.authors = ContributorList(
                    copy.authors.map { Contributor(name: $0.name) }, endsWithOthers: copy.others != nil)
                var own = Work(id: "", type: .document)
                own.authors = entry.work.authors
                for difference in own.differences(from: work) {
                    findings.add(
                        difference, line, [Diagnostic.Note("the BibTeX entry is here", at: .range(place))],
                        elsewhere: "the BibTeX entry")
                }
            }
        }
    }
}

extension LintContext {
    /// The value of `author = {…}` or `author = "…"`.
    fileprivate func authorField(in range: Range<Int>) -> Range<Int>? {
        let bytes = source.bytes[range.clamped(to: source.bytes.indices)]
        let word = Array("author".utf8)
        var index = bytes.startIndex
        while index + word.count < bytes.endIndex {
            defer { index += 1 }
            guard bytes[index] | 0x20 == word[0], bytes[index...].prefix(word.count).map({ $0 | 0x20 }) == word else {
                continue
            }
            var place = index + word.count
            while place < bytes.endIndex, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "=") { place += 1 }
            guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "\"") else {
                continue
            }
            let isQuoted = bytes[place] == UInt8(ascii: "\"")
            var depth = 0
            for end in (place + 1)..<bytes.endIndex {
                let closes = depth == 0 && bytes[end] == (isQuoted ? UInt8(ascii: "\"") : UInt8(ascii: "}"))
                if closes { return place + 1..<end }
                if bytes[end] == UInt8(ascii: "{") { depth += 1 }
                if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
            }
            return nil
        }
        return nil
    }
}
