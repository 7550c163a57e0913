/// A profile with as many publications as are asked for, as a person would have written them.
struct ProfileGenerator {
    private static let owner = "Ada Exemplaris"
    private static let ownerInChinese = "安例达"
    private var numbers: RandomNumbers

    init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

    mutating func profile(publications count: Int) -> String {
        var text = """
            name: \(Self.owner)
            also: [\(Self.ownerInChinese)]
            headline: Professor of Examples, University of Nowhere
            contact: {email: ada@example.org}
            marks:
              "*": equal-contribution
              "#": corresponding-author
            sections:
              - title: Publications
                publications:

            """
        text.reserveCapacity(count * 700)
        for index in 1...max(count, 1) { text += publication(index) }
        return text
    }

    private mutating func publication(_ index: Int) -> String {
        let venue = WordTable.venues[numbers.below(WordTable.venues.count)]
        let year = 1990 + numbers.below(37)
        let date = numbers.isTrue(40) ? "\(year)-\(twoDigits(1 + numbers.below(12)))" : "\(year)"
        var lines = [
            "- id: p\(index)", "  type: \(venue.type)", "  title: \"\(title())\"", "  authors: \"\(authors())\"",
            "  venue: {name: \(venue.name)\(venue.short.isEmpty ? "" : ", short: \(venue.short)")}", "  date: \(date)",
        ]
        if venue.type == "article-journal" {
            let page = 1 + numbers.below(900)
            lines += ["  volume: \(1 + numbers.below(80))", "  pages: \(page)–\(page + 5 + numbers.below(30))"]
        }
        if numbers.isTrue(60) { lines.append("  doi: 10.5555/example.\(year).\(index)") }
        if numbers.isTrue(8) { lines.append("  award: Best Paper Award") }
        if numbers.isTrue(20) { lines.append("  selected: true") }
        lines += links(index)
        if numbers.isTrue(10) { lines += abstract() }
        return lines.map { "      " + $0 + "\n" }.joined()
    }

    private mutating func title() -> String {
        let subject = numbers.pick(WordTable.adjectives) + " " + numbers.pick(WordTable.nouns)
        let object = numbers.pick(WordTable.adjectives) + " " + numbers.pick(WordTable.nouns)
        let start = numbers.pick(WordTable.verbs) + " " + subject
        return start + (numbers.isTrue(50) ? ": " : " and ") + object + " for " + numbers.pick(WordTable.uses)
    }

    /// One to sixty-two authors, about four as a rule; the owner is one of them.
    private mutating func authors() -> String {
        let count = authorCount()
        let place = numbers.below(min(count, 4))
        let equal = count > 1 && numbers.isTrue(30) ? 2 + numbers.below(min(count, 4) - 1) : 0
        let corresponding = numbers.isTrue(40) ? count - 1 : -1
        let others = coAuthors(count - 1)
        let names = (0..<count).map { index in
            var name = index == place ? Self.owner : others[index < place ? index : index - 1]
            if index == place, numbers.isTrue(10) { name = Self.ownerInChinese }
            return name + (index < equal ? "*" : "") + (index == corresponding ? "#" : "")
        }
        guard count > 1, numbers.isTrue(50), let last = names.last else { return names.joined(separator: ", ") }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    private mutating func authorCount() -> Int {
        switch numbers.below(100) {
        case 0..<12: 1
        case 12..<32: 2
        case 32..<54: 3
        case 54..<71: 4
        case 71..<83: 5
        case 83..<95: 6 + numbers.below(3)
        case 95..<99: 9 + numbers.below(8)
        default: 17 + numbers.below(46)
        }
    }

    /// Persons, none of whom stands there twice.
    private mutating func coAuthors(_ count: Int) -> [String] {
        var names: [String] = []
        while names.count < count {
            let name = coAuthor()
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private mutating func coAuthor() -> String {
        switch numbers.below(100) {
        case 0..<8: numbers.pick(WordTable.chinese)
        case 8..<10: numbers.pick(WordTable.single)
        default: numbers.pick(WordTable.given) + " " + numbers.pick(WordTable.family)
        }
    }

    private mutating func links(_ index: Int) -> [String] {
        let labels = ["paper", "arxiv", "code", "slides"].filter { _ in numbers.isTrue(45) }
        guard !labels.isEmpty else { return [] }
        return ["  links:"] + labels.map { "    \($0): \"https://example.org/\($0)/p\(index)?v=1&lang=en\"" }
    }

    /// About six hundred characters.
    private mutating func abstract() -> [String] {
        ["  abstract: |"] + (0..<8).map { _ in "    " + numbers.pick(WordTable.sentences) }
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
