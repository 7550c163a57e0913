import Bibliography
import DocumentTree
import ProfileModel
import StyleModel
import Testing

@testable import Composition

@Suite struct ArrangementTests {
    /// `a 2021 J` is a journal article of 2021; `C` is a conference paper, `!` selected.
    static func works(_ lines: String) -> [Work] {
        lines.split(separator: "\n").map { line in
            let words = line.split(separator: " ")
            var work = Work(id: String(words[0]), type: words.contains("J") ? .articleJournal : .paperConference)
            let parts = words[1].split(separator: "-").compactMap { Int($0) }
            if let year = parts.first {
                work.date = DateRange(start: PartialDate(year: year, month: parts.count > 1 ? parts[1] : nil))
            }
            work.isSelected = words.contains("!")
            return work
        }
    }

    static func dump(_ lines: String, _ change: (inout SectionRequest) -> Void) -> String {
        var request = SectionRequest(section: 0)
        change(&request)
        let arrangement = WorkArrangement(works(lines), request: request, options: StyleOptions(), order: .newest)
        return arrangement.groups.map { group in
            let heading: String =
                switch group.key {
                case .all: ""
                case .year(let year): "\(year.map(String.init) ?? "–"): "
                case .type(let type): "\(type.rawValue): "
                }
            let works = zip(arrangement.works(of: group), group.numbers).map { work, number in
                number.label.isEmpty ? work.id : "\(number.label) \(work.id)"
            }
            return heading + works.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    static let list = "a 2020 J\nb 2022 C !\nc 2021 J !\nd 2022 J\ne –"

    @Test func newestFirstAndUndatedLast() {
        #expect(Self.dump(Self.list) { _ in } == "b, d, c, a, e")
        #expect(Self.dump("a 2022\nb 2022-03\nc 2022-11\nd 2021-12") { _ in } == "c, b, a, d")
    }

    @Test func otherOrders() {
        #expect(Self.dump(Self.list) { $0.order = .oldest } == "a, c, b, d, e")
        #expect(Self.dump(Self.list) { $0.order = .written } == "a, b, c, d, e")
    }

    @Test func descendingNumbersCountWhatIsSelected() {
        let text = Self.dump(Self.list) {
            $0.selection = .selected
            $0.numbering = Numbering(direction: .descending)
        }
        #expect(text == "2 b, 1 c")
    }

    @Test func prefixesCountByThemselves() {
        let text = Self.dump(Self.list) {
            $0.numbering = Numbering(
                direction: .ascending, prefix: "", prefixes: [.articleJournal: "J", .paperConference: "C"])
        }
        #expect(text == "C1 b, J1 d, J2 c, J3 a, C2 e")
    }

    @Test func groupsByYearNewestFirst() {
        #expect(Self.dump(Self.list) { $0.grouping = .year } == "2022: b, d; 2021: c; 2020: a; –: e")
        let written = Self.dump(Self.list) {
            $0.grouping = .year
            $0.order = .written
        }
        #expect(written == "2022: b, d; 2021: c; 2020: a; –: e")
    }

    @Test func numbersGoOnThroughGroupsOrStartAnew() {
        let on = Self.dump(Self.list) {
            $0.grouping = .type
            $0.numbering = Numbering(direction: .descending)
        }
        #expect(on == "paper-conference: 5 b, 4 e; article-journal: 3 d, 2 c, 1 a")
        let anew = Self.dump(Self.list) {
            $0.grouping = .type
            $0.numbering = Numbering(direction: .descending, restarts: true)
        }
        #expect(anew == "paper-conference: 2 b, 1 e; article-journal: 3 d, 2 c, 1 a")
    }

    @Test func limitComesAfterSelectionAndOrder() {
        let text = Self.dump(Self.list) {
            $0.limit = 2
            $0.numbering = Numbering(direction: .descending)
        }
        #expect(text == "2 b, 1 d")
    }

    @Test func selectsByYears() {
        #expect(Self.dump(Self.list) { $0.selection = .years(from: 2021, through: nil) } == "b, d, c")
        #expect(Self.dump(Self.list) { $0.selection = .years(from: nil, through: 2021) } == "c, a")
        #expect(Self.dump(Self.list) { $0.selection = .not(.type(.articleJournal)) } == "b, e")
        let both = Selection.any([.selected, .years(from: 2020, through: 2020)])
        #expect(Self.dump(Self.list) { $0.selection = both } == "b, c, a")
    }

    @Test(arguments: [
        ("A A@, B B", "first"), ("A A*, B B*@, C C", "first equal"), ("A A*, B B, C C*@", "equal last"),
        ("A A, B B@", "last"), ("A A@", "first"), ("A A, B B@, C C", ""), ("A A, B B", ""),
    ])
    func selectsByOwnRole(authors: String, roles: String) {
        var work = Work(id: "w", type: .article)
        work.authors = NameListTests.list(authors)
        let named: [(String, Selection.OwnRole)] = [
            ("first", .firstAuthor), ("equal", .marked(.equalContribution)), ("last", .lastAuthor),
        ]
        let held = named.filter { Selection.ownRole($0.1).takes(work) }.map(\.0)
        #expect(held.joined(separator: " ") == roles)
    }
}
