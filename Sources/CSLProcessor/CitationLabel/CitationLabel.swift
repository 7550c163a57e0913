import Bibliography
import DocumentTree

/// The label of a work in label styles: `Doe65`, `RoNo78`, `DEFG26`: letters of the family names, and two digits of the year.
enum CitationLabel {
    /// The label that a work brings, else one made of its first names, or its title, and its date.
    static func of(_ reference: Reference) -> String {
        let own = reference[.citationLabel].plainText()
        guard own.isEmpty else { return own }
        let letters = nameLetters(of: reference)
        let year = reference[.issued]?.start.map { lastDigits(of: $0.year) } ?? "00"
        return (letters.isEmpty ? titleLetters(of: reference) : letters) + year
    }

    /// Four letters of one name, two of each of two, two and one and one of three, one of each of the first four of more. Names
    /// in other scripts than Latin, Greek or Cyrillic give none.
    private static func nameLetters(of reference: Reference) -> String {
        guard let variable = NameVariable.creators.first(where: { !reference[$0].contributors.isEmpty }) else {
            return ""
        }
        let names = reference[variable].contributors.map(\.name)
        let counts: [Int] =
            switch names.count {
            case 1: [4]
            case 2: [2, 2]
            case 3: [2, 1, 1]
            default: [1, 1, 1, 1]
            }
        return zip(names, counts).map { name, count in
            let family = name.family.isEmpty ? name.literal : name.family
            return capitalized(family.withoutParticles.unicodeScalars.filter(Romanesque.isLetter).prefix(count))
        }.joined()
    }

    /// Four letters of the title's words but for the small ones.
    private static func titleLetters(of reference: Reference) -> String {
        let words = reference[.title].plainText().split(separator: " ")
            .filter { !StopWordTable.contains(ShortWord($0)) }
        return capitalized(words.joined().unicodeScalars.filter { $0.properties.isAlphabetic }.prefix(4))
    }

    private static func capitalized(_ letters: some Sequence<Unicode.Scalar>) -> String {
        var word = ""
        for letter in letters {
            word += word.isEmpty ? letter.properties.uppercaseMapping : letter.properties.lowercaseMapping
        }
        return word
    }

    private static func lastDigits(of year: Int) -> String {
        let digits = Int(year.magnitude % 100)
        return digits < 10 ? "0\(digits)" : String(digits)
    }
}

extension NameVariable {
    /// Those who may stand for the author, the first that a work has.
    fileprivate static let creators: [NameVariable] = [
        .author, .editor, .translator, .containerAuthor, .composer, .director,
    ]
}

extension String {
    /// Without the words in small letters that it begins with: `Dyke` of `van Dyke`.
    fileprivate var withoutParticles: Substring {
        var rest = self[...]
        while let first = rest.unicodeScalars.first, first.properties.isLowercase, let space = rest.firstIndex(of: " ")
        {
            rest = rest[rest.index(after: space)...]
        }
        return rest
    }
}
