/// Letters that a language counts as letters of their own, and where it puts them.
struct CollationTailoring: Sendable {
    /// Lower-case letters with the bytes that stand for them: those of the letter before, and one above all letters.
    private(set) var letters: [String: [UInt8]] = [:]

    /// The scripts that the language puts before Latin, by the first and the last scalar of their blocks.
    private(set) var firstScripts: [ClosedRange<UInt32>] = []

    /// By the language: `sv` puts `å`, `ä`, `ö` behind `z`.
    init(language: String) {
        let prefix = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        let subtag = String(Substring(prefix)).lowercased()
        firstScripts = Self.scripts[subtag] ?? []
        guard let order = Self.orders[subtag] else { return }
        for group in order.split(separator: " ") {
            // The first letter is the one behind which the others stand.
            let base = Array(String(group.prefix(1)).utf8)
            for (place, letter) in group.dropFirst().enumerated() {
                letters[String(letter)] = base + [UInt8(0xF1 + place)]
            }
        }
    }

    /// A language sorts its own script before others (Unicode CLDR, `reorder`); Japanese begins with Latin.
    private static let scripts: [String: [ClosedRange<UInt32>]] = {
        let cyrillic: [ClosedRange<UInt32>] = [0x400...0x52F]
        let arabic: [ClosedRange<UInt32>] = [0x600...0x6FF, 0x750...0x77F]
        return [
            "zh": [0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF],
            "ko": [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF],
            "ru": cyrillic, "uk": cyrillic, "be": cyrillic, "bg": cyrillic, "mk": cyrillic, "sr": cyrillic,
            "mn": cyrillic, "kk": cyrillic, "ky": cyrillic, "ar": arabic, "fa": arabic, "ur": arabic,
            "el": [0x370...0x3FF, 0x1F00...0x1FFF], "he": [0x590...0x5FF], "hy": [0x530...0x58F],
            "ka": [0x10A0...0x10FF], "th": [0xE00...0xE7F], "hi": [0x900...0x97F], "km": [0x1780...0x17FF],
        ]
    }()

    private static let orders = [
        "sv": "zåäö", "fi": "zåäö", "da": "zæøå", "nb": "zæøå", "nn": "zæøå", "no": "zæøå", "is": "dð zþæö",
        "et": "zõäöü",
        "es": "nñ", "pl": "aą cć eę lł nń oó sś zźż", "cs": "cč rř sš zž", "sk": "cč sš zž", "hr": "cčć dđ sš zž",
        "sl": "cčć dđ sš zž", "hu": "oöő uüű", "tr": "cç gğ hı oö sş uü", "ro": "aăâ iî sș tț", "lv": "zž cč sš",
        "lt": "cč sš zž",
    ]
}
