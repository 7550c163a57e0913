import Bibliography
import Surfaces

/// Goes through a text from sign to sign.
struct LegendScanner: AuthorScanner {
    let text: SurfaceText
    let bytes: [UInt8]
    var classes: [PlainByteClass] { Self.classTable }
    private(set) var statements: [LegendStatement] = []
    let zones: LineZones
    var position = 0
    /// Where the words may begin that stand before a sign.
    var sentenceStart = 0

    static let classTable = PlainByteClass.table(signStarts: [])
    /// Longer words are no legend.
    static let longest = 240

    init(_ text: SurfaceText) {
        self.text = text
        bytes = text.bytes
        zones = LineZones(text, text.bytes.indices)
    }

    mutating func scan() {
        while position < bytes.count {
            guard let group = signs(at: position) else {
                pass()
                continue
            }
            let wording = words(behind: group.end)
            if !read(group.signs, from: position, wording) { position = max(group.end, position + 1) }
        }
    }

    mutating func pass() {
        if endsSentence(at: position) { sentenceStart = position + 1 }
        position += 1
    }

    /// A full stop before a space, a line break, a semicolon.
    func endsSentence(at position: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "["): true
        case UInt8(ascii: "."): position + 1 < bytes.count && bytes[position + 1] <= 0x20
        default: false
        }
    }

    // MARK: Statements

    /// Adds the statements of some signs; false where they are none.
    mutating func read(_ signs: [Range<Int>], from start: Int, _ words: Words) -> Bool {
        let wording = text.text(words.range)
        if !words.range.isEmpty, !words.endsInStar {
            let isSaid =
                words.isConnected && words.range.count > 2 || LegendWordingTable.verbs.contains { begins(wording, $0) }
            let isKnown = LegendWordingTable.isAboutAuthors(wording) && isShort(wording)
            if isKnown || isAnnounced(before: start) || isSaid && isLegendLike(wording) {
                add(signs, wording, words.range)
                position = words.next
                return true
            }
        }
        guard words.range.isEmpty, isAnnounced(before: start) else { return false }
        let before = sentenceStart..<start
        let said = text.text(before).withoutOuterSpaces
        guard LegendWordingTable.isAboutAuthors(said) else { return false }
        add(signs, said, before)
        position = max(words.next, position + 1)
        return true
    }

    /// Behind a sign and a verb any short words without a list in them are a legend.
    func isLegendLike(_ wording: String) -> Bool {
        LegendWordingTable.isAboutAuthors(wording) || !wording.contains(", ") && wording.utf8.count < 120
    }

    /// Words that nothing connects to the sign have to be a legend by themselves.
    func isShort(_ wording: String) -> Bool { wording.utf8.count < 200 }

    func begins(_ wording: String, _ verb: String) -> Bool { wording.lowercased().hasPrefix(verb) }

    func isAnnounced(before start: Int) -> Bool {
        let said = text.text(max(sentenceStart, start - 60)..<start).lowercased()
        return LegendWordingTable.announcements.contains { said.contains($0) }
    }

    mutating func add(_ signs: [Range<Int>], _ wording: String, _ range: Range<Int>) {
        let parts = respectively(wording, signs.count)
        for (index, sign) in signs.enumerated() {
            let words = parts.map { $0[index] } ?? wording
            let source = text.source(of: sign)
            let wordSource = text.source(of: range)
            statements.append(
                LegendStatement(
                    sign: SignCharacterTable.plain(text.text(sign)),
                    role: isAboutPapers(sign.lowerBound) ? nil : LegendWordingTable.role(of: words), wording: words,
                    range: min(
                        source.lowerBound, wordSource.lowerBound)..<max(source.upperBound, wordSource.upperBound),
                    signRange: source))
        }
    }

    /// `Papers marked with ** …` says nothing about authors.
    func isAboutPapers(_ start: Int) -> Bool {
        let said = text.text(sentenceStart..<start).lowercased()
        return ["papers", "publications", "articles", "works"].contains { said.contains($0) }
    }

    /// `* and † denote equal contribution and corresponding author, respectively`: to each sign its words.
    func respectively(_ wording: String, _ count: Int) -> [String]? {
        guard count > 1, wording.lowercased().contains("respectively") else { return nil }
        var said = wording
        for verb in LegendWordingTable.verbs where begins(said, verb) {
            said = String(said.dropFirst(verb.count))
            break
        }
        said = said.replacing(", respectively", with: "").replacing("respectively", with: "")
        let parts = said.replacing(" and ", with: ",").split(separator: ",").map { String($0).withoutOuterSpaces }
            .filter { !$0.isEmpty }
        return parts.count == count ? parts : nil
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var withoutOuterSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
