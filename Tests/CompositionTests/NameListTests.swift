import Bibliography
import DocumentTree
import StyleModel
import Testing

@testable import Composition

@Suite struct NameListTests {
    /// `*` behind a name is equal contribution, `@` is the person whose list it is.
    static func list(_ text: String, endsWithOthers: Bool = false) -> ContributorList {
        let contributors = text.split(separator: ",").map { item in
            var name = item.drop { $0 == " " }
            var contributor = Contributor(name: Name(asWritten: ""))
            while let last = name.last, last == "*" || last == "@" {
                if last == "*" { contributor.roles.append(.equalContribution) } else { contributor.isSelf = true }
                name.removeLast()
            }
            contributor.name =
                name.hasPrefix("on behalf")
                ? Name(literal: name.filter { !"{}".contains($0) }, asWritten: name.filter { !"{}".contains($0) })
                : NameParser.parse(String(name))
            return contributor
        }
        return ContributorList(contributors, endsWithOthers: endsWithOthers)
    }

    static func text(_ list: ContributorList, min: Int? = nil, first: Int? = nil, last: Int? = nil) -> String {
        var options = NameOptions()
        options.separatorOfTwo = " and "
        options.lastSeparator = ", and "
        options.etAlMin = min
        options.etAlUseFirst = first
        options.etAlUseLast = last
        let formatter = NameListFormatter(options: options, terms: Terms.of(language: "en"))
        return formatter.inlines(list, variable: .author).plainText()
    }

    @Test(arguments: [
        ("Ann Lee", "Ann Lee"),
        ("Ann Lee, Bo Xu", "Ann Lee and Bo Xu"),
        ("Ann Lee, Bo Xu, Cy Orr", "Ann Lee, Bo Xu, and Cy Orr"),
        // A group for which they write is no third author.
        ("Ann Lee, on behalf of {The Group}", "Ann Lee, on behalf of The Group"),
        ("Ann Lee, Bo Xu, on behalf of {The Group}", "Ann Lee and Bo Xu, on behalf of The Group"),
        ("王佳奇, 高泽峰, 李永峰", "王佳奇, 高泽峰, 李永峰"),
    ])
    func joinsNames(source: String, expected: String) {
        #expect(Self.text(Self.list(source)) == expected)
    }

    /// Chinese and Japanese lists have commas of their own, but for what a style says.
    @Test(arguments: [
        ("李安, 王伟, 张三", "zh", "", nil, "李安，王伟，张三"), ("李安, 山田太郎", "ja", "", nil, "李安、山田太郎"),
        ("李安, 王伟", "en", "", nil, "李安, 王伟"), ("李安, 王伟", "en", "zh-CN", nil, "李安，王伟"),
        ("李安, Ann Lee", "zh", "", nil, "李安, Ann Lee"), ("李安, 王伟", "zh", "", " | ", "李安 | 王伟"),
    ])
    func joinsEastAsianNames(
        source: String, language: String, workLanguage: String, separator: String?, expected: String
    ) {
        var options = NameOptions()
        options.separator = separator
        let formatter = NameListFormatter(
            options: options, terms: Terms.of(language: language), language: workLanguage)
        #expect(formatter.inlines(Self.list(source), variable: .author).plainText() == expected)
    }

    @Test func shortensEastAsianLists() {
        var options = NameOptions()
        options.etAlMin = 2
        let formatter = NameListFormatter(options: options, terms: Terms.of(language: "zh"))
        #expect(formatter.inlines(Self.list("李安, 王伟, 张三"), variable: .author).plainText() == "李安等")
    }

    @Test func keepsTheOthersOfTheSource() {
        #expect(Self.text(Self.list("Ann Lee, Bo Xu", endsWithOthers: true)) == "Ann Lee, Bo Xu, et al.")
    }

    @Test(arguments: [
        // Short enough: nothing is left out.
        ("A A, B B, C C@", 3, 1, 0, "A A, B B, and C C"),
        ("A A, B B, C C, D D", 3, 1, 0, "A A, et al."),
        // The own name is kept, with what was left out before and behind it.
        ("A A, B B, C C, D D@, E E, F F", 3, 1, 0, "A A, …, D D, et al."),
        ("A A, B B, C C, D D, E E@", 3, 1, 0, "A A, …, E E"),
        // A gap of one name is no gap.
        ("A A, B B, C C@, D D, E E", 3, 1, 0, "A A, B B, C C, et al."),
        ("A A, B B, C C, D D@, E E, F F", 3, 1, 1, "A A, …, D D, E E, and F F"),
        // Whoever shares first authorship is kept together.
        ("A A*, B B*, C C*, D D, E E", 3, 1, 0, "A A, B B, C C, et al."),
        ("A A, B B, C C, D D*@, E E, F F*, G G", 3, 1, 0, "A A, …, D D, E E, F F, et al."),
    ])
    func shortensWithoutLosingSelf(source: String, min: Int, first: Int, last: Int, expected: String) {
        #expect(Self.text(Self.list(source), min: min, first: first, last: last) == expected)
    }

    @Test func everyNameIsASpanOfItsIndex() {
        var options = NameOptions()
        options.etAlMin = 2
        let formatter = NameListFormatter(options: options, terms: Terms.of(language: "en"))
        let spans = formatter.inlines(Self.list("A A, B B, C C, D D@"), variable: .author).compactMap { inline in
            if case .span(.name(let index, _), let inner) = inline { "\(index) \(inner.plainText())" } else { nil }
        }
        #expect(spans == ["0 A A", "3 D D"])
    }
}
