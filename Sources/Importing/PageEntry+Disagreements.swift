import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import SourceDiagnostics

extension PageEntry {
    /// What this page says otherwise than a profile does of the same work, each at its place in the page.
    func disagreements(with work: Work) -> [Diagnostic] {
        self.work.differences(from: work).map { difference in
            switch difference {
            case .author(let index, let here, let there):
                disagreement(
                    "an author is “\(here.asWritten)” here and “\(there.asWritten)” in the profile", of: work,
                    at: author(index))
            case .missingAuthor(let index, let name):
                disagreement(
                    "“\(name.asWritten)” is an author here and not in the profile", of: work, at: author(index))
            case .addedAuthor(let name):
                disagreement(
                    "“\(name.asWritten)” is an author in the profile and not here", of: work, at: authors?.range)
            case .order:
                disagreement("the authors stand in another order than in the profile", of: work, at: authors?.range)
            case .title(_, let there):
                disagreement("the profile has the title “\(there)”", of: work, at: field("title")?.range)
            case .year(let here, let there):
                disagreement(
                    "the year is \(here) here and \(there) in the profile", of: work,
                    at: (field("year") ?? field("date"))?.range)
            case .venue(let here, let there):
                disagreement(
                    "it appeared in “\(here)” here and in “\(there)” in the profile", of: work,
                    at: (field("venue") ?? field("journal") ?? field("booktitle"))?.range)
            }
        }
    }

    private func author(_ index: Int) -> Range<Int>? {
        guard let authors, authors.authors.indices.contains(index) else { return authors?.range }
        return authors.authors[index].range
    }

    private func disagreement(_ summary: String, of work: Work, at range: Range<Int>?) -> Diagnostic {
        Diagnostic(
            "sources-disagree", .warning, summary, at: .range(range ?? self.range),
            help: "The profile is left as it is: look at “\(work.id)” there.")
    }
}
