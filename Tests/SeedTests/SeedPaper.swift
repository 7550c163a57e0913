/// What a page says of one paper.
struct SeedPaper: Equatable {
    var title: String
    var authors: [SeedAuthor]
    /// Where the title or the links below it lead.
    var links: [String] = []
    /// The rest of the entry: venue, year, honours.
    var rest = ""
}

/// One name of an author line with the signs behind it.
struct SeedAuthor: Equatable {
    var name: String
    var marks: String
    var isSelf: Bool
}

extension SeedPage {
    /// The papers of the page, with the signs taken off the names.
    func papers() throws -> [SeedPaper] { readPapers(try text()).map(marked) }

    private func marked(_ paper: SeedPaper) -> SeedPaper {
        var paper = paper
        paper.authors = paper.authors.map { author in
            let marks = author.name.reversed().prefix { signs.contains($0) }
            let name = String(author.name.dropLast(marks.count))
            return SeedAuthor(name: name, marks: String(marks.reversed()), isSelf: ownNames.contains(name))
        }
        return paper
    }
}

extension [SeedAuthor] {
    /// The names of an author line between commas, bars or `and`, each with its signs still on it.
    init(line: some StringProtocol) {
        let names = String(line).replacing(" and ", with: ",").split { ",，|".contains($0) }
        self = names.map { name in
            let name = String(name).trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
            return SeedAuthor(name: String(name.reversed()), marks: "", isSelf: false)
        }
    }
}
