import Bibliography
import Surfaces

extension AuthorLineReader {
    /// Reads an author or editor field of a .bib file.
    ///
    /// Names stand between `and`s that no braces hold, each as `First von Last`, `von Last, First` or `von Last, Jr, First`
    /// (BibTeXing, section 4). Nearly all of them are plain words, which are read where they stand.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - range: the value, without its braces or quotes.
    public static func readBibTeX(_ bytes: [UInt8], _ range: Range<Int>) -> AuthorLine {
        var list = BibTeXNameList(bytes, range)
        list.read()
        return list.line
    }
}

/// Splits a list of BibTeX's names and reads each.
struct BibTeXNameList {
    let bytes: [UInt8]
    let range: Range<Int>
    var line: AuthorLine
    /// The end of the last part that is not empty, and the separator behind it.
    private var lastEnd: Int?
    private var pendingAnd: Range<Int>?
    private var pendingStart = 0
    private var ands = 0
    private var allVancouver = true
    private var someVancouver = false

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        line = AuthorLine(range: range, surface: .bibtex)
    }

    mutating func read() {
        var depth = 0
        var start = range.lowerBound
        var position = start
        while position < range.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth = max(depth - 1, 0)
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "a"), UInt8(ascii: "A"):
                if depth == 0, isAnd(at: position) {
                    readPart(start..<position)
                    pass(position..<(position + 3))
                    position += 3
                    start = position
                    continue
                }
            default: break
            }
            position += 1
        }
        readPart(start..<range.upperBound)
        finish()
    }

    private func isAnd(at position: Int) -> Bool {
        guard position + 3 <= range.upperBound, bytes[position + 1] | 0x20 == UInt8(ascii: "n"),
            bytes[position + 2] | 0x20 == UInt8(ascii: "d")
        else { return false }
        let isBegun = position == range.lowerBound || isSpace(bytes[position - 1])
        return isBegun && (position + 3 == range.upperBound || isSpace(bytes[position + 3]))
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    private mutating func pass(_ and: Range<Int>) {
        if pendingAnd == nil { pendingStart = and.lowerBound }
        pendingAnd = and
        ands += 1
    }

    /// A part between two `and`s; a comma at its end belongs to the separator.
    private mutating func readPart(_ part: Range<Int>) {
        var start = part.lowerBound
        var end = part.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        let whole = start..<end
        while end > start, bytes[end - 1] == UInt8(ascii: ",") || isSpace(bytes[end - 1]) { end -= 1 }
        guard start < end else { return }
        separate(before: start)
        let trimmed = start..<end
        if isOthers(trimmed) {
            line.others = trimmed
        } else if let name = BibTeXName(bytes, trimmed) {
            add(name, trimmed)
        } else {
            addMarkedUp(trimmed)
        }
        lastEnd = end
        if end < whole.upperBound, part.upperBound == range.upperBound {
            line.problems.append(.danglingSeparator(",", at: end..<(end + 1)))
            addSeparator(.comma, end..<whole.upperBound, core: end..<(end + 1))
        }
    }

    private func isOthers(_ range: Range<Int>) -> Bool {
        range.count == 6 && bytes[range].elementsEqual("others".utf8) && ands > 0
            || NameEnd.isOthers(bytes, range)
    }

    private mutating func add(_ name: BibTeXName, _ range: Range<Int>) {
        line.authors.append(LineAuthor(name: name.name, text: name.text, range: range, item: range))
        noteVancouver(bytes, range)
    }

    private mutating func noteVancouver(_ bytes: [UInt8], _ range: Range<Int>) {
        allVancouver = allVancouver && VancouverName.matches(bytes, range)
        someVancouver = someVancouver || (allVancouver && VancouverName.isCertain(bytes, range))
    }

    /// A part with markup, signs or more commas than a name has.
    private mutating func addMarkedUp(_ part: Range<Int>) {
        let text = SurfaceText(bibTeXValue: bytes, part)
        let isList = BibTeXName.holdsList(text)
        let assembler = AuthorLineReader.assembled(
            text, text.bytes.indices, knowsAnd: isList, isBibTeX: true, isSingleName: !isList)
        for author in assembler.authors {
            noteVancouver(Array(author.name.asWritten.utf8), 0..<author.name.asWritten.utf8.count)
        }
        line.take(assembler)
    }

    // MARK: Separators

    private mutating func separate(before start: Int) {
        guard let and = pendingAnd else { return }
        defer {
            pendingAnd = nil
            pendingStart = 0
        }
        guard let lastEnd else {
            line.problems.append(.danglingSeparator("and", at: and))
            return
        }
        let core = firstNonSpace(from: lastEnd)..<and.upperBound
        if and.lowerBound != pendingStart { line.problems.append(.danglingSeparator("and", at: and)) }
        addSeparator(bytes[core.lowerBound] == UInt8(ascii: ",") ? .commaAnd : .and, lastEnd..<start, core: core)
    }

    private func firstNonSpace(from start: Int) -> Int {
        var position = start
        while position < range.upperBound, isSpace(bytes[position]) { position += 1 }
        return position
    }

    private mutating func addSeparator(_ kind: LineSeparator.Kind, _ range: Range<Int>, core: Range<Int>) {
        let isPlain = range.count == 5 && bytes[range].elementsEqual(" and ".utf8)
        line.separators.append(
            LineSeparator(
                kind, text: isPlain ? " and " : String(decoding: bytes[range], as: UTF8.self), range: range, core: core)
        )
    }

    private mutating func finish() {
        if let and = pendingAnd {
            line.problems.append(.danglingSeparator("and", at: and))
            if let lastEnd {
                addSeparator(.and, lastEnd..<and.upperBound, core: firstNonSpace(from: lastEnd)..<and.upperBound)
            }
        }
        guard allVancouver, someVancouver, line.authors.count > 1 else { return }
        for index in line.authors.indices {
            let name = Array(line.authors[index].name.asWritten.utf8)
            line.authors[index].name = NameParser.parse(name, in: name.indices, order: .familyFirst)
        }
    }
}

