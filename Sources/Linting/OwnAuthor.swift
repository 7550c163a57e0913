import AuthorMarkup
import Bibliography
import PageModel

/// The person whose page it is, in the author lists of the page.
///
/// Who that is comes from the user or the page; where nobody says, the name that the page sets off in its lists stands in.
struct OwnAuthor: Sendable {
    /// The spellings that are known, the first one printed.
    let names: [String]
    /// Whether the page's emphasis alone says who it is.
    let isInferred: Bool
    /// For each of the context's lines, the author that is the person; `nil` where there is none, or more than one.
    let places: [Int?]

    /// `nil` where nothing tells whose page it is.
    init?(_ page: SourcePage, lines: [EntryLine], selfNames: [String]) {
        isInferred = selfNames.isEmpty
        names = selfNames.isEmpty ? [page.highlightedName].compactMap(\.self) : selfNames
        guard let first = names.first else { return nil }
        let matcher = SelfMatcher(name: first, also: Array(names.dropFirst()))
        places = lines.map { line in
            switch matcher.find(in: line.line.authors.map(\.name)) {
            case .one(let index): index
            case .none, .ambiguous, .inOtherOrder: nil
            }
        }
    }
}

extension LintContext {
    /// Whether a line is the authors of its entry, not the editors.
    func isAuthorLine(_ line: Int) -> Bool { page.entries[lines[line].entry].authors?.range == lines[line].line.range }
}

extension LineAuthor {
    /// Whether markup sets this name off from the others.
    var isHighlighted: Bool { highlights.contains { !$0.isShared } }

    /// Whether the given name is nothing but initials, so that several people may share it: `W. Li`.
    var hasOnlyInitials: Bool {
        let words = name.given.unicodeScalars.split { !$0.properties.isAlphabetic }
        return !words.contains { $0.count > 1 && !$0.allSatisfy(\.properties.isUppercase) }
    }
}
