/// What babel calls the languages whose words TeX would otherwise break as English ones. Chinese, Japanese and Korean are not
/// broken by patterns and have packages of their own.
enum LaTeXLanguageTable {
    /// By BCP 47 tag in lower case.
    static let babelNames: [String: String] = [
        "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "de-at": "austrian", "de-ch": "swissgerman",
        "el": "greek", "en-au": "australian", "en-gb": "british", "es": "spanish", "et": "estonian", "fi": "finnish",
        "fr": "french", "hr": "croatian", "hu": "hungarian", "it": "italian", "lt": "lithuanian", "lv": "latvian",
        "nb": "norsk", "nl": "dutch", "nn": "nynorsk", "no": "norsk", "pl": "polish", "pt": "portuguese",
        "pt-br": "brazilian", "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovenian", "sv": "swedish",
        "tr": "turkish", "uk": "ukrainian",
    ]

    /// The name for a tag, or for the language that it is a variety of; `nil` where babel is not needed.
    static func babelName(of tag: String) -> String? {
        var tag = tag.lowercased()
        while true {
            if let name = babelNames[tag] { return name }
            guard let hyphen = tag.lastIndex(of: "-") else { return nil }
            tag = String(tag[..<hyphen])
        }
    }
}