/// A name of letters, spaces, dots, hyphens and at most two commas: no markup, no signs.
struct BibTeXName {
    let name: Name
    let text: String

    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        var commas = 0
        var isSpaced = true
        for position in range {
            switch bytes[position] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"),
                UInt8(ascii: "'"), 0x80...0xBF, 0xC3...0xCB, 0xCE...0xD4:
                break
            case UInt8(ascii: "."):
                // "..." are others.
                if position > range.lowerBound, bytes[position - 1] == UInt8(ascii: ".") { return nil }
            case UInt8(ascii: ","):
                commas += 1
                guard commas < 2, position > range.lowerBound, position + 1 < range.upperBound,
                    bytes[position + 1] == UInt8(ascii: " "),
                    bytes[position - 1] != UInt8(ascii: " ")
                else { return nil }
            case UInt8(ascii: " "):
                if position > range.lowerBound, bytes[position - 1] == UInt8(ascii: " ") { isSpaced = false }
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): isSpaced = false
            case 0xE4...0xE9: break
            default: return nil
            }
        }
        guard !Self.endsInEtAl(bytes, range) else { return nil }
        name = NameParser.parse(bytes, in: range)
        text = isSpaced ? String(decoding: bytes[range], as: UTF8.self) : Self.singleSpaced(bytes[range])
    }

    /// `Batut B et al`
    private static func endsInEtAl(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count > 5 else { return false }
        let end = bytes[range.upperBound - 1] == UInt8(ascii: ".") ? range.upperBound - 1 : range.upperBound
        return end - 5 >= range.lowerBound && bytes[(end - 5)..<end].elementsEqual("et al".utf8)
    }

    private static func singleSpaced(_ bytes: ArraySlice<UInt8>) -> String {
        let words = bytes.split { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
        return String(decoding: Array(words.joined(separator: CollectionOfOne(UInt8(ascii: " ")))), as: UTF8.self)
    }

    /// Whether a part holds several people parted by commas, which BibTeX takes for one: three commas, or two that no suffix
    /// explains, or `;` and `|`.
    static func holdsList(_ text: SurfaceText) -> Bool {
        var pieces: [Range<Int>] = []
        var start = 0
        var hasStrong = false
        let zones = LineZones(text, text.bytes.indices)
        for (position, byte) in text.bytes.enumerated() where zones.kind(at: position) == .open {
            if byte == UInt8(ascii: ";") { hasStrong = true }
            if byte == UInt8(ascii: ",") {
                pieces.append(start..<position)
                start = position + 1
            }
        }
        pieces.append(start..<text.bytes.count)
        if hasStrong { return true }
        guard pieces.count > 2 else { return false }
        let isSuffixed = pieces.dropFirst().contains { NameSuffixTable.areSuffixes(text.text($0).trimmed) }
        return !isSuffixed || pieces.count > 3
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
