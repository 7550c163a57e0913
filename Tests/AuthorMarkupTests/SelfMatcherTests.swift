import AuthorMarkup
import Bibliography
import Testing

@Suite struct SelfMatcherTests {
    private static let gao = SelfMatcher(name: "Ze-Feng Gao", also: ["高泽峰"])

    private static func match(_ matcher: SelfMatcher, _ line: String) -> SelfMatch {
        matcher.find(in: AuthorListParser.parse(line, signs: DeclaredSigns(["*", "#"])).authors.map(\.name))
    }

    @Test(arguments: [
        ("Ze-Feng Gao, Peiyu Liu", SelfMatch.one(0)),
        ("Peiyu Liu, **Zefeng Gao***", .one(1)),
        ("Peiyu Liu, ZE FENG GAO", .one(1)),
        // In the other order, where a comma or the whole list says so; otherwise it may be a namesake.
        ("Gao, Ze-Feng and Liu, Peiyu", .one(0)),
        ("Peiyu Liu, Gao Ze-Feng", .inOtherOrder([1])),
        ("Peiyu Liu, Gao Ze Feng", .inOtherOrder([1])),
        ("Gao Ze-Feng, Ze-Feng Gao", .one(1)),
        ("Gao Ze-Feng, Z. Gao", .one(1)),
        ("Liu, Peiyu and Gao, Ze-Feng", .one(1)),
        ("王佳奇, 高泽峰#, 李永峰", .one(1)),
        ("Prof. Ze-Feng Gao, MD/PhD, Peiyu Liu", .one(0)),
        ("Zé-Fèng Gāo, Peiyu Liu", .one(0)),
        // Initials, where they can be nobody else.
        ("Peiyu Liu, Z.-F. Gao", .one(1)),
        ("Peiyu Liu, Z. Gao", .one(1)),
        ("Peiyu Liu, Gao ZF", .one(1)),
        ("Peiyu Liu, Gao Z-F", .one(1)),
        ("Peiyu Liu, Gao Z.", .one(1)),
        ("Liu PY, Gao ZF", .one(1)),
        ("Gao, Z.-F., Liu, P.", .one(0)),
        ("Z. Gao, Z. Gao", .ambiguous([0, 1])),
        ("Z. Gao, Z.-F. Gao", .ambiguous([0, 1])),
        ("Z. Gao, Ze-Feng Gao", .one(1)),
        ("Ze-Feng Gao, Ze-Feng Gao", .ambiguous([0, 1])),
        // Never a part of a name.
        ("Peiyu Liu, Lan Gao", .none),
        ("Peiyu Liu, Gao", .none),
        ("Ze-Feng Gaoxing, Ze-Fengwei Gao", .none),
        ("Z.-X. Gao, F. Gao", .none),
        ("Z.-F.-Q. Gao", .none),
        ("高泽", .none),
        ("{Ze-Feng Gao Laboratory}", .none),
        ("", .none),
    ])
    func finds(_ line: String, _ expected: SelfMatch) {
        #expect(Self.match(Self.gao, line) == expected, "\(line)")
    }

    @Test(arguments: [
        ("Jürgen Müller", "Jurgen Muller", true), ("Jürgen Müller", "Juergen Mueller", true),
        ("Juergen Mueller", "Jürgen Müller", true), ("Jurgen Muller", "Jürgen Müller", true),
        ("Jürgen Müller", "J. Mueller", true), ("Søren Østergaard", "Soren Ostergaard", true),
        ("Søren Østergaard", "Soeren Oestergaard", true), ("Łukasz Kaiser", "Lukasz Kaiser", true),
        ("Nguyễn Văn Đức", "Nguyen Van Duc", true), ("José García", "Jose\u{301} Garci\u{301}a", true),
        ("Wayne Xin Zhao", "Zhao, Wayne Xin", true), ("Wayne Xin Zhao", "Wayne X. Zhao", true),
        ("Maria Kowalczyk-Nguyen", "Kowalczyk-Nguyen M", true),
        ("Marie-Claire Kowalczyk-Nguyen", "Kowalczyk-Nguyen M-C", true),
        ("Maria Kowalczyk-Nguyen", "Nguyen MK", false),
        ("Wayne Xin Zhao", "W. X. Zhao", true), ("Wayne Xin Zhao", "Wayne Zhao", false),
        ("Wayne Xin Zhao", "Xin Zhao", false), ("Nan Li", "An Lin", false), ("Li Nan", "Lin An", false),
        ("Vincent van Gogh", "Vincent Van Gogh", true), ("Vincent van Gogh", "van Gogh, Vincent", true),
        ("Mausam", "Mausam", true), ("Weinan E", "E, Weinan", true), ("Иван Иванов", "ИВАН ИВАНОВ", true),
        ("Z.Y. Xie", "Z. Y. Xie", true), ("Z.Y. Xie", "Zhi-Yuan Xie", false),
    ])
    func folds(_ own: String, _ other: String, _ isSame: Bool) {
        let found = SelfMatcher(name: own).find(in: [NameParser.parse(other)])
        #expect(found == (isSame ? .one(0) : .none), "\(own) – \(other)")
    }

    @Test(arguments: [
        (["Wei Chen"], "Wei Chen, Chen Wei", SelfMatch.one(0)), (["Wei Chen"], "Chen Wei, Bo Li", .inOtherOrder([0])),
        (["Wei Chen", "Chen Wei"], "Chen Wei, Bo Li", .one(0)), (["Wei Chen"], "Chen, Wei; Li, Bo", .one(0)),
        (["Wei Chen", "陈伟"], "陈伟, 伟陈", .one(0)), (["Wei Chen"], "Chen W, Li BH, Zhang KM", .one(0)),
    ])
    func namesakesInOtherOrder(_ names: [String], _ line: String, _ expected: SelfMatch) {
        let matcher = SelfMatcher(name: names[0], also: Array(names.dropFirst()))
        #expect(Self.match(matcher, line) == expected, "\(line)")
    }

    @Test func peopleAreFoundByFullNamesOnly() {
        let index = PersonIndex([
            ("Wayne Xin Zhao", ["Xin Zhao"]), ("Jürgen Müller", []), ("Ann Lee", ["A. Lee"]), ("Anna Lee", ["A. Lee"]),
        ])
        let expected: [(String, Int?)] = [
            ("Wayne Xin Zhao", 0), ("XIN ZHAO", 0), ("Zhao Wayne Xin", nil), ("Zhao, Xin", 0), ("W. X. Zhao", nil),
            ("Juergen Mueller", 1), ("Jurgen Muller", 1), ("Ann Lee", 2), ("Anna Lee", 3), ("A. Lee", nil),
            ("Lee", nil),
        ]
        for (name, person) in expected { #expect(index.index(of: NameParser.parse(name)) == person, "\(name)") }
    }
}
