import Surfaces

/// What a line, a block or a styled part of an entry is known to hold, from the classes that the page gives it.
enum EntryHint: Equatable {
    case title, authors, venue, links, badge, abstract
    /// Shown to nobody, or no part of the entry: `more authors` buttons, citations to copy.
    case ignored

    /// The hint of an element, by its name and its classes.
    init?(element: String, classes: [String]) {
        for word in classes + [element] {
            if let hint = Self.table[word.lowercased()] {
                self = hint
                return
            }
        }
        return nil
    }

    /// al-folio's, Jon Barron's, AcadHomepage's and the ACL Anthology's classes, and what their names have in common with others'.
    private static let table: [String: EntryHint] = [
        "title": .title, "papertitle": .title, "paper-title": .title, "pub-title": .title, "paper_title": .title,
        "pubtitle": .title, "publication-title": .title, "p-title": .title,
        "author": .authors, "authors": .authors, "pub-authors": .authors, "paper-authors": .authors,
        "publication-authors": .authors, "paper_authors": .authors, "pubauthors": .authors,
        "periodical": .venue, "venue": .venue, "pub-venue": .venue, "conference": .venue, "journal": .venue,
        "publication-venue": .venue, "pub-meta": .venue, "paper-venue": .venue, "paper_venue": .venue,
        "links": .links, "pub-links": .links, "paper-links": .links, "publication-links": .links, "buttons": .links,
        "badge": .badge, "abbr": .badge, "conference-tag": .badge, "preprint-tag": .badge, "journal-tag": .badge,
        "blog-tag": .badge, "tag": .badge, "label": .badge, "pub-badge": .badge, "venue-badge": .badge,
        "abstract": .abstract,
        "more-authors": .ignored, "bibtex": .ignored, "sr-only": .ignored, "tooltip": .ignored, "popover": .ignored,
    ]
}

/// A part of an entry's text outside its authors and its title.
struct EntryPart {
    var range: Range<Int>
    /// Which of the entry's lines it stands in.
    var line: Int
    var isBeforeAuthors: Bool
}

extension EntryText {
    func wordCount(_ range: Range<Int>) -> Int {
        var count = 0
        var isInWord = false
        for index in range {
            let isLetter = bytes[index].isUppercaseASCII || bytes[index].isLowercaseASCII || bytes[index] >= 0x80
            // A character of Chinese, Japanese or Korean is half a word.
            if isLetter, !isInWord || bytes[index] >= 0xE3 && bytes[index] < 0xF0 { count += 1 }
            isInWord = isLetter || (isInWord && !bytes[index].isSpace)
        }
        return count
    }

    /// Links within a range, in order.
    func links(in range: Range<Int>) -> [SurfaceSpan] {
        text.spans.filter { span in
            guard case .link = span.kind else { return false }
            return span.range.lowerBound >= range.lowerBound && span.range.upperBound <= range.upperBound
        }
    }

    /// Whether a part is a row of links, `[Paper] [Code]` or `paper / code /`: what is no link in it is punctuation.
    func isLinkRow(_ range: Range<Int>) -> Bool {
        var covered = 0
        var longest = 0
        var end = range.lowerBound
        let links = links(in: range)
        guard !links.isEmpty || isLinkWord(range) else { return false }
        for link in links where link.range.lowerBound >= end {
            covered += bytes[link.range].count { !$0.isSpace }
            longest = max(longest, wordCount(link.range))
            end = link.range.upperBound
        }
        let letters = bytes[range].count { $0.isUppercaseASCII || $0.isLowercaseASCII || $0 >= 0x80 }
        let linked = links.isEmpty ? letters : covered
        return longest <= 4 && linked * 4 >= letters * 3
    }

    /// Whether a part consists of words for links alone, without addresses: pages saved as text.
    func isLinkWord(_ range: Range<Int>) -> Bool {
        let words = bytes[range].split { $0.isSpace || "/|[](),·".utf8.contains($0) }
        guard !words.isEmpty, words.count <= 10 else { return false }
        return words.allSatisfy { LinkLabelTable.contains(String(decoding: $0, as: UTF8.self)) }
    }

    /// Where an address begins that is no link, or a DOI; the end of the range where none does.
    func startOfAddress(in range: Range<Int>) -> Int {
        for index in range
        where index > range.lowerBound && (bytes[index - 1].isSpace || bytes[index - 1] == UInt8(ascii: "(")) {
            guard bytes[index] | 0x20 == UInt8(ascii: "h") || bytes[index] | 0x20 == UInt8(ascii: "d") else { continue }
            for opening in ["http://", "https://", "doi:", "DOI:", "doi 10.", "DOI 10.", "doi.org/"]
            where bytes[index..<range.upperBound].starts(with: opening.utf8) { return index }
        }
        return range.upperBound
    }

    /// `doi:` and the like before an address.
    private func startOfLabel(before end: Int, in range: Range<Int>) -> Int {
        for label in ["doi:", "DOI:", "url:", "URL:", "link:", "Link:", "arXiv:", "available at:"]
        where bytes[range.lowerBound..<end].suffix(label.utf8.count).elementsEqual(label.utf8) {
            return end - label.utf8.count
        }
        return end
    }

    /// Whether a part is an address written out.
    private func isAddress(_ range: Range<Int>) -> Bool {
        ["http://", "https://", "www.", "doi:", "doi.org/", "10."].contains { bytes[range].starts(with: $0.utf8) }
    }

    /// Where the links of a line begin: at a bracket that opens a link, or at a link with a label such as `pdf`; its end without.
    func startOfLinks(in range: Range<Int>) -> Int {
        for link in links(in: range) {
            var before = link.range.lowerBound
            while before > range.lowerBound,
                bytes[before - 1].isSpace || bytes[before - 1] == UInt8(ascii: "[")
                    || bytes[before - 1] == UInt8(ascii: "(")
            {
                before -= 1
            }
            let isBracketed = bytes[before..<link.range.lowerBound].contains {
                $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
            }
            let inner = bytes.trimmed(link.range, of: "[]()")
            if isAddress(inner) { return startOfLabel(before: before, in: range) }
            if isBracketed && wordCount(inner) <= 4 || inner.count < link.range.count && wordCount(inner) <= 4
                || isLinkWord(inner)
            {
                return before
            }
        }
        return range.upperBound
    }
}

/// Labels of links to a work and what belongs to it.
enum LinkLabelTable {
    static func contains(_ word: String) -> Bool { labels.contains(word.lowercased()) }

    private static let labels: Set<String> = [
        "paper", "papers", "pdf", "arxiv", "code", "github", "project", "page", "website", "web", "site", "slides",
        "poster", "video",
        "demo", "link", "links", "html", "doi", "bib", "bibtex", "abs", "abstract", "data", "dataset", "talk", "blog",
        "supp",
        "supplementary", "supplement", "models", "model", "huggingface", "preprint", "appendix", "openreview",
        "publisher", "cite",
        "media", "tweet", "twitter", "press", "news", "homepage", "repo", "software", "url", "proceedings", "version",
        "full", "acm",
        "ieee", "springer", "recording", "presentation", "tutorial", "colab", "notebook", "weights", "checkpoint",
        "benchmark", "论文", "代码",
    ]
}
