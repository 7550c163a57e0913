import Bibliography
import GoldenFiles
import Testing

@Suite struct NameParserTests {
    /// Names as people write them, and their parts.
    @Test func parts() throws {
        try GoldenCases("names").check { source, _ in
            let name = NameParser.parse(source)
            return [Self.dump(name), "= " + name.asWritten]
        }
    }

    /// The four forms of a name.
    @Test func forms() throws {
        try GoldenCases("forms").check { source, _ in
            let name = NameParser.parse(source)
            return NameForm.allCases.map { name.formatted($0) }
        }
    }

    /// Every way of writing a name is read as the same name.
    @Test(arguments: [
        ["Ludwig van Beethoven", "van Beethoven, Ludwig"],
        ["Ann Marie Lee", "Lee, Ann Marie"],
        ["John Smith, Jr.", "Smith, Jr., John", "Smith, John, Jr."],
        ["Jean d'Alembert", "d'Alembert, Jean"],
    ])
    func sameParts(_ spellings: [String]) {
        let names = spellings.map(NameParser.parse)
        for name in names { #expect(Self.dump(name) == Self.dump(names[0])) }
    }

    @Test func longInputIsReadInLinearTime() {
        for piece in ["a", "{", "}", "(", ",", " ", "van ", "Jr. ", "高", "-", "."] {
            _ = NameParser.parse(String(repeating: piece, count: 20_000)).initials()
        }
    }

    private static func dump(_ name: Name) -> String {
        var parts: [String] = []
        func add(_ label: String, _ value: String) { if !value.isEmpty { parts.append("\(label) “\(value)”") } }
        add("given", name.given)
        add("dropping", name.droppingParticle)
        add("non-dropping", name.nonDroppingParticle)
        add("family", name.family)
        add(name.hasCommaSuffix ? "comma-suffix" : "suffix", name.suffix)
        add("literal", name.literal)
        return parts.joined(separator: " ")
    }
}
