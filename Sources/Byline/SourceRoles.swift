import AuthorMarkup
import Bibliography
import PageModel
import ProfileSource
import SourceDiagnostics

/// Makes roles of the marks in another file's author lists: by the profile's `marks`, else by the file's own legends.
struct SourceRoles {
    let names: ProfileNames
    private(set) var problems: [Diagnostic] = []
    /// Signs that nobody explains, in the order of the file: where each stands first, and how often it stands there.
    private var unexplained: [(sign: String, first: Range<Int>, count: Int)] = []
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
            problems.append(
                Diagnostic(
                    problem.code, problem.severity, problem.summary, at: .range(problem.range), help: problem.help))
        }
        for (position, author) in line.authors.enumerated() {
            var roles = author.roleWords.compactMap(\.role)
            for mark in author.marks {
                if let role = names.roles[mark.sign] ?? ofEntries[index]?[mark.sign] ?? ofPage[mark.sign] {
                    roles.append(role)
                } else {
                    noteUnexplained(mark)
                }
            }
            for role in roles where !work.authors.contributors[position].roles.contains(role) {
                work.authors.contributors[position].roles.append(role)
            }
        }
    }

    private mutating func noteUnexplained(_ mark: LineMark) {
        if let index = unexplained.firstIndex(where: { $0.sign == mark.sign }) {
            unexplained[index].count += 1
        } else if unexplained.count < Self.mostSigns {
            unexplained.append((mark.sign, mark.range, 1))
        }
    }

    /// More signs than anybody uses.
    private static let mostSigns = 50

    /// What is wrong with the author lists; each sign that nobody explains is said once.
    var diagnostics: [Diagnostic] {
        problems
            + unexplained.map { sign, place, count in
                let problem = AuthorMarkupProblem.undeclaredMark(sign, declared: names.signs, at: place)
                let others = count == 2 ? ", here and in 1 more place" : ", here and in \(count - 1) more places"
                return Diagnostic(
                    problem.code, problem.summary + (count > 1 ? others : ""), at: .range(place), help: problem.help)
            }
    }
}
