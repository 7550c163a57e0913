import DocumentTree

/// Finds a work of one list in another: by DOI, by arXiv identifier, then by title and names.
///
/// Building it and each look-up take time that grows with the text alone: no work is compared with all others.
public struct WorkIndex: Sendable {
    private var byDOI: [String: Int] = [:]
    private var byArXiv: [String: Int] = [:]
    private var byTitle: [[UInt8]: [Int]] = [:]
    private var byShortTitle: [[UInt8]: [Int]] = [:]
    private var families: [Set<[UInt8]>] = []

    /// A title of fewer letters (`Introduction`, `Editorial`) needs the same authors throughout.
    private static let distinctiveLength = 16

    public init(_ works: [Work]) {
        families.reserveCapacity(works.count)
        for (index, work) in works.enumerated() {
            families.append(Self.families(of: work))
            if !work.doi.isEmpty { byDOI.merge([work.doi.lowercased(): index]) { first, _ in first } }
            if let arxiv = Self.arxiv(of: work) { byArXiv.merge([arxiv: index]) { first, _ in first } }
            let title = Self.title(of: work)
            guard !title.isEmpty else { continue }
            byTitle[title, default: []].append(index)
            if let short = Self.shortTitle(of: work) { byShortTitle[short, default: []].append(index) }
        }
    }

    /// The work of the list that is the same as this one; the first of several.
    public func index(of work: Work) -> Int? {
        if !work.doi.isEmpty, let index = byDOI[work.doi.lowercased()] { return index }
        if let arxiv = Self.arxiv(of: work), let index = byArXiv[arxiv] { return index }
        let own = Self.families(of: work)
        let title = Self.title(of: work)
        guard !title.isEmpty else { return nil }
        if let index = byTitle[title]?.first(where: { isSame(own, $0, byTitleOf: title.count) }) { return index }
        guard let short = Self.shortTitle(of: work) else { return nil }
        return byShortTitle[short]?.first { sharesMost(own, $0) }
    }

    /// Lists that name nobody say nothing against it.
    private func isSame(_ own: Set<[UInt8]>, _ index: Int, byTitleOf length: Int) -> Bool {
        let other = families[index]
        if own.isEmpty || other.isEmpty { return length >= Self.distinctiveLength }
        return length >= Self.distinctiveLength ? !own.isDisjoint(with: other) : own == other
    }

    private func sharesMost(_ own: Set<[UInt8]>, _ index: Int) -> Bool {
        let other = families[index]
        return !own.isEmpty && 2 * own.intersection(other).count > max(own.count, other.count)
    }

    /// The letters and digits of a title, so that neither case nor punctuation tells two apart.
    public static func title(of work: Work) -> [UInt8] { NameFolding.folded(work.title.plainText()) }

    /// What stands before the colon, which changes less often than what stands behind it: `PAD-Net: An Efficient Framework`.
    private static func shortTitle(of work: Work) -> [UInt8]? {
        let title = work.title.plainText()
        let short = title.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard short.count < title.utf8.count, let text = String(short) else { return nil }
        let folded = NameFolding.folded(text)
        return folded.count >= 4 ? folded : nil
    }

    /// Without the version: `2203.01104v2` is `2203.01104`.
    private static func arxiv(of work: Work) -> String? {
        guard !work.arxiv.isEmpty else { return nil }
        let parts = work.arxiv.lowercased().split(separator: "v", maxSplits: 1)
        if parts.count == 2, parts[1].utf8.allSatisfy(\.isASCIIDigit) { return String(parts[0]) }
        return work.arxiv.lowercased()
    }

    private static func families(of work: Work) -> Set<[UInt8]> {
        Set(
            work.authors.contributors.map { author in
                NameFolding.folded(author.name.family.isEmpty ? author.name.literal : author.name.family)
            })
    }
}
