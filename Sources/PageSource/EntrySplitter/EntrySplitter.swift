import AuthorMarkup
import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// Finds the parts of a publication in running text: authors, title, venue, date, links. The same for every kind of page.
enum EntrySplitter {
    /// What is longer is no entry of a list.
    static let lengthLimit = 20_000

    /// The publication that a stretch of text is about; `nil` where it is none.
    ///
    /// A list of two names or more makes a publication where a title stands beside it; a single name only where it has a line
    /// of its own or stands before a title in quotes. Without names, a title with a link of its own does, where the page
    /// says that works are listed.
    ///
    /// - Parameters:
    ///   - text: the lines of the entry, parted by line breaks.
    ///   - hints: what the page's classes say of parts of the text.
    ///   - listsWorks: whether the text stands in a list of publications or projects.
    static func entry(
        in text: SurfaceText, _ surface: Surface, hints: [(hint: EntryHint, range: Range<Int>)] = [],
        listsWorks: Bool = false
    ) -> PageEntry? {
        guard text.bytes.count <= lengthLimit else { return nil }
        let entry = EntryText(text)
        guard !entry.lines.isEmpty else { return nil }
        let hints = hints + spanHints(of: text)
        let run = authors(in: entry, hints, listsWorks: listsWorks)
        guard run != nil || listsWorks else { return nil }
        var finder = TitleFinder(entry: entry, authors: run?.range, hints: hints)
        var authors = run?.range
        var title = finder.title()
        if title == nil, let range = authors, let backedOff = lastItem(of: range, in: entry) {
            // `Ann Lee, Bob Ray, Graph Transformers, ICML 2024`
            finder = TitleFinder(entry: entry, authors: backedOff.authors, hints: hints)
            title = backedOff.title
            authors = backedOff.authors
        }
        guard let title else { return nil }
        if run == nil {
            guard hints.contains(where: { $0.hint == .title }) || isWorkWithoutAuthors(entry, title) else { return nil }
        }
        if let run, run.names == 1 {
            guard isAuthorAlone(run, title: title, in: entry) || listsWorks && run.opensWork(titled: title, in: entry)
            else { return nil }
        }
        return EntryAssembly(entry: entry, surface: surface, authors: authors, title: title, hints: hints).assembled()
    }

    /// Whether a list of authors stands in the text; for finding out where entries are.
    static func hasAuthors(_ text: SurfaceText) -> Bool {
        guard text.bytes.count <= lengthLimit else { return false }
        return AuthorRun.all(in: EntryText(text)).contains { $0.names >= 2 }
    }

    /// The authors whom a text names, whatever else stands in it; `nil` for fewer than two.
    ///
    /// - Parameter isWhole: whether they have to be all of it.
    static func authors(namedIn text: SurfaceText, _ surface: Surface, isWhole: Bool = false) -> AuthorLine? {
        guard text.bytes.count <= lengthLimit else { return nil }
        let entry = EntryText(text)
        guard let run = AuthorRun.best(in: entry), run.names >= 2 else { return nil }
        let rest = entry.bytes.trimmed(text.bytes.indices, of: ".,;").count - run.range.count
        guard !isWhole || rest <= 2 else { return nil }
        return AuthorLineReader.read(text, run.range, surface)
    }

    /// What the classes of elements within a line say.
    private static func spanHints(of text: SurfaceText) -> [(hint: EntryHint, range: Range<Int>)] {
        text.spans.compactMap { span in
            guard case .other(let name, let classes) = span.kind, let hint = EntryHint(element: name, classes: classes)
            else { return nil }
            return (hint, span.range)
        }
    }

    private static func authors(
        in entry: EntryText, _ hints: [(hint: EntryHint, range: Range<Int>)], listsWorks: Bool
    ) -> AuthorRun? {
        let runs = AuthorRun.all(in: entry)
        if let hinted = hints.first(where: { $0.hint == .authors })?.range {
            let inside = runs.filter { $0.range.overlaps(hinted) }
            if let best = inside.max(by: { $0.score < $1.score }) { return best }
        }
        let outside = runs.filter { run in
            !hints.contains {
                [.title, .venue, .links, .ignored, .abstract].contains($0.hint) && $0.range.overlaps(run.range)
            }
        }
        let plausible = outside.filter { $0.names > 1 || $0.isPlausibleAlone(in: entry) }
        if let best = plausible.max(by: { $0.score < $1.score }) { return best }
        guard listsWorks else { return nil }
        return outside.first { run in
            TitleFinder(entry: entry, authors: run.range, hints: hints).title().map {
                run.opensWork(titled: $0, in: entry)
            } ?? false
        }
    }

