/// The small words of English titles: articles, conjunctions, prepositions, and particles of foreign names.
enum StopWordTable {
    /// Whether a word is one of them, whatever its case.
    static func contains(_ word: ShortWord) -> Bool { word.count <= longest && words.contains(word) }

    private static let longest = 15
    private static let words = Set(
        """
        a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud \
        around as aside astride at athwart atop barring before behind below beneath beside besides between beyond but by \
        c ca circa d de despite down during et except for forenenst from given in inside into lest like modulo near next \
        nor notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout thru \
        thruout till to toward towards under underneath until unto up upon v van versus via von vs with within without yet
        """.split(separator: " ").map(ShortWord.init))
}
