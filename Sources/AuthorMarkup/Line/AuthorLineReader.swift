import Bibliography
public import Surfaces

/// Reads author lists of other people's files, in which no sign is declared: whatever stands on a name and is no letter is a mark.
public enum AuthorLineReader {
    /// Reads the authors in a part of a text.
    public static func read(_ text: SurfaceText, _ range: Range<Int>, _ surface: Surface) -> AuthorLine {
        var line = AuthorLine(range: text.source(of: range), surface: .text(surface))
        var assembler = assembled(text, range, knowsAnd: true, isBibTeX: false, isSingleName: false)
        assembler.readVancouver()
        line.take(assembler)
        return line
    }

    /// Reads a list that has an author a value.
    public static func read(items: [SurfaceText], _ surface: Surface) -> AuthorLine {
        let range = (items.first?.sourceRange.lowerBound ?? 0)..<(items.last?.sourceRange.upperBound ?? 0)
        var line = AuthorLine(range: range, surface: .items(surface))
        var assemblers = items.map {
            assembled($0, $0.bytes.indices, knowsAnd: true, isBibTeX: false, isSingleName: true)
        }
        LineAssembler.readVancouver(&assemblers)
        for assembler in assemblers { line.take(assembler) }
        return line
    }

    static func assembled(
        _ text: SurfaceText, _ range: Range<Int>, knowsAnd: Bool, isBibTeX: Bool, isSingleName: Bool
    ) -> LineAssembler {
        var tokenizer = LineTokenizer(text, range, knowsAnd: knowsAnd)
        tokenizer.scan()
        var assembler = LineAssembler(tokenizer, isBibTeX: isBibTeX, isSingleName: isSingleName)
        assembler.assemble()
        assembler.complete()
        return assembler
    }
}

extension AuthorLine {
    mutating func take(_ assembler: LineAssembler) {
        authors += assembler.authors
        separators += assembler.separators
        others = others ?? assembler.others
        problems += assembler.problems
    }
}

extension LineAssembler {
    /// Adds what the markup around the names says.
    mutating func complete() {
        let offset = tokenizer.offset
        let names = places.map { ($0.name.lowerBound + offset)..<($0.name.upperBound + offset) }
        for index in authors.indices {
            authors[index].item = tokenizer.source(places[index].item)
            for mark in authors[index].marks {
                authors[index].item = authors[index].item.joined(with: mark.construct)
            }
            for words in authors[index].roleWords {
                authors[index].item = authors[index].item.joined(with: words.range)
            }
            for highlight in authors[index].highlights {
                authors[index].item = authors[index].item.joined(with: highlight.opening).joined(
                    with: highlight.closing)
                for mark in authors[index].marks.indices
                where authors[index].marks[mark].range.upperBound <= highlight.closing.lowerBound
                    && authors[index].marks[mark].range.lowerBound >= highlight.opening.upperBound
                {
                    authors[index].marks[mark].isInsideHighlight = true
                }
            }
        }
        LineHighlights(tokenizer.text).apply(to: &authors, names: names)
    }

    /// Where every name is of the Vancouver style, its last word is initials.
    mutating func readVancouver() {
        guard allVancouver, someVancouver, authors.count > 1 else { return }
        takeFamilyFirst()
    }

    static func readVancouver(_ parts: inout [LineAssembler]) {
        guard parts.count > 1, parts.allSatisfy({ $0.allVancouver }), parts.contains(where: { $0.someVancouver }) else {
            return
        }
        for index in parts.indices { parts[index].takeFamilyFirst() }
    }

    private mutating func takeFamilyFirst() {
        for index in authors.indices {
            let name = Array(authors[index].name.asWritten.utf8)
            authors[index].name = NameParser.parse(name, in: name.indices, order: .familyFirst)
        }
    }
}
