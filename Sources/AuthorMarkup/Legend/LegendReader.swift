import Bibliography
public import Surfaces

/// Finds legends: `(* denotes equal contribution)`, `*: equal; †: corresponding author`, `（*）indicates …`.
public enum LegendReader {
    /// The legends in a text, in order. A role is never guessed from a sign.
    ///
    /// A sign counts where no letter stands before it. Words behind it make a legend if they say that the sign means something
    /// (`denotes`, `=`, `:`), or if they are known words about authors. Words before it do where they announce it:
    /// `equal contribution is marked with *`.
    public static func statements(in text: SurfaceText) -> [LegendStatement] {
        guard text.bytes.contains(where: { $0 >= 0x80 || signBytes[Int($0)] }) else { return [] }
        var scanner = LegendScanner(text)
        scanner.scan()
        return scanner.statements
    }

    private static let signBytes: [Bool] = (0..<256).map { "*#+^$&=~0123456789abcd".utf8.contains(UInt8($0)) }
}

/// Goes through a text from sign to sign.
struct LegendScanner: AuthorScanner {
    let text: SurfaceText
    let bytes: [UInt8]
    var classes: [PlainByteClass] { Self.classTable }
    private(set) var statements: [LegendStatement] = []
    private let zones: LineZones
    private var position = 0
    /// Where the words may begin that stand before a sign.
    private var sentenceStart = 0

    private static let classTable = PlainByteClass.table(signStarts: [])
    /// Longer words are no legend.
    private static let longest = 240

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

    private mutating func pass() {
        if endsSentence(at: position) { sentenceStart = position + 1 }
        position += 1
    }

