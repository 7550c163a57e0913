import AuthorMarkup
import Bibliography
import SourceDiagnostics

extension Findings {
    /// Reports a difference of two author lists at its place in the first; other differences are not this one's to tell.
    mutating func add(
        _ difference: WorkDifference, _ line: AuthorLine, _ notes: [Diagnostic.Note], elsewhere: String
    ) {
        switch difference {
        case .author(let index, let first, let second) where line.authors.indices.contains(index):
            add(
                "“\(first.asWritten)” is “\(second.asWritten)” in \(elsewhere)", at: line.authors[index].range,
                notes: notes,
                help: "Correct the one that is wrong.")
        case .missingAuthor(let index, let name) where line.authors.indices.contains(index):
            add(
                "“\(name.asWritten)” is no author in \(elsewhere)", at: line.authors[index].range, notes: notes,
                help: "Look up who wrote the work.")
        case .addedAuthor(let name):
            add(
                "“\(name.asWritten)” is an author in \(elsewhere), and not here", at: line.range, notes: notes,
                help: "Look up who wrote the work.")
        case .order:
            add(
                "the authors stand in another order in \(elsewhere)", at: line.range, notes: notes,
                help: "Correct the one that is wrong.")
        case .author, .missingAuthor, .title, .year, .venue: break
        }
    }
}