    /// The last item of a list as a title, and the authors before it.
    private static func lastItem(of range: Range<Int>, in entry: EntryText) -> (authors: Range<Int>, title: Range<Int>)?
    {
        guard let comma = entry.bytes[range].lastIndex(of: UInt8(ascii: ",")) else { return nil }
        let title = entry.trimmed((comma + 1)..<range.upperBound)
        let authors = entry.trimmed(range.lowerBound..<comma)
        guard entry.wordCount(title) >= 2, entry.wordCount(authors) >= 4, !entry.string(title).hasPrefix("and ") else {
            return nil
        }
        guard entry.bytes[title].count(where: { $0 == UInt8(ascii: ".") }) == 0 else { return nil }
        // What follows on the line has to be a venue: a list that ends with its line holds no title.
        guard let line = entry.lines.first(where: { $0.contains(range.lowerBound) }),
            VenueLikeness.isVenue(
                entry.string(entry.bytes.trimmed(range.upperBound..<max(line.upperBound, range.upperBound), of: ".,;*"))
            )
        else { return nil }
        return (authors, title)
    }

    /// A title that links somewhere, or is set off and has links such as `[Paper]`.
    private static func isWorkWithoutAuthors(_ entry: EntryText, _ title: Range<Int>) -> Bool {
        guard entry.wordCount(title) >= 4 else { return false }
        return entry.lines.contains { line in
            entry.wordCount(line) < 60
                && entry.links(in: line).contains { entry.isLinkWord(entry.bytes.trimmed($0.range, of: "[]()")) }
        }
    }

    /// One name makes an author list only on a line of its own, or before a title in quotes.
    private static func isAuthorAlone(_ run: AuthorRun, title: Range<Int>, in entry: EntryText) -> Bool {
        entry.wordCount(title) >= 3 && run.isPlausibleAlone(in: entry)
    }
}

extension AuthorRun {
    /// Whether a single name opens an item of a publication list: it stands first, a stop or a year parts it from the title, and
    /// a year stands beside the title.
    fileprivate func opensWork(titled title: Range<Int>, in entry: EntryText) -> Bool {
        guard let line = entry.lines.first, line.contains(range.lowerBound), title.lowerBound >= range.upperBound,
            title.upperBound <= line.upperBound, entry.wordCount(title) >= 2 || entry.links(in: title).count == 1
        else { return false }
        let label = EntryNumber.leading(entry.bytes, line)?.rest ?? line
        guard entry.trimmed(label).lowerBound == range.lowerBound else { return false }
        let between = entry.bytes[range.upperBound..<title.lowerBound]
        guard
            between.contains(where: { ".(:".utf8.contains($0) })
                || entry.bytes[range.upperBound - 1] == UInt8(ascii: "."),
            between.allSatisfy({ $0.isASCIIDigit || $0.isSpace || ".,:()[]*\"".utf8.contains($0) })
        else { return false }
        return entry.lines.contains { line in
            Years.all(in: entry.bytes, line).contains { !$0.range.overlaps(title) && !$0.range.overlaps(range) }
        }
    }

    /// Whether a single name has a line of its own, a quoted title behind it, or `(with` before it.
    fileprivate func isPlausibleAlone(in entry: EntryText) -> Bool {
        guard let line = entry.lines.first(where: { $0.contains(range.lowerBound) }) else { return false }
        if entry.bytes[..<range.lowerBound].suffix(6).elementsEqual("(with ".utf8) { return true }
        let before = entry.bytes.trimmed(line.lowerBound..<range.lowerBound, of: "[].)0123456789")
        guard before.isEmpty else { return false }
        let rest = entry.bytes.trimmed(range.upperBound..<line.upperBound, of: ".,:*")
        if rest.isEmpty { return entry.lines.count > 1 }
        return entry.bytes[rest].starts(with: "\"".utf8) || entry.bytes[rest].starts(with: "“".utf8)
    }
}
