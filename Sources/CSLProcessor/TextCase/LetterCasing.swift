/// Upper and lower case in a language.
struct LetterCasing {
    /// Turkish, Azerbaijani: `i` and `İ`, `ı` and `I` belong together.
    private let hasDottedI: Bool

    init(language: String?) {
        let subtag = Self.primarySubtag(language)
        hasDottedI = subtag == "tr" || subtag == "az"
    }

    /// Whether a language is English, or not known.
    static func isEnglish(_ language: String?) -> Bool {
        let subtag = primarySubtag(language)
        return subtag.isEmpty || subtag == "en" || subtag == "EN"
    }

    /// `en` of `en-GB`.
    private static func primarySubtag(_ language: String?) -> Substring {
        guard let language else { return "" }
        let end = language.utf8.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return language[..<(end ?? language.endIndex)]
    }

    func uppercased(_ text: String) -> String {
        guard hasDottedI, text.utf8.contains(UInt8(ascii: "i")) else { return text.uppercased() }
        var result = ""
        for scalar in text.unicodeScalars {
            result += scalar == "i" ? "İ" : scalar.properties.uppercaseMapping
        }
        return result
    }

    func lowercased(_ text: String) -> String {
        guard hasDottedI else { return text.lowercased() }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "I": result += "ı"
            case "İ": result += "i"
            default: result += scalar.properties.lowercaseMapping
            }
        }
        return result
    }

    /// A text with the letters at some places of its UTF-8 in upper case. The places go from the first to the last.
    func capitalized(_ text: String, at offsets: ArraySlice<Int>) -> String {
        var bytes = Array(text.utf8)
        if offsets.allSatisfy({ bytes[$0] < 0x80 }), !hasDottedI {
            for offset in offsets where (0x61...0x7A).contains(bytes[offset]) { bytes[offset] &= 0xDF }
            return String(decoding: bytes, as: UTF8.self)
        }
        var result = ""
        var rest = text[...]
        var passed = 0
        for offset in offsets {
            let index = rest.utf8.index(rest.startIndex, offsetBy: offset - passed)
            let scalar = rest.unicodeScalars[index]
            result += rest[..<index]
            result += hasDottedI && scalar == "i" ? "İ" : scalar.properties.titlecaseMapping
            rest = rest[rest.unicodeScalars.index(after: index)...]
            passed = offset + UTF8.width(scalar)
        }
        return result + rest
    }
}
