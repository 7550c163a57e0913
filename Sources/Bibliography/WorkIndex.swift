import DocumentTree

/// Finds a work of one list in another: by DOI, by arXiv identifier, then by title and names.
///
/// Building it and each look-up take time that grows with the text alone: no work is compared with all others.
public struct WorkIndex: Sendable {
    private var byDOI: [String: Int] = [:]
    private var byArXiv: [String: Int] = [:]
    /// The first work of each title.
    private var byTitle: [[UInt8]: Int] = [:]
    /// The first work of a title that names nobody (`nil`), or a family among others.
    private var byFamily: [Listed: Int] = [:]
    /// The first work of a title with just these families.
    private var byFamilies: [ListedTogether: Int] = [:]
    private var byShortTitle: [Listed: [Int]] = [:]
    private var families: [Set<[UInt8]>] = []

    /// A title of fewer letters (`Introduction`, `Editorial`) needs the same authors throughout.
    private static let distinctiveLength = 16
    /// So many works of one author's that begin alike are looked at: a newsletter has a thousand issues.
    private static let longestSeries = 32

    private struct Listed: Hashable {
        var title: [UInt8]
        var family: [UInt8]?
    }

    private struct ListedTogether: Hashable {
        var title: [UInt8]
        var families: Set<[UInt8]>
    }

    public init(_ works: [Work]) {
        families.reserveCapacity(works.count)
        for (index, work) in works.enumerated() {
            families.append(Self.families(of: work))
            if !work.doi.isEmpty { byDOI.merge([work.doi.lowercased(): index]) { first, _ in first } }
            if let arxiv = Self.arxiv(of: work) { byArXiv.merge([arxiv: index]) { first, _ in first } }
            add(index, title: Self.title(of: work), shortTitle: Self.shortTitle(of: work))
        }
    }

    private mutating func add(_ index: Int, title: [UInt8], shortTitle: [UInt8]?) {
        guard !title.isEmpty else { return }
        let names = families[index]
        byTitle.keepFirst(index, for: title)
        if names.isEmpty { byFamily.keepFirst(index, for: Listed(title: title)) }
        if title.count < Self.distinctiveLength {
            byFamilies.keepFirst(index, for: ListedTogether(title: title, families: names))
        } else {
            for name in names { byFamily.keepFirst(index, for: Listed(title: title, family: name)) }
        }
        guard let shortTitle else { return }
        for name in names { byShortTitle[Listed(title: shortTitle, family: name), default: []].append(index) }
    }

    /// The work of the list that is the same as this one; the first of several.
    public func index(of work: Work) -> Int? {
        if !work.doi.isEmpty, let index = byDOI[work.doi.lowercased()] { return index }
        if let arxiv = Self.arxiv(of: work), let index = byArXiv[arxiv] { return index }
        let own = Self.families(of: work)
        let title = Self.title(of: work)
        guard !title.isEmpty else { return nil }
        if let index = index(ofTitle: title, own) { return index }
        guard let short = Self.shortTitle(of: work) else { return nil }
        return own.compactMap { name in
            byShortTitle[Listed(title: short, family: name)]?.prefix(Self.longestSeries)
                .first { sharesMost(own, families[$0]) }
        }.min()
    }

    /// Lists that name nobody say nothing against it.
    private func index(ofTitle title: [UInt8], _ own: Set<[UInt8]>) -> Int? {
        guard title.count >= Self.distinctiveLength else {
            return own.isEmpty ? nil : byFamilies[ListedTogether(title: title, families: own)]
        }
        guard !own.isEmpty, let first = byTitle[title] else { return byTitle[title] }
        if families[first].isEmpty { return first }
        let names = [nil] + own.map(Optional.some)
        return names.compactMap { byFamily[Listed(title: title, family: $0)] }.min()
    }

    private func sharesMost(_ own: Set<[UInt8]>, _ other: Set<[UInt8]>) -> Bool {
        2 * own.intersection(other).count > max(own.count, other.count)
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

extension Dictionary {
    fileprivate mutating func keepFirst(_ value: Value, for key: Key) {
        if self[key] == nil { self[key] = value }
    }
}
