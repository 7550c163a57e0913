import DocumentTree

/// The English words of dates, whole or abbreviated to three letters or more.
enum MonthWords {
    enum Meaning: Equatable {
        case month(Int)
        /// 1 for spring … 4 for winter.
        case season(Int)
        case beforeChrist, afterChrist
    }

    /// What a word says of a date; a full stop behind it doesn't count. `nil` for all other words.
    static func meaning(of word: Substring) -> Meaning? {
        let letters = word.utf8.filter { $0 != UInt8(ascii: ".") }.map { $0.isASCIILetter ? $0 | 0x20 : $0 }
        switch letters {
        case Array("bc".utf8), Array("bce".utf8): return .beforeChrist
        case Array("ad".utf8), Array("ce".utf8): return .afterChrist
        default: break
        }
        guard letters.count >= 3 else { return nil }
        if let index = months.firstIndex(where: { $0.utf8.starts(with: letters) }) { return .month(index + 1) }
        return seasons.first { $0.word.utf8.starts(with: letters) }.map { .season($0.number) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let seasons: [(word: String, number: Int)] = [
        ("spring", 1), ("summer", 2), ("autumn", 3), ("fall", 3), ("winter", 4),
    ]
}
