import Foundation
import Parallelism

extension CitationStyleLibrary {
    /// A citation style that is there to be used.
    public struct Listing: Sendable, Equatable {
        /// `apa`
        public var name: String
        public var title: String
        public var folder: String
    }

    /// How many styles a folder of other programs' has.
    public struct Summary: Sendable, Equatable {
        public var folder: String
        public var count: Int
    }

    /// The styles, in the order of the folders and of their names; one hidden by a folder searched earlier is left out.
    ///
    /// - Parameters:
    ///   - word: Only those whose name or title holds it, case aside.
    ///   - includesShared: Whether the styles of other programs are listed one by one; a word lists them too.
    public func list(matching word: String? = nil, includesShared: Bool = false) -> (
        styles: [Listing], others: [Summary]
    ) {
        var seen: Set<String> = []
        var listings: [Listing] = []
        var others: [Summary] = []
        for folder in folders {
            let names = Self.names(in: folder.url).filter { seen.insert($0).inserted }
            guard !names.isEmpty else { continue }
            guard !folder.isShared || includesShared || word != nil else {
                others.append(Summary(folder: folder.url.path, count: names.count))
                continue
            }
            listings += Parallel.mapSlices(count: names.count) { range in
                range.map { Self.listing(of: names[$0], in: folder.url) }
            }.joined().filter { $0.holds(word) }
        }
        return (listings, others)
    }

    private static func listing(of name: String, in folder: URL) -> Listing {
        let paths = [folder, folder.appending(path: "dependent")].map { $0.appending(path: name + ".csl").path }
        let head = paths.lazy.compactMap { FileHandle(forReadingAtPath: $0)?.readData(ofLength: 4096) }.first
        return Listing(name: name, title: head.map(title) ?? "", folder: folder.path)
    }

    /// The first `cs:title`, found without reading the file as XML: there may be ten thousand of them.
    private static func title(in head: Data) -> String {
        let text = String(decoding: head, as: UTF8.self)
        guard let tag = text.firstRange(of: "<title"),
            let start = text[tag.upperBound...].firstIndex(of: ">"),
            let end = text[start...].firstRange(of: "</title>")
        else { return "" }
        var title = String(text[text.index(after: start)..<end.lowerBound])
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
            title = title.replacing(entity, with: sign)
        }
        return title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension CitationStyleLibrary.Listing {
    fileprivate func holds(_ word: String?) -> Bool {
        guard let word = word?.lowercased() else { return true }
        return name.lowercased().contains(word) || title.lowercased().contains(word)
    }
}