    /// A full stop before a space, a line break, a semicolon.
    private func endsSentence(at position: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "["): true
        case UInt8(ascii: "."): position + 1 < bytes.count && bytes[position + 1] <= 0x20
        default: false
        }
    }

    // MARK: Signs

    /// `*`, `*, **`, `* and †`, `(*)`, `[*]`, raised `1`; not behind a letter, not a number on the line.
    private func signs(at start: Int) -> (signs: [Range<Int>], end: Int)? {
        guard start == 0 || !followsWord(start) || zones.kind(at: start) == .raised else { return nil }
        guard var end = endOfSign(at: start) else { return nil }
        guard zones.kind(at: start) == .raised || start == 0 || endOfSignIsNew(start) else { return nil }
        var signs = [start..<end]
        while let next = nextSign(from: end), signs.count < 8 {
            signs.append(next)
            end = next.upperBound
        }
        return (signs, end)
    }

    /// Whether the character before is no sign too, which would make this its rest.
    private func endOfSignIsNew(_ start: Int) -> Bool {
        classes[Int(bytes[start - 1])] != .star && classes[Int(bytes[start - 1])] != .sign
    }

    /// Whether a letter, a number, a full stop or a star stands directly before.
    private func followsWord(_ start: Int) -> Bool {
        let byte = bytes[start - 1]
        guard byte >= 0x80 else {
            return NameFolding.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "*")
        }
        var first = start - 1
        while first > 0, bytes[first] & 0xC0 == 0x80, start - first < 4 { first -= 1 }
        guard let (scalar, _) = scalar(at: first), scalar != "。" else { return false }
        return SignCharacterTable.meaning(of: scalar) == .letter
    }

    private func endOfSign(at start: Int) -> Int? {
        let isRaised = zones.kind(at: start) == .raised
        switch classes[Int(bytes[start])] {
        case .star, .sign:
            guard bytes[start] != UInt8(ascii: "="), bytes[start] != UInt8(ascii: "~"),
                bytes[start] != UInt8(ascii: "$"),
                bytes[start] != UInt8(ascii: "%"), bytes[start] != UInt8(ascii: ">")
            else { return nil }
            var end = start + 1
            while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
            return end
        case .digit where isRaised:
            var end = start + 1
            while end < bytes.count, classes[Int(bytes[end])] == .digit { end += 1 }
            return end
        case .name where isRaised: return start + 1
        case .nonASCII:
            guard let (scalar, length) = scalar(at: start) else { return nil }
            switch SignCharacterTable.meaning(of: scalar) {
            case .sign: break
            case .lookAlike(_, let isRaised): if isRaised { return nil }
            default: return nil
            }
            // Bullets and quotation marks begin items, not legends.
            guard scalar != "•", scalar != "«", scalar != "»", scalar != "©", scalar != "→" else { return nil }
            return start + length
        default: return nil
        }
    }

    /// The next sign of `*, **`, `* and †`, `*/†`.
    private func nextSign(from end: Int) -> Range<Int>? {
        var position = endOfSpace(from: end)
        guard position < bytes.count else { return nil }
        if matches("and ", at: position) {
            position += 4
        } else if bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: "/")
            || bytes[position] == UInt8(ascii: "&")
        {
            position = endOfSpace(from: position + 1)
        } else if bytes[position...].starts(with: "，".utf8) || bytes[position...].starts(with: "、".utf8) {
            position += 3
        } else if position > end || position == end && zones.kind(at: position) != .raised {
            return nil
        }
        guard position < bytes.count, let end = endOfSign(at: position) else { return nil }
        return position..<end
    }

    // MARK: Words

    private struct Words {
        /// Behind connecting signs, without space and full stop at the ends.
        var range: Range<Int>
        /// Whether `=`, `:` or a dash connects them to the sign.
        var isConnected: Bool
        /// Where reading goes on.
        var next: Int
        /// Where a sign of the same characters ends them directly: emphasis.
        var endsInStar: Bool
    }

    private func words(behind start: Int) -> Words {
        var begin = start
        var isConnected = false
        // `(*)`, `[*]`, `“*”`
        while begin < bytes.count, isClosing(begin) { begin += characterLength(at: begin) }
        begin = endOfSpace(from: begin)
        while begin < bytes.count, let length = lengthOfConnector(at: begin) {
            isConnected = true
            begin = endOfSpace(from: begin + length)
        }
        var end = begin
        var depth = 0
        while end < bytes.count, end - begin <= Self.longest {
            if bytes[end] == UInt8(ascii: "(") { depth += 1 }
            if depth == 0, endsWords(at: end, from: begin) { break }
            if bytes[end] == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
            end += characterLength(at: end)
        }
        end = min(end, bytes.count)
        let next = end
        end = endWithoutJoints(begin..<end)
        let endsInStar = next < bytes.count && classes[Int(bytes[next])] == .star && next == end
        return Words(range: begin..<end, isConnected: isConnected, next: max(next, start), endsInStar: endsInStar)
    }

    /// Without space, commas and opening brackets at the end.
    private func endWithoutJoints(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            if bytes[end - 1] <= 0x20 || ".,;|/([".utf8.contains(bytes[end - 1]) {
                end -= 1
            } else if end - 3 >= range.lowerBound, case (let scalar, 3)? = scalar(at: end - 3),
                scalar == "，" || scalar == "、" || scalar == "（"
            {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    private func characterLength(at position: Int) -> Int {
        let byte = bytes[position]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private func isClosing(_ position: Int) -> Bool {
        if ")]'\"".utf8.contains(bytes[position]) { return true }
        guard bytes[position] >= 0xE2, let (scalar, _) = scalar(at: position) else { return false }
        return scalar == "”" || scalar == "’" || SignCharacterTable.meaning(of: scalar) == .closingBracket
    }

    private func lengthOfConnector(at position: Int) -> Int? {
        switch bytes[position] {
        case UInt8(ascii: "="), UInt8(ascii: ":"): return 1
        case UInt8(ascii: "-"):
            return position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: " ") ? 1 : nil
        default:
            guard let (scalar, length) = scalar(at: position) else { return nil }
            return scalar == "：" || scalar == "＝" || scalar == "–" || scalar == "—" ? length : nil
        }
    }

    /// A line break, a semicolon, a bracket that was opened before, a full stop, or the next sign.
    private func endsWords(at position: Int, from begin: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        case UInt8(ascii: "."): return position + 1 >= bytes.count || bytes[position + 1] <= 0x20
        case 0x80...:
            guard let (scalar, _) = scalar(at: position) else { return false }
            switch SignCharacterTable.meaning(of: scalar) {
            case .closingBracket, .strongSeparator: return true
            default:
                if scalar == "。" { return true }
                return position > begin && signs(at: position) != nil
            }
        default: return position > begin && signs(at: position) != nil || classes[Int(bytes[position])] == .star
        }
    }

    // MARK: Statements

    /// Adds the statements of some signs; false where they are none.
    private mutating func read(_ signs: [Range<Int>], from start: Int, _ words: Words) -> Bool {
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
    private func isLegendLike(_ wording: String) -> Bool {
        LegendWordingTable.isAboutAuthors(wording) || !wording.contains(", ") && wording.utf8.count < 120
    }

    /// Words that nothing connects to the sign have to be a legend by themselves.
    private func isShort(_ wording: String) -> Bool { wording.utf8.count < 200 }

    private func begins(_ wording: String, _ verb: String) -> Bool { wording.lowercased().hasPrefix(verb) }

    private func isAnnounced(before start: Int) -> Bool {
        let said = text.text(max(sentenceStart, start - 60)..<start).lowercased()
        return LegendWordingTable.announcements.contains { said.contains($0) }
    }

    private mutating func add(_ signs: [Range<Int>], _ wording: String, _ range: Range<Int>) {
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
    private func isAboutPapers(_ start: Int) -> Bool {
        let said = text.text(sentenceStart..<start).lowercased()
        return ["papers", "publications", "articles", "works"].contains { said.contains($0) }
    }

    /// `* and † denote equal contribution and corresponding author, respectively`: to each sign its words.
    private func respectively(_ wording: String, _ count: Int) -> [String]? {
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
