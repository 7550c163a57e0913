/// Letters that a language counts as letters of their own, and where it puts them.
struct CollationTailoring: Sendable {
    /// Lower-case letters with the bytes that stand for them: those of the letter before, and one above all letters.
    private(set) var letters: [String: [UInt8]] = [:]

    /// By the language: `sv` puts `å`, `ä`, `ö` behind `z`.
    init(language: String) {
        let subtag = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        guard let order = Self.orders[String(Substring(subtag)).lowercased()] else { return }
        for group in order.split(separator: " ") {
            // The first letter is the one behind which the others stand.
            let base = Array(String(group.prefix(1)).utf8)
            for (place, letter) in group.dropFirst().enumerated() {
                letters[String(letter)] = base + [UInt8(0xF1 + place)]
            }
        }
    }

    private static let orders = [
        "sv": "zåäö", "fi": "zåäö", "da": "zæøå", "nb": "zæøå", "nn": "zæøå", "no": "zæøå", "is": "dð zþæö",
        "et": "zõäöü",
        "es": "nñ", "pl": "aą cć eę lł nń oó sś zźż", "cs": "cč rř sš zž", "sk": "cč sš zž", "hr": "cčć dđ sš zž",
        "sl": "cčć dđ sš zž", "hu": "oöő uüű", "tr": "cç gğ hı oö sş uü", "ro": "aăâ iî sș tț", "lv": "zž cč sš",
        "lt": "cč sš zž",
    ]
}
