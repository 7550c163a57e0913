/// A numbered list: authors, title in bold italics, venue, links.
///
/// For example: `1. A. Writer\*, **B. Author**\*, ***A Title***, A Venue (AV 2024). [[Paper](https://…)] **(Oral)**`.
enum NumberedListPage {
    static func papers(in page: String) -> [SeedPaper] {
        let list = page.split(separator: "## Selected Publications").last ?? ""
        let lines = list.prefix(upTo: list.firstRange(of: "## ")?.lowerBound ?? list.endIndex).split(separator: "\n")
        return lines.filter { $0.first?.isNumber == true }.map { paper(String($0)) }
    }

    private static func paper(_ line: String) -> SeedPaper {
        let links = line.matches(of: /\]\((.+?)\)/).map { String($0.1) }
        // One title of the page is plain: it begins with the paper's name and a colon.
        guard let match = line.firstMatch(of: /\d+\. (.+?), (?:\*\*\*(.+?)\*\*\*|([^,:]+: [^,]+)), (.+?)\. \[(.*)/)
        else {
            return SeedPaper(title: "", authors: [])
        }
        let authors = String(match.1).replacing("\\*", with: "\u{0}").replacing("*", with: "")
        return SeedPaper(
            title: String(match.2 ?? match.3 ?? ""),
            authors: [SeedAuthor](line: authors.replacing("\u{0}", with: "*")),
            links: links, rest: String(match.4) + (match.5.contains("(Oral)") ? " Oral" : ""))
    }
}

/// The ACL Anthology: a year, then blocks of `pdf`, title, authors between bars, venue.
enum AnthologyPage {
    static func papers(in page: String) -> [SeedPaper] {
        page.matches(of: /(\d{4})\n\npdf\n(.+)\n(.+)\n(.+)\n/).map { match in
            SeedPaper(
                title: String(match.2), authors: [SeedAuthor](line: match.3), rest: "\(match.4) \(match.1)")
        }
    }
}

/// Boxes with a picture: the title as a link, the author line in italics, badges.
enum PaperBoxPage {
    static func papers(in page: String) -> [SeedPaper] {
        page.split(separator: "<div class='paper-box'>").dropFirst().compactMap { box in
            let box = box.prefix(upTo: box.firstRange(of: "\n# ")?.lowerBound ?? box.endIndex)
            guard let title = box.firstMatch(of: /\[📖 (.+?)\]\((.+?)\) ?(.*)/),
                let authors = box.firstMatch(of: /\n\*([^*\n].+)\*\n/),
                let badge = box.firstMatch(of: /class="badge">(.+?)</)
            else { return nil }
            let names = String(authors.1).replacing("\\*", with: "\u{0}").replacing("*", with: "")
            return SeedPaper(
                title: String(title.1),
                authors: [SeedAuthor](line: names.replacing("\u{0}", with: "*")),
                links: [String(title.2)] + box.matches(of: /<a href="(.+?)"/).map { String($0.1) },
                rest: "\(badge.1) \(title.3)")
        }
    }
}

/// A table: under each picture the title, the authors, the venue.
enum TablePage {
    static func papers(in page: String) -> [SeedPaper] {
        page.split(separator: "project image\n").dropFirst().compactMap { row in
            let lines = row.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
            guard lines.count > 2 else { return nil }
            return SeedPaper(
                title: String(lines[0]), authors: [SeedAuthor](line: lines[1]), rest: String(lines[2]))
        }
    }
}

/// An outline in whose prose works are mentioned: `<strong><a href="…">PCL</a></strong> (ICLR, …)`.
enum OutlinePage {
    struct Mention: Equatable {
        var shortTitle: String
        var url: String
        /// What stands in brackets behind the name, without the badges: `ICLR, 800+ citations`.
        var remark: String
        /// The repository whose stars are shown: `salesforce/PCL`.
        var repository: String?
    }

    static func mentions(in page: String) -> [Mention] {
        let mention = /(?s)<strong><a href="(.+?)">(.+?)<\/a><\/strong>\s*(?:\((.*?)\))?/
        return page.matches(of: mention).map { match in
            let remark = String(match.3 ?? "")
            return Mention(
                shortTitle: String(match.2), url: String(match.1),
                remark: remark.replacing(/(?s)<iframe.*?<\/iframe>/, with: "")
                    .split { $0.isWhitespace }.joined(separator: " "),
                repository: remark.firstMatch(of: /github\/stars\/(.+?)\?/).map { String($0.1) })
        }
    }
}
