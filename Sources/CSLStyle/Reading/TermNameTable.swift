import Bibliography
import DocumentTree

/// The names of terms (CSL 1.0.2, appendix II).
enum TermName {
    /// All but the ordinals.
    static let known: [String] =
        (miscellaneous + TextVariable.allCases.filter(\.isNumber).map(\.rawValue) + WorkType.allCases.map(\.rawValue)
            + NameVariable.allCases.map(\.rawValue) + LocatorType.allCases.map(\.rawValue)
            + (1...12).map { $0 < 10 ? "month-0\($0)" : "month-\($0)" } + (1...4).map { "season-0\($0)" })

    private static let knownSet = Set(known)

    static func isKnown(_ name: String) -> Bool {
        knownSet.contains(name) || ordinalNumber(name) != nil || longOrdinalNumber(name) != nil
    }

    /// The name of CSL 1.0.2 for one of an earlier version.
    static func canonical(_ name: String) -> String {
        switch name {
        case "editortranslator": "editor-translator"
        case "sub verbo": "sub-verbo"
        default: name
        }
    }

    /// The number of `ordinal-07`, and `.some(nil)` for `ordinal`; `nil` for other terms.
    static func ordinalNumber(_ name: String) -> Int?? {
        if name == "ordinal" { return .some(nil) }
        guard name.hasPrefix("ordinal-"), let number = twoDigits(name.dropFirst(8)) else { return nil }
        return .some(number)
    }

    /// The number of `long-ordinal-07`.
    static func longOrdinalNumber(_ name: String) -> Int? {
        guard name.hasPrefix("long-ordinal-") else { return nil }
        return twoDigits(name.dropFirst(13))
    }

    private static func twoDigits(_ digits: Substring) -> Int? {
        digits.utf8.count == 2 && digits.utf8.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
    }

    private static let miscellaneous = [
        "accessed", "ad", "advance-online-publication", "album", "and", "and others", "anonymous", "at",
        "audio-recording", "available at", "bc", "bce", "by", "ce", "circa", "cited", "et-al", "film", "forthcoming",
        "from", "henceforth", "ibid", "in", "in press", "internet", "interview", "letter", "loc-cit", "no date",
        "no-place", "no-publisher", "on", "online", "op-cit", "original-work-published", "part",
        "personal-communication",
        "podcast", "podcast-episode", "preprint", "presented at", "printing", "radio-broadcast", "radio-series",
        "radio-series-episode", "reference", "retrieved", "review-of", "scale", "special-issue", "special-section",
        "supplement", "television-broadcast", "television-series", "television-series-episode", "title", "video",
        "working-paper", "open-quote", "close-quote", "open-inner-quote", "close-inner-quote", "page-range-delimiter",
        "colon", "comma", "semicolon",
    ]
}
