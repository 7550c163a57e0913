import AuthorMarkup
import SourceDiagnostics

/// What is wrong in author lines, put so that neither one odd line nor one sign that was never declared fills the screen.
struct AuthorProblems {
    /// A problem with its place in the file.
    typealias Placed = (problem: AuthorMarkupProblem, place: Range<Int>)

    /// The diagnostic of each undeclared sign, by its summary, and how often the sign was found.
    private var undeclared: [String: (index: Int, count: Int)] = [:]
    private static let mostNotes = 4

    /// Reports the problems of one line as one diagnostic with notes. Beside errors the rest may well be their consequence
    /// and is left for the next run.
    mutating func report(_ problems: [Placed], in diagnostics: inout [Diagnostic]) {
        guard let worst = problems.map(\.problem.severity).max() else { return }
        var told = worst == .error ? problems.filter { $0.problem.severity == .error } : problems
        told.removeAll { isKnown($0, in: &diagnostics) }
        guard let index = told.firstIndex(where: { $0.problem.severity == worst }) else { return }
        let (first, place) = told.remove(at: index)
        let notes = told.prefix(Self.mostNotes).map { other in
            let text = other.problem.summary == first.summary ? "here too" : other.problem.summary
            return Diagnostic.Note(text, at: .range(other.place))
        }
        if first.code == "undeclared-mark" {
            let again = told.count { $0.problem.summary == first.summary }
            undeclared[first.summary] = (diagnostics.count, 1 + again)
        }
        diagnostics.append(
            Diagnostic(
                first.code, first.severity, first.summary, at: .range(place), notes: Array(notes), help: first.help))
    }

    /// Whether it is a sign that was reported before: the first report gets a note.
    private mutating func isKnown(_ placed: Placed, in diagnostics: inout [Diagnostic]) -> Bool {
        guard placed.problem.code == "undeclared-mark", let known = undeclared[placed.problem.summary] else {
            return false
        }
        undeclared[placed.problem.summary]?.count += 1
        if diagnostics[known.index].notes.count < Self.mostNotes {
            diagnostics[known.index].notes.append(Diagnostic.Note("here too", at: .range(placed.place)))
        }
        return true
    }

    /// Says how often each undeclared sign was found, when all lines are read.
    func count(in diagnostics: inout [Diagnostic]) {
        for (summary, known) in undeclared where known.count > Self.mostNotes + 1 {
            diagnostics[known.index].summary = summary + ", in \(known.count) places"
        }
    }
}
