import DocumentTree

/// Where the words of a language are taken from (CSL 1.0.2, "Locale Fallback").
package enum LocaleFallback {
    /// What a language tag comes to: `de` → `de-DE`, `en_us` → `en-US`, `zh-Hant` → `zh-TW`. Extensions are left out.
    package static func dialect(of tag: String) -> String {
        let subtags = tag.split { $0 == "-" || $0 == "_" }.prefix { $0.utf8.count > 1 }
        guard let language = subtags.first?.lowercased() else { return "en-US" }
        for subtag in subtags.dropFirst() {
            let length = subtag.utf8.count
            if length == 2 || (length == 3 && subtag.utf8.allSatisfy(\.isASCIIDigit)) {
                return language + "-" + subtag.uppercased()
            }
            if language == "zh", subtag.lowercased() == "hant" { return "zh-TW" }
        }
        return primaryDialects[language] ?? language
    }

    /// The locale files to look into for a language, the most special first: `de-AT` → `de-AT`, `de-DE`, `en-US`.
    package static func files(for tag: String) -> [String] {
        let dialect = dialect(of: tag)
        let language = String(dialect.prefix { $0 != "-" })
        var files = [dialect]
        for other in [primaryDialects[language] ?? language, "en-US"] where !files.contains(other) {
            files.append(other)
        }
        return files
    }

    /// The dialect that a language stands for.
    static let primaryDialects: [String: String] = [
        "af": "af-ZA", "ar": "ar", "bg": "bg-BG", "ca": "ca-AD", "cs": "cs-CZ", "cy": "cy-GB", "da": "da-DK",
        "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES", "et": "et-EE", "eu": "eu", "fa": "fa-IR",
        "fi": "fi-FI", "fr": "fr-FR", "gl": "gl-ES", "he": "he-IL", "hi": "hi-IN", "hr": "hr-HR", "hu": "hu-HU",
        "id": "id-ID", "is": "is-IS", "it": "it-IT", "ja": "ja-JP", "km": "km-KH", "ko": "ko-KR", "la": "la",
        "lt": "lt-LT", "lv": "lv-LV", "mn": "mn-MN", "nb": "nb-NO", "nl": "nl-NL", "nn": "nn-NO", "no": "nb-NO",
        "pa": "pa-PK", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU", "sk": "sk-SK", "sl": "sl-SI",
        "sr": "sr-RS", "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN",
    ]
}

extension CitationLocale {
    /// The locale in which a style is evaluated: each term in each form, date format and option from the first that has it
    /// of the style's own locales (for the dialect, for the language, for all) and the files.
    /// - Parameter files: Locale files by language, as far as there are any of ``LocaleFallback/files(for:)``.
    package init(_ tag: String, of style: CitationStyle, files: [String: CitationLocale]) {
        let dialect = LocaleFallback.dialect(of: tag)
        let language = String(dialect.prefix { $0 != "-" })
        self.init(language: dialect)
        for name in LocaleFallback.files(for: tag).reversed() {
            if let file = files[name] { overlay(file) }
        }
        for locale in style.locales where locale.language == nil { overlay(locale) }
        for locale in style.locales where locale.language?.lowercased() == language { overlay(locale) }
        for locale in style.locales {
            guard let own = locale.language, own.lowercased() != language else { continue }
            if LocaleFallback.dialect(of: own) == dialect { overlay(locale) }
        }
    }

    /// Replaces whatever another locale has too.
    mutating func overlay(_ other: CitationLocale) {
        options.limitDayOrdinalsToDay1 = other.options.limitDayOrdinalsToDay1 ?? options.limitDayOrdinalsToDay1
        options.punctuationInQuote = other.options.punctuationInQuote ?? options.punctuationInQuote
        textDate = other.textDate ?? textDate
        numericDate = other.numericDate ?? numericDate
        terms.overlay(other.terms)
    }
}

extension TermTable {
    /// Replaces the terms that another table has too; one ordinal replaces all ordinals.
    mutating func overlay(_ other: TermTable) {
        terms.merge(other.terms) { $1 }
        genders.merge(other.genders) { $1 }
        longOrdinals.merge(other.longOrdinals) { $1 }
        if !other.ordinals.isEmpty { ordinals = other.ordinals.fromVersion1 }
    }
}

extension [OrdinalKey: OrdinalTerm] {
    /// CSL 1.0.0 had no `ordinal`, and `ordinal-04` for all numbers that do not end in 1, 2 or 3, or end in 11, 12 or 13.
    fileprivate var fromVersion1: Self {
        guard !keys.contains(where: { $0.number == nil }) else { return self }
        var result = self
        for (key, term) in self where key.number == 4 {
            result[key] = nil
            result[OrdinalKey(nil, gender: key.gender)] = term
            for number in 11...13 where self[OrdinalKey(number, gender: key.gender)] == nil {
                result[OrdinalKey(number, gender: key.gender)] = OrdinalTerm(term.text, match: .lastTwoDigits)
            }
        }
        return result
    }
}
