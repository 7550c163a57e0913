/// A .bib file with as many entries as are asked for, as reference managers write them.
struct BibTeXGenerator {
    private var numbers: RandomNumbers

    init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

    mutating func file(entries count: Int) -> String {
        var text = ""
        text.reserveCapacity(count * 500)
        for index in 1...max(count, 1) { text += entry(index) }
        return text
    }

    private mutating func entry(_ index: Int) -> String {
        let venue = WordTable.venues[numbers.below(WordTable.venues.count)]
        let isArticle = venue.type.hasPrefix("article")
        let page = 1 + numbers.below(900)
        let fields = [
            ("title", title()), ("author", authors()), (isArticle ? "journal" : "booktitle", venue.name),
            ("year", "\(1990 + numbers.below(37))"), ("pages", "\(page)--\(page + 5 + numbers.below(30))"),
            ("doi", "10.5555/example.\(index)"), ("url", "https://example.org/papers/\(index).pdf"),
        ]
        return "@\(isArticle ? "article" : "inproceedings"){key\(index),\n"
            + fields.map { "  \($0) = {\($1)},\n" }.joined() + "}\n\n"
    }

    /// One in four protects a word from another case, as people do.
    private mutating func title() -> String {
        let noun = numbers.pick(WordTable.nouns)
        return numbers.pick(WordTable.verbs) + " " + numbers.pick(WordTable.adjectives) + " "
            + (numbers.isTrue(25) ? "{\(noun)}" : noun) + " for " + numbers.pick(WordTable.uses)
    }

    private mutating func authors() -> String {
        let count = numbers.isTrue(1) ? 60 : 1 + numbers.below(6)
        return (0..<count).map { _ in numbers.pick(WordTable.family) + ", " + numbers.pick(WordTable.given) }
            .joined(separator: " and ")
    }
}
