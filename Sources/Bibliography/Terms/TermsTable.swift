extension Terms {
    /// The languages that there are terms for. To add one is to add a file and a line here.
    public static let all: [Terms] = [
        english, chinese, german, french, spanish, japanese, portuguese, italian, korean, dutch, swedish, polish,
        russian,
    ]

    static let byLanguage = Dictionary(uniqueKeysWithValues: all.map { ($0.language, $0) })
}
