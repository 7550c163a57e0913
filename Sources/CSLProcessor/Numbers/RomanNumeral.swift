/// Numbers in Roman numerals, as `form="roman"` of `cs:number` prints them.
enum RomanNumeral {
    /// `42` is `xlii`. Zero, negative numbers and those from 6,000 on have no numeral in use and stay Arabic.
    static func string(_ number: Int) -> String {
        guard (1..<6000).contains(number) else { return String(number) }
        var rest = number
        var numeral = ""
        for (value, letters) in values {
            while rest >= value {
                numeral += letters
                rest -= value
            }
        }
        return numeral
    }

    /// Whether the text can be a Roman numeral, whatever its value: `xxv`, `CIX`.
    static func isNumeral(_ text: Substring.UTF8View) -> Bool {
        !text.isEmpty
            && text.allSatisfy { byte in
                switch byte | 0x20 {
                case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"),
                    UInt8(ascii: "d"), UInt8(ascii: "m"):
                    true
                default: false
                }
            }
    }

    private static let values: [(Int, String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
