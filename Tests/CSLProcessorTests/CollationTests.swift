import Testing

@testable import CSLProcessor

/// The order of texts in a language.
@Suite struct CollationTests {
    @Test(arguments: [
        ("en", ["Lee, Ann", "Leech", "S. T. R.", "Speaker", "S.T.R.", "Student", "Žídek", "周"]),
        ("en", ["Çelik, J.", "Celik, J., Ng", "Çelik, J.-L."]),
        ("sv", ["Zorn", "Åberg", "Öberg"]),
        ("de", ["Aachen", "Ärzte", "Azur"]),
        ("zh-CN", ["2020", "周", "Adler", "Zorn"]),
        ("ru", ["Яшин", "Adler"]),
        ("en", ["Adler", "Яшин"]),
        ("el", ["Ωμέγα", "Adler"]),
    ])
    func order(language: String, texts: [String]) {
        let tailoring = CollationTailoring(language: language)
        func key(_ text: String) -> [UInt8] { CollationKey(text, tailoring: tailoring).bytes }
        let sorted = texts.reversed().sorted { key($0).lexicographicallyPrecedes(key($1)) }
        #expect(sorted == texts)
    }
}
