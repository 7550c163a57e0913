import DocumentTree

/// Something in which two sources of one work disagree.
public enum WorkDifference: Sendable, Equatable {
    /// The author at an index (from 0) of the first has another name in the second.
    case author(Int, first: Name, second: Name)
    /// The second does not have an author of the first.
    case missingAuthor(Int, Name)
    /// The first does not have an author of the second.
    case addedAuthor(Name)
    /// The same people in another order.
    case order
    case title(first: String, second: String)
    case year(first: Int, second: Int)
    case venue(first: String, second: String)
}

extension Work {
    /// In what this source of a work disagrees with another. What only one of them says is no disagreement, and neither are
    /// abbreviations: `J. Zhang` may be `Jeremy Zhang`.
    public func differences(from other: Work) -> [WorkDifference] {
        var differences = authorDifferences(from: other)
        if title != other.title {
            let titles = (NameFolding.folded(title.plainText()), NameFolding.folded(other.title.plainText()))
            if titles.0 != titles.1, !titles.0.isEmpty, !titles.1.isEmpty {
                differences.append(.title(first: title.plainText(), second: other.title.plainText()))
            }
        }
        if let year = date?.start.year, let otherYear = other.date?.start.year, year != otherYear {
            differences.append(.year(first: year, second: otherYear))
        }
        if let venue = venues.first, let otherVenue = other.venues.first, venue.contradicts(otherVenue) {
            differences.append(.venue(first: venue.label, second: otherVenue.label))
        }
        return differences
    }

    private func authorDifferences(from other: Work) -> [WorkDifference] {
        let own = authors.contributors.map(\.name)
        let others = other.authors.contributors.map(\.name)
        guard !own.isEmpty, !others.isEmpty else { return [] }
        let isShortened = authors.endsWithOthers || other.authors.endsWithOthers
        let common = min(own.count, others.count)
        let unlike = (0..<common).filter { !own[$0].mayBe(others[$0]) }
        if unlike.isEmpty {
            guard own.count != others.count, !isShortened else { return [] }
            return own[common...].indices.map { .missingAuthor($0, own[$0]) }
                + others[common...].map { .addedAuthor($0) }
        }
        // One name spelt otherwise in its place is a slip; more than that is judged as two sets.
        if own.count == others.count, unlike.count <= max(1, own.count / 3), !isPermutation(unlike, own, others) {
            return unlike.map { .author($0, first: own[$0], second: others[$0]) }
        }
        let missing = own.indices.filter { index in !others.contains { own[index].mayBe($0) } }
        let added = others.filter { name in !own.contains { $0.mayBe(name) } }
        if missing.isEmpty, added.isEmpty { return [.order] }
        guard !isShortened else { return [] }
        return missing.map { .missingAuthor($0, own[$0]) } + added.map { .addedAuthor($0) }
    }

    private func isPermutation(_ places: [Int], _ own: [Name], _ others: [Name]) -> Bool {
        places.allSatisfy { place in places.contains { own[place].mayBe(others[$0]) } }
    }
}

extension Name {
    /// Whether two names can be one person's: spelt alike but for case, accents and hyphens, or one of them shortened.
    public func mayBe(_ other: Name) -> Bool {
        if self == other { return true }
        // `Vincenzo De Martino` and `De Martino, Vincenzo` are split at different places.
        if hasSameWords(as: other) { return true }
        let families = (NameFolding.folded(fullFamily), NameFolding.folded(other.fullFamily))
        guard families.0 == families.1 else { return false }
        let given = (initialParts, other.initialParts)
        return zip(given.0, given.1).allSatisfy { $0.starts(with: $1) || $1.starts(with: $0) }
            || NameFolding.folded(self.given) == NameFolding.folded(other.given)
    }

    /// Whether the names are one wherever the family name begins: `Nuñez, María Álvarez` and `Álvarez Nuñez, María`.
    private func hasSameWords(as other: Name) -> Bool {
        let words = (foldedWords, other.foldedWords)
        return words.0.count > 1 && words.0 == words.1
    }

    /// `K.Wu`, which is one name to a parser, has the words of `K. Wu`.
    private var foldedWords: [[UInt8]] {
        [given, droppingParticle, nonDroppingParticle, family, literal]
            .flatMap { $0.split { $0 == " " || $0 == "-" || $0 == "." } }.map { NameFolding.folded(String($0)) }
    }

    private var fullFamily: String {
        literal.isEmpty ? droppingParticle + nonDroppingParticle + family : literal
    }

    /// The parts of the given name, folded: `Ze-Feng` → `ze`, `feng`; `J.K.` → `j`, `k`.
    private var initialParts: [[UInt8]] {
        given.split { $0 == " " || $0 == "-" || $0 == "." }.map { NameFolding.folded(String($0)) }.filter {
            !$0.isEmpty
        }
    }
}

extension Venue {
    /// The short name where there is one.
    fileprivate var label: String { short.isEmpty ? name.plainText() : short }

    /// Whether two venues cannot be one: both have short names that differ, or full names of which neither is part of the other.
    fileprivate func contradicts(_ other: Venue) -> Bool {
        if self == other { return false }
        let shorts = (Self.letters(short), Self.letters(other.short))
        if !shorts.0.isEmpty, !shorts.1.isEmpty { return shorts.0 != shorts.1 }
        let names = (Self.letters(name.plainText()), Self.letters(other.name.plainText()))
        guard shorts.0.isEmpty, shorts.1.isEmpty, !names.0.isEmpty, !names.1.isEmpty else { return false }
        return !Self.contains(names.0, names.1) && !Self.contains(names.1, names.0)
            && !Self.isAbbreviation(name.plainText(), other.name.plainText())
    }

    /// `Var. Probl. Differential Geom.` of `Variational Problems in Differential Geometry`
    private static func isAbbreviation(_ first: String, _ second: String) -> Bool {
        let words = [first, second].map { text in
            text.lowercased().split { $0 == " " || $0 == "-" || $0 == "," }
                .filter { !["a", "and", "for", "in", "of", "on", "the"].contains($0) }
        }
        guard words[0].count == words[1].count else { return false }
        return zip(words[0], words[1]).allSatisfy { one, other in
            one == other || one.last == "." && other.hasPrefix(one.dropLast())
                || other.last == "." && one.hasPrefix(other.dropLast())
        }
    }

    /// Without digits, which are the year's or the meeting's.
    private static func letters(_ text: String) -> [UInt8] { NameFolding.folded(text).filter { !$0.isASCIIDigit } }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }
}
