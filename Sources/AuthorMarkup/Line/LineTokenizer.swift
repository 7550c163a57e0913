import Bibliography
import Surfaces

/// A sign as the tokenizer finds it, in offsets of the bytes that are read.
struct FoundSign {
    /// With look-alikes told apart.
    var sign: String
    var range: Range<Int>
    /// What raises it or brackets it; `nil` where nothing does.
    var construct: Construct?
    var isRaised = false
    /// Whether it is written with a backslash that the surface knows nothing of: `\*` in plain text.
    var isEscaped = false

    /// Markup or brackets around signs.
    struct Construct {
        /// Among the bytes that are read.
        var range: Range<Int>
        /// In the file.
        var source: Range<Int>
    }
}

/// Splits an author list of somebody's file into tokens. No sign is declared: whatever is no letter, digit or separator is one.
struct LineTokenizer: AuthorScanner {
    let text: SurfaceText
    /// Where the bytes begin in the text.
    let offset: Int
    let bytes: [UInt8]
    let zones: LineZones
    /// Whether `and` parts names: not within one of BibTeX's.
    let knowsAnd: Bool
    var tokens: [AuthorToken] = []
    var signs: [FoundSign] = []
    /// Words about an author's part, with how many tokens stand before them.
    var roleWords: [(before: Int, words: LineAuthor.RoleWords)] = []
    var problems: [AuthorMarkupProblem] = []
    var position = 0
    private var textStart = -1
    private var textFollowsSpace = false
    private var textIsEastAsian = false
    private(set) var followsSpace = false
    var itemHasName = false
    var noBracketCloses = false

    var classes: [PlainByteClass] { Self.classTable }
    private static let classTable = PlainByteClass.table(signStarts: [])

    init(_ text: SurfaceText, _ range: Range<Int>, knowsAnd: Bool) {
        self.text = text
        offset = range.lowerBound
        bytes = Array(text.bytes[range])
        zones = LineZones(text, range)
        self.knowsAnd = knowsAnd
    }

    mutating func scan() {
        if let length = and(at: 0) ?? lengthOfWith(at: 0) { scanSeparator(.and, length: length) }
        while position < bytes.count {
            switch zones.kind(at: position) {
            case .hidden: scanHidden()
            case .raised: scanRaised()
            case .protected: scanProtected()
            case .open: scanOne()
            }
        }
        endText()
    }

    /// A note or an icon; a note may say what the author did.
    private mutating func scanHidden() {
        endText()
        let content = position..<zones.end(at: position)
        if RoleWordTable.isRole(bytes[content]) {
            addRoleWords(content, in: zones.construct(at: position)?.source ?? source(content))
        }
        position = content.upperBound
    }

    private mutating func scanOne() {
        let byte = bytes[position]
        switch classes[Int(byte)] {
        case .name: scanName()
        case .space: scanSpace()
        case .comma: scanSeparator(.comma, length: 1)
        case .strongSeparator: scanSeparator(.strong, length: 1)
        case .ampersand: scanAmpersand()
        case .star, .sign: scanSigns()
        case .underscore: scanUnderscore()
        case .digit: scanDigits()
        case .openingBracket: scanBracket(openingLength: 1)
        case .closingBracket:
            endText()
            problems.append(.unclosedBrace(shown(position..<(position + 1)), at: source(position..<(position + 1))))
            position += 1
        case .openingBrace, .closingBrace: passText(1)
        case .backslash: scanBackslash()
        case .lessThan: scanTag()
        case .nonASCII: scanNonASCII()
        case .control:
            endText()
            position += 1
        }
    }

    // MARK: Places

    /// The bytes of the file for a range of those that are read.
    func source(_ range: Range<Int>) -> Range<Int> {
        text.source(of: (range.lowerBound + offset)..<(range.upperBound + offset))
    }

