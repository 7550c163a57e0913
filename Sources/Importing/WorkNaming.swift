import Bibliography
import DocumentTree

/// Identifiers for the works of a new profile: those of the page where it has some, else `lee-2023-moss`.
struct WorkNaming {
    private var identifiers: UniqueIdentifiers

    /// - Parameter taken: identifiers that are in use already.
    init(taken: some Sequence<String> = EmptyCollection()) { identifiers = UniqueIdentifiers(taken: taken) }

    mutating func identifier(of work: Work) -> String { identifiers.take(Self.stem(of: work)) }

    private static func stem(of work: Work) -> String {
        if isIdentifier(work.id) { return work.id }
        let first = work.authors.contributors.first?.name
        let family = Slug.make(from: first.map { $0.family.isEmpty ? $0.literal : $0.family } ?? "")
        let year = work.date.map { String($0.start.year) } ?? ""
        let words = Slug.make(from: work.title.plainText()).split(separator: "-")
        let word = words.first { $0.count > 1 && !articles.contains($0) } ?? words.first ?? ""
        let parts = [family, year, String(word)].filter { !$0.isEmpty }
        return parts.count == (year.isEmpty ? 0 : 1)
            ? (["work"] + parts).joined(separator: "-") : parts.joined(separator: "-")
    }

    /// A key of BibTeX is kept as it is, as long as a profile can hold it.
    private static func isIdentifier(_ id: String) -> Bool {
        guard let first = id.utf8.first, SlugBytes.isLetterOrDigit(first), id.utf8.count <= 80 else { return false }
        return id.utf8.allSatisfy { SlugBytes.isLetterOrDigit($0) || "-_.:/+".utf8.contains($0) }
    }

    private static let articles: Set<Substring> = [
        "the", "on", "an", "of", "in", "to", "for", "and", "is", "are", "do", "how",
    ]
}
