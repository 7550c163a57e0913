import SourceDiagnostics

/// The tokenizer of plain author lines.
///
/// Marks and emphasis share the star: a star before a name opens emphasis where a partner follows and is a mark elsewhere,
/// one behind a name closes emphasis as far as some is open, and the rest are marks (`**Name***` is a bold name with `*`).
struct PlainAuthorTokenizer: AuthorTokenizer, AuthorScanner {
    let bytes: [UInt8]
    let signs: DeclaredSigns
    var result = AuthorTokens()
    var position = 0
    /// Where the name that is being read begins; -1 between names.
    var textStart = -1
    var textFollowsSpace = false
    /// Whether the name that is being read has characters of East Asia.
    var textIsEastAsian = false
    /// Whether white space has been passed since the last token.
    var followsSpace = false
    /// Whether the author that is being read has a name yet.
    var itemHasName = false
    /// The lengths of the runs of stars that opened emphasis, outermost first.
    var openStars: [Int] = []
    var openUnderscores = 0
    var emphasisOutlook: EmphasisOutlook?
    /// Where the opening brackets and braces without a partner begin: none behind has one either.
    var noBracketCloses = false
    var noBraceCloses = false

    var classes: [PlainByteClass] { signs.classes }

    init(_ bytes: [UInt8], signs: DeclaredSigns) {
        self.bytes = bytes
        self.signs = signs
    }

    func tokens() -> AuthorTokens {
        var scanner = self
        scanner.result.tokens.reserveCapacity(16)
        scanner.scan()
        return scanner.result
    }

    private mutating func scan() {
        let classes = signs.classes
        let end = bytes.count
        while position < end {
            switch classes[Int(bytes[position])] {
            case .name:
                if textStart < 0 {
                    if itemHasName, let length = lengthOfAnd(at: position) {
                        scanSeparator(.and, length: length)  // "Lee*and Ray"
                        continue
                    }
                    beginText()
                }
                repeat { position += 1 } while position < end && classes[Int(bytes[position])] == .name
            case .space: scanSpace()
            case .comma: scanSeparator(.comma, length: 1)
            case .strongSeparator: scanSeparator(.strong, length: 1)
            case .ampersand: scanAmpersand()
            case .star: scanStars()
            case .underscore: scanUnderscores()
            case .sign: scanSign()
            case .digit: scanDigits()
            case .openingBracket: scanBracket(openingLength: 1)
            case .closingBracket, .closingBrace: skipUnpaired(length: 1)
            case .openingBrace: scanBrace()
            case .backslash: scanBackslash()
            case .lessThan: scanTag()
            case .nonASCII: scanNonASCII()
            case .control: skipInvisible(UInt32(bytes[position]), length: 1)
            }
        }
        endText()
        reportOpenEmphasis()
    }

    // MARK: Text and tokens

    mutating func beginText() {
        guard textStart < 0 else { return }
        textStart = position
        textFollowsSpace = followsSpace
        textIsEastAsian = false
    }

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
        if textIsEastAsian { emitEastAsianText(range) } else { emitText(range, followsSpace: textFollowsSpace) }
    }

    mutating func emitText(_ range: Range<Int>, followsSpace: Bool) {
        guard !range.isEmpty else { return }
        result.tokens.append(AuthorToken(kind: .text, range: range, followsSpace: followsSpace))
        itemHasName = true
    }

    mutating func emit(_ kind: AuthorToken.Kind, _ range: Range<Int>) {
        result.tokens.append(AuthorToken(kind: kind, range: range, followsSpace: followsSpace))
        followsSpace = false
    }

    mutating func report(_ problem: AuthorMarkupProblem) { result.problems.append(problem) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Space and separators

    /// A single space goes on with the name; more of it ends a stretch; `and` and "et al." stand behind it.
    private mutating func scanSpace() {
        let next = position + 1
        if textStart >= 0, bytes[position] == UInt8(ascii: " "), next < bytes.count,
            signs.classes[Int(bytes[next])] == .name, !mayBeginWord(bytes[next])
        {
            position = next
            return
        }
        let afterSpace = endOfSpace(from: position)
        if let length = lengthOfAnd(at: afterSpace) {
            endText()
            followsSpace = true
            position = afterSpace
            scanSeparator(.and, length: length)
        } else if let length = lengthOfEtAl(at: afterSpace) {
            endText()
            followsSpace = true
            emit(.others, afterSpace..<(afterSpace + length))
            position = afterSpace + length
        } else if afterSpace == next, textStart >= 0, bytes[position] == UInt8(ascii: " ") {
            position = next
        } else {
            endText()
            followsSpace = true
            position = afterSpace
        }
    }

    private func mayBeginWord(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower == UInt8(ascii: "a") || lower == UInt8(ascii: "e") || byte == UInt8(ascii: "u")
            || byte == UInt8(ascii: "o") || byte == UInt8(ascii: ".")
    }

    mutating func scanSeparator(_ separator: AuthorToken.Separator, length: Int) {
        endText()
        emit(.separator(separator), position..<(position + length))
        position += length
        itemHasName = false
        if let length = lengthOfAnd(at: position) {
            emit(.separator(.and), position..<(position + length))
            position += length
        }
    }

    /// `&` between names; within a word it belongs to a group's name (`AT&T`). `&amp;` and `&#42;` are HTML.
    private mutating func scanAmpersand() {
        if let (index, length) = signs.match(bytes, at: position, before: bytes.count), textStart >= 0 {
            endText()
            emit(.sign(index), position..<(position + length))
            position += length
            return
        }
        if let end = endOfEntity(at: position) {
            endText()
            report(.foreignMarkup(text(position..<end), at: position..<end))
            if text(position..<end) == "&amp;" {
                emit(.separator(.and), position..<end)
                itemHasName = false
            }
            position = end
            return
        }
        let isSpaced =
            position == 0 || position + 1 == bytes.count || textStart < 0
            || bytes[position - 1] == UInt8(ascii: " ") || signs.classes[Int(bytes[position + 1])] == .space
        if isSpaced {
            scanSeparator(.and, length: 1)
        } else {
            position += 1
        }
    }

    private func endOfEntity(at start: Int) -> Int? {
        var end = start + 1
        while end < bytes.count, end - start < 10 {
            let byte = bytes[end]
            if byte == UInt8(ascii: ";") { return end - start > 2 ? end + 1 : nil }
            let lower = byte | 0x20
            let isPart =
                (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || byte == UInt8(ascii: "#")
                || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
            guard isPart else { return nil }
            end += 1
        }
        return nil
    }
}
