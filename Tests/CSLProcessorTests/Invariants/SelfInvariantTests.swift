import Bibliography
import CSLStyle
import DocumentTree
import Foundation
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// What holds in every style, whoever of the authors the document is about. The styles are those of the project and, where they
/// are at hand, other people's.
@Suite struct SelfInvariantTests {
    static let positions = [0, 3, 23]

    /// Styles read once: several tests go through all of them.
    static let styles: [(name: String, style: CitationStyle)] = {
        var styles: [(String, CitationStyle)] = []
        for own in OwnStyle.all {
            if case .style(let style)? = try? OwnStyle.read("\(own.name).csl").file { styles.append((own.name, style)) }
        }
        let folder = ConformanceData.found?.folder.appendingPathComponent("styles")
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
        for name in names.sorted() {
            guard let folder, let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                case .style(let style)? = CSLFile.read(SourceText(path: name, bytes: Array(data))).file
            else { continue }
            styles.append((name, style))
        }
        return styles
    }()

    static func processor(_ style: CitationStyle, _ policy: EtAlPolicy) -> CitationProcessor {
        let language = style.defaultLocale ?? "en-US"
        var options = ProcessorOptions()
        options.etAlPolicy = policy
        return CitationProcessor(
            style, locale: CitationLocale(language, of: style, files: OwnStyle.locales), language: language,
            options: options)
    }

    static func works() throws -> [Reference] {
        try OwnStyle.works().filter { ["article", "article-many", "article-particles"].contains($0.id) }
    }

    /// The works, with the author at an index as the person whose document it is, and with a role.
    static func works(_ works: [Reference], self index: Int) -> [Reference] {
        works.map { work in
            var work = work
            guard work[.author].contributors.indices.contains(index) else { return work }
            work[.author].contributors[index].isSelf = true
            work[.author].contributors[index].roles = [.equalContribution]
            return work
        }
    }

    /// The signs are hung on afterwards: nothing that is printed, sorted or shortened depends on them.
    @Test func printingDoesNotDependOnSelf() throws {
        let works = try Self.works()
        for (name, style) in Self.styles {
            let processor = Self.processor(style, .style)
            let plain = processor.bibliography(of: works)
            for index in Self.positions {
                let printed = processor.bibliography(of: Self.works(works, self: index))
                #expect(printed == plain, "\(name), author \(index)")
            }
        }
    }

    /// With marks hung on every name and taken off again, the text is what it was, and each mark stands directly behind a name.
    @Test func marksStandBehindNames() throws {
        let works = try Self.works()
        let mark = Inline.mark(Mark(sign: "*", role: "equal-contribution", meaning: "equal contribution"))
        for (name, style) in Self.styles {
            for entry in Self.processor(style, .style).bibliography(of: works) {
                for part in entry.parts {
                    let marked = part.inlines.rewritten { inline in
                        guard case .span(.name, _) = inline else { return nil }
                        return [.span(.ownName, [inline]), mark]
                    }
                    #expect(marked.plainText(marks: false) == part.inlines.plainText(), "\(name): \(entry.id)")
                }
            }
        }
    }

    /// The text of a name's span is what the name alone would be: no delimiter, no neighbour, nothing cut off.
    @Test func spansHoldWholeNames() throws {
        let works = try Self.works()
        for (name, style) in Self.styles {
            let processor = Self.processor(style, .all)
            let entries = Dictionary(uniqueKeysWithValues: processor.bibliography(of: works).map { ($0.id, $0) })
            for index in [0, 1] {
                let alone = works.map { work in
                    var work = work
                    let authors = work[.author].contributors
                    // The first name may be inverted and the others not: the second keeps its place behind another.
                    let placeholder = Contributor(name: Name(given: "A", family: "B", asWritten: "A B"))
                    work[.author] = ContributorList(Array(repeating: placeholder, count: index) + [authors[index]])
                    return work
                }
                for entry in processor.bibliography(of: alone) {
                    let expected = entry.names[index] ?? []
                    #expect(entries[entry.id]?.names[index] ?? [] == expected, "\(name): \(entry.id), author \(index)")
                }
            }
        }
    }

    /// However a style shortens lists, the own name is printed where any name is.
    @Test func keepsSelf() throws {
        let works = try Self.works()
        for (name, style) in Self.styles {
            let processor = Self.processor(style, .keepSelf)
            for index in Self.positions {
                let references = Self.works(works, self: index)
                for entry in processor.bibliography(of: references) {
                    let names = entry.names
                    guard !names.isEmpty, references[entry.index][.author].contributors.indices.contains(index) else {
                        continue
                    }
                    #expect(names[index] != nil, "\(name): \(entry.id), author \(index)")
                }
            }
        }
    }
}

/// How lists that keep the person whose they are say what is left out.
@Suite struct KeepSelfTests {
    @Test(arguments: [
        (3, 6, "A. Ash, …, D. Doe, et al."),
        (1, 6, "A. Ash, B. Bee, et al."),
        (5, 6, "A. Ash, …, F. Fox"),
        (0, 6, "A. Ash, et al."),
        (1, 2, "A. Ash, B. Bee"),
    ])
    func gaps(position: Int, count: Int, expected: String) throws {
        let source = """
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>T</title><id>t</id>
            <updated>2020-01-01T00:00:00+00:00</updated></info><citation><layout><text variable="title"/></layout></citation>
            <bibliography et-al-min="2" et-al-use-first="1"><layout><names variable="author">
            <name delimiter-precedes-et-al="always"/></names></layout></bibliography></style>
            """
        guard case .style(let style)? = CSLFile.read(SourceText(path: "t.csl", text: source)).file else {
            Issue.record("the style can't be read")
            return
        }
        let people = ["A. Ash", "B. Bee", "C. Cod", "D. Doe", "E. Elk", "F. Fox"].prefix(count)
        var reference = Reference(id: "moss", type: .book)
        reference[.author] = ContributorList(
            people.enumerated().map { index, name in
                Contributor(
                    name: Name(given: String(name.prefix(2)), family: String(name.dropFirst(3)), asWritten: name),
                    isSelf: index == position)
            })
        let processor = SelfInvariantTests.processor(style, .keepSelf)
        let text = processor.bibliography(of: [reference]).map { $0.parts.map { $0.inlines.plainText() }.joined() }
        #expect(text == [expected])
    }
}

extension FormattedEntry {
    /// The text of each author's spans, by index.
    fileprivate var names: [Int: [String]] {
        var names: [Int: [String]] = [:]
        for part in parts {
            _ = part.inlines.rewritten { inline in
                guard case .span(.name(let index, .author), let inner) = inline else { return nil }
                names[index, default: []].append(inner.plainText())
                return [inline]
            }
        }
        return names
    }
}