    func shown(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Text

    mutating func beginText() {
        guard textStart < 0 else { return }
        textStart = position
        textFollowsSpace = followsSpace
        textIsEastAsian = false
    }

    var isInText: Bool { textStart >= 0 }

    mutating func passText(_ length: Int) {
        beginText()
        position = min(position + length, bytes.count)
    }

    private mutating func scanName() {
        if textStart < 0, itemHasName, let length = and(at: position) { return scanSeparator(.and, length: length) }
        beginText()
        repeat {
            position += 1
        } while position < bytes.count && classes[Int(bytes[position])] == .name
            && zones.kind(at: position) == .open
    }

    mutating func markEastAsian() { textIsEastAsian = true }

    /// Emits the name read so far, up to the current position, without the space at its end.
    mutating func endText() {
        guard textStart >= 0 else { return }
        var end = position
        followsSpace = false
        while end > textStart, bytes[end - 1] == UInt8(ascii: " ") {
            end -= 1
            followsSpace = true
        }
        let range = textStart..<end
        textStart = -1
        guard !range.isEmpty else { return }
        if textIsEastAsian, knowsAnd { return emitEastAsianText(range) }
        add(.text, range, followsSpace: textFollowsSpace)
        itemHasName = true
    }

    private mutating func emitEastAsianText(_ range: Range<Int>) {
        var words = EastAsianWords(bytes: bytes, range: range, continuesItem: itemHasName)
        words.split()
        let isAtEnd = endOfSpace(from: position) >= bytes.count
        for piece in words.pieces {
            if piece.isConjunction {
                add(.separator(.and), piece.range, followsSpace: textFollowsSpace)
                itemHasName = false
                continue
            }
            var nameEnd = piece.range.upperBound
            let others = isAtEnd && nameEnd == range.upperBound ? words.others(in: piece.range) : nil
            if let others {
                nameEnd = others
                while nameEnd > piece.range.lowerBound, bytes[nameEnd - 1] == UInt8(ascii: " ") { nameEnd -= 1 }
            }
            if nameEnd > piece.range.lowerBound {
                add(.text, piece.range.lowerBound..<nameEnd, followsSpace: textFollowsSpace)
                itemHasName = true
            }
            if let others { add(.others, others..<piece.range.upperBound, followsSpace: true) }
        }
    }

    mutating func add(_ kind: AuthorToken.Kind, _ range: Range<Int>, followsSpace: Bool) {
        tokens.append(AuthorToken(kind: kind, range: range, followsSpace: followsSpace))
    }

    mutating func emit(_ kind: AuthorToken.Kind, _ range: Range<Int>) {
        add(kind, range, followsSpace: followsSpace)
        followsSpace = false
    }

    mutating func emitSign(_ sign: FoundSign) {
        emit(.sign(signs.count), sign.range)
        signs.append(sign)
    }

    // MARK: Space and separators

    mutating func scanSpace() {
        let afterSpace = endOfSpace(from: position)
        if let length = and(at: afterSpace) ?? lengthOfWith(at: afterSpace) {
            passSpace(to: afterSpace)
            scanSeparator(.and, length: length)
        } else if let length = lengthOfEtAl(at: afterSpace) {
            passSpace(to: afterSpace)
            emit(.others, afterSpace..<(afterSpace + length))
            position = afterSpace + length
        } else if afterSpace == position + 1, isInText, bytes[position] == UInt8(ascii: " "), afterSpace < bytes.count,
            zones.kind(at: afterSpace) == .open
        {
            position = afterSpace
        } else {
            passSpace(to: afterSpace)
        }
    }

    private mutating func passSpace(to end: Int) {
        endText()
        followsSpace = true
        position = end
    }

    func and(at start: Int) -> Int? { knowsAnd ? lengthOfAnd(at: start) : nil }

    /// `with` between two names.
    private func lengthOfWith(at start: Int) -> Int? {
        guard knowsAnd, start + 5 < bytes.count, matches("with", at: start), bytes[start + 4] == UInt8(ascii: " ")
        else { return nil }
        return 4
    }

    mutating func scanSeparator(_ separator: AuthorToken.Separator, length: Int) {
        endText()
        emit(.separator(separator), position..<(position + length))
        position += length
        itemHasName = false
        if let length = and(at: position) {
            emit(.separator(.and), position..<(position + length))
            position += length
        }
    }

    /// `&` between names; within a word it belongs to a group's name (`AT&T`).
    private mutating func scanAmpersand() {
        let isSpaced =
            position == 0 || position + 1 == bytes.count || !isInText
            || bytes[position - 1] == UInt8(ascii: " ") || classes[Int(bytes[position + 1])] == .space
        if isSpaced { scanSeparator(.and, length: 1) } else { passText(1) }
    }
}
