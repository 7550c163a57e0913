import AuthorMarkup
import Bibliography
import GoldenFiles
import Testing

@Suite struct AuthorListTests {
    /// Author lines as people write them: every author with its range and marks, and every problem.
    @Test(arguments: ["marks", "separators", "emphasis", "names", "problems"])
    func lines(_ file: String) throws {
        try GoldenCases(file).check { source, options in
            var words = options.split(separator: " ").map(String.init)
            let isSingleName = words.last == "single"
            if isSingleName { words.removeLast() }
            return AuthorListDump.lines(of: source, signs: DeclaredSigns(words), isSingleName: isSingleName)
        }
    }

    @Test func helpNamesTheDeclaredSigns() {
        let reading = AuthorListParser.parse("Ann Lee†", signs: DeclaredSigns(["*", "#"]))
        #expect(reading.problems.first?.help.contains("“*”, “#”") == true)
        #expect(reading.problems.first?.help.contains("marks: {\"†\": ") == true)
        let undeclared = AuthorListParser.parse("Ann Lee†", signs: DeclaredSigns([]))
        #expect(undeclared.problems.first?.help.contains("declares no signs yet") == true)
    }

    @Test func longInputIsReadInLinearTime() {
        let signs = DeclaredSigns(["*", "**", "(c)", "1"])
        for piece in [
            "*", "**a", "a*,", ",", "(", "((a)", "[", "{", "}", "_", "_a ", "\\", "\\*a", "<", "<b", "&", "&a", " and ",
            "...", "1,",
            "¹", "和", "高和", "等,", "高 等 ", "a, b;", " ", "\u{200B}", "(*)", "et al ", "^", "***a*** ", "Lee, A., ",
        ] {
            _ = AuthorListParser.parse(String(repeating: piece, count: 5_000), signs: signs)
        }
    }
}
