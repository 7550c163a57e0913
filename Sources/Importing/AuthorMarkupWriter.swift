import AuthorMarkup
import Bibliography
import SourceDiagnostics

/// Writes an author list in the markup of profiles: `Ann Lee*, Bob Ray and {World Health Organization}`.
struct AuthorMarkupWriter {
    struct Author {
        var name: Name
        var signs: [String]
    }

    /// The signs that the profile declares.
    let signs: DeclaredSigns

    /// The line; `nil` where the grammar of profiles would read other names or marks from it than it was made of.
    func line(_ authors: [Author], endsWithOthers: Bool) -> String? {
        for braced in [false, true] {
            let names = authors.map { written($0, isBraced: braced) }
            let line = (names + (endsWithOthers ? ["et al."] : [])).joined(separator: ", ")
            if isFaithful(line, to: authors, endsWithOthers: endsWithOthers) { return line }
        }
        return nil
    }

    private func written(_ author: Author, isBraced: Bool) -> String {
        let name = author.name
        let text = name.asWritten.isEmpty ? name.formatted(.asWritten) : name.asWritten
        let needsBraces = !name.literal.isEmpty && (isBraced || text.contains(" "))
        return (needsBraces ? "{" + text + "}" : text) + author.signs.joined()
    }

    private func isFaithful(_ line: String, to authors: [Author], endsWithOthers: Bool) -> Bool {
        let reading = AuthorListParser.parse(line, signs: signs)
        guard !reading.problems.contains(where: { $0.severity == .error }) else { return false }
        guard reading.endsWithOthers == endsWithOthers, reading.authors.count == authors.count else { return false }
        return zip(reading.authors, authors).allSatisfy { read, author in
            NameKey(read.name) == NameKey(author.name) && read.signs.map(\.sign) == author.signs
        }
    }
}
