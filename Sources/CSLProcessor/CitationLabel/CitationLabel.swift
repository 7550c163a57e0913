import Bibliography
import DocumentTree

/// The label of a work in label styles: `Doe65`, `RoNo78`, `DEFG26`: letters of the family names, and two digits of the year.
enum CitationLabel {
    /// The label that a work brings, else one made of its first names and its date.
    static func of(_ reference: Reference) -> String {
        let own = reference[.citationLabel].plainText()
        guard own.isEmpty else { return own }
        let year = reference[.issued]?.start.map { lastDigits(of: $0.year) } ?? ""
        return letters(of: reference) + year
    }

    /// Four letters of one name, two of each of two, two and one and one of three, one of each of the first four of more.
    private static func letters(of reference: Reference) -> String {
        guard let variable = nameVariables.first(where: { !reference[$0].contributors.isEmpty }) else {
            return String(reference[.title].plainText().prefix(4))
        }
        let names = reference[variable].contributors.map { contributor in
            contributor.name.family.isEmpty ? contributor.name.literal : contributor.name.family
        }
        let counts: [Int] =
            switch names.count {
            case 1: [4]
            case 2: [2, 2]
            case 3: [2, 1, 1]
            default: [1, 1, 1, 1]
            }
        return zip(names, counts).map { String($0.prefix($1)) }.joined()
    }

    private static func lastDigits(of year: Int) -> String {
        let digits = Int(year.magnitude % 100)
        return digits < 10 ? "0\(digits)" : String(digits)
    }

    private static let nameVariables: [NameVariable] = [.author, .editor, .translator, .containerAuthor, .composer]
}
