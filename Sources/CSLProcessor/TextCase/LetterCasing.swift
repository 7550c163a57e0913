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

    /// A text with the letter at an offset of its UTF-8 in upper case.
    func capitalized(_ text: String, at offset: Int) -> String {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let scalar = text.unicodeScalars[index]
        let capital = hasDottedI && scalar == "i" ? "İ" : scalar.properties.titlecaseMapping
        if capital.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) { return text }
        return text[..<index] + capital + text[text.unicodeScalars.index(after: index)...]
    }
}
