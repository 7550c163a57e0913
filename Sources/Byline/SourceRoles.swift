import AuthorMarkup
import Bibliography
import PageModel
import ProfileSource
import SourceDiagnostics

/// Makes roles of the marks in another file's author lists: by the profile's `marks`, else by the file's own legends.
struct SourceRoles {
    let names: ProfileNames
    private(set) var diagnostics: [Diagnostic] = []
    /// What signs mean throughout the file.
    private var ofPage: [String: Role.ID] = [:]
    private var ofEntries: [Int: [String: Role.ID]] = [:]

    init(_ page: SourcePage, names: ProfileNames) {
        self.names = names
        for legend in page.legends {
            guard let role = legend.statement.role else { continue }
            switch legend.scope {
            case .entry(let index): ofEntries[index, default: [:]][legend.statement.sign] = role
            case .page, .section: if ofPage[legend.statement.sign] == nil { ofPage[legend.statement.sign] = role }
            }
        }
    }

    /// Puts the roles on the authors of a work. A sign that nobody explains is an error at its place.
    mutating func read(_ entry: PageEntry, _ index: Int, into work: inout Work) {
        guard let line = entry.authors, line.authors.count == work.authors.contributors.count else { return }
        for problem in line.problems {
            diagnostics.append(
                Diagnostic(
                    problem.code, problem.severity, problem.summary, at: .range(problem.range), help: problem.help))
        }
        for (position, author) in line.authors.enumerated() {
            for mark in author.marks {
                guard let role = names.roles[mark.sign] ?? ofEntries[index]?[mark.sign] ?? ofPage[mark.sign] else {
                    let problem = AuthorMarkupProblem.undeclaredMark(mark.sign, declared: names.signs, at: mark.range)
                    diagnostics.append(
                        Diagnostic(problem.code, problem.summary, at: .range(problem.range), help: problem.help))
                    continue
                }
                if !work.authors.contributors[position].roles.contains(role) {
                    work.authors.contributors[position].roles.append(role)
                }
            }
        }
    }
}
