import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// Works that running text mentions: `<strong><a href="https://arxiv.org/abs/…">PCL</a></strong> (ICLR, 800+ citations)`.
///
/// A mention is a link in bold to where papers are kept. It has a short title, and a venue where one opens the bracket behind it.
enum WorkMentions {
    /// Fewer on a page are links by chance.
    static let least = 3

    /// Each with the leaf in which it stands.
    static func entries(in outline: PageOutline) -> [(leaf: Int, entry: PageEntry)] {
        outline.leaves.enumerated().flatMap { index, leaf -> [(leaf: Int, entry: PageEntry)] in
            guard leaf.kind == .text else { return [] }
            return entries(in: leaf.text).map { (index, $0) }
        }
    }

    private static func entries(in text: SurfaceText) -> [PageEntry] {
        var entries: [PageEntry] = []
        for (index, span) in text.spans.enumerated() {
            guard case .link(let address) = span.kind, isPaper(address), let destination = LinkDestination(address),
                let bold = text.spans[max(0, index - 3)..<min(text.spans.count, index + 4)].first(where: {
                    $0.kind == .strong && text.bytes.trimmed($0.range) == text.bytes.trimmed(span.range)
                })
            else { continue }
            let title = text.bytes.trimmed(span.range)
            guard (2...60).contains(title.count), !EntryText(text).isLinkWord(title), isName(text, title) else {
                continue
            }
            var work = Work(id: "", type: .document)
            work.title = text.inlines(title, as: .part)
            work.url = destination
            work.doi = EntryLinks.doi(in: address) ?? ""
            work.arxiv = EntryLinks.arxiv(in: address) ?? ""
            var range = whole(span, bold)
            if let venue = venue(in: text, behind: max(span.range.upperBound, bold.range.upperBound)) {
                work.venues = [Venue(name: [.text(text.text(venue))])]
                work.type = .paperConference
                range = range.lowerBound..<max(range.upperBound, text.source(of: venue).upperBound)
            }
            var entry = PageEntry(range: range, work: work)
            entry.fields = [field("title", title, of: text)]
            entry.links = [
                PageLink(
                    label: text.text(title), address: address, range: whole(span, span), addressRange: span.opening)
            ]
            entries.append(entry)
        }
        return entries
    }

    /// `This work` and `here` name nothing.
    private static func isName(_ text: SurfaceText, _ title: Range<Int>) -> Bool {
        let words = text.text(title).lowercased().split(separator: " ")
        return !words.contains { ["this", "here", "work", "paper", "our"].contains($0) }
    }

    /// `(ICLR, …`, up to the first comma, unless it is a count.
    private static func venue(in text: SurfaceText, behind end: Int) -> Range<Int>? {
        var open = end
        while open < text.bytes.count, text.bytes[open].isSpace { open += 1 }
        guard open < text.bytes.count, text.bytes[open] == UInt8(ascii: "("),
            let close = text.bytes[open...].prefix(80).firstIndex(where: {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")")
            })
        else { return nil }
        let range = text.bytes.trimmed((open + 1)..<close)
        let words = text.text(range).split(separator: " ")
        guard let first = words.first, words.count <= 5, first.count(where: \.isUppercase) >= 2 else { return nil }
        return range
    }

    private static func whole(_ first: SurfaceSpan, _ second: SurfaceSpan) -> Range<Int> {
        let start = min(first.opening.lowerBound, second.opening.lowerBound)
        return start..<max(start, first.opening.upperBound, first.closing.upperBound, second.closing.upperBound)
    }

    private static func field(_ name: String, _ range: Range<Int>, of text: SurfaceText) -> PageField {
        let source = text.source(of: range)
        return PageField(name, nameRange: source.lowerBound..<source.lowerBound, text: text.text(range), range: source)
    }

    private static func isPaper(_ address: String) -> Bool { address.hasSuffix(".pdf") || address.holdsAny(of: hosts) }

    private static let hosts = [
        "arxiv.org/", "openreview.net/", "proceedings.", "ieeexplore.ieee.org/", "doi.org/", "dl.acm.org/",
        "openaccess.thecvf.com/", "aclanthology.org/", "papers.nips.cc/", "jmlr.org/", "link.springer.com/",
        "sciencedirect.com/", "biorxiv.org/", "usenix.org/",
    ]
}
