import Bibliography
import Surfaces

/// Signs: bare, raised, in brackets, and digits.
extension LineTokenizer {
    /// A run of one character is one sign: `**` is not `*` and `*`.
    mutating func scanSigns() {
        endText()
        var start = position
        // `^*`, `^1`: what stands behind is raised.
        if bytes[start] == UInt8(ascii: "^"), start + 1 < bytes.count, isOpen(start + 1) {
            let next = bytes[start + 1]
            if classes[Int(next)] == .star || classes[Int(next)] == .digit || next == UInt8(ascii: "#") { start += 1 }
        }
        var end = start + 1
        let isNumber = classes[Int(bytes[start])] == .digit
        while end < bytes.count, isOpen(end),
            bytes[end] == bytes[start] || (isNumber && classes[Int(bytes[end])] == .digit)
        { end += 1 }
        let construct =
            start > position
            ? FoundSign.Construct(range: position..<end, source: source(position..<end)) : zones.construct(at: start)
        emitSign(FoundSign(sign: shown(start..<end), range: start..<end, construct: construct))
        position = end
    }

    func isOpen(_ position: Int) -> Bool { zones.kind(at: position) == .open }

    /// `_` belongs to a word but at its ends, where it is emphasis.
    mutating func scanUnderscore() {
        let isBefore = position > 0 && classes[Int(bytes[position - 1])] == .name
        let isBehind = position + 1 < bytes.count && classes[Int(bytes[position + 1])] == .name
        if isBefore, isBehind { passText(1) } else { scanSigns() }
    }

    /// Digits are signs directly behind a name or another sign; anywhere else they belong to what stands there.
    mutating func scanDigits() {
        var end = position
        while end < bytes.count, isOpen(end), classes[Int(bytes[end])] == .digit { end += 1 }
        if !itemHasName, !isInText, let length = lengthOfMoreAuthors(at: end) {
            emit(.others, position..<(end + length))
            position = end + length
            return
        }
        let goesOn = end < bytes.count && isOpen(end) && classes[Int(bytes[end])] == .name && !isDot(end)
        let isBehindName = isInText && position > 0 && classes[Int(bytes[position - 1])] != .space
        if !goesOn, isBehindName || continuesSigns() {
            endText()
            emitSign(FoundSign(sign: shown(position..<end), range: position..<end))
            position = end
        } else {
            passText(end - position)
        }
    }

    private func isDot(_ position: Int) -> Bool {
        bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: "-")
    }

    /// Whether a sign stands directly before, or a sign that is a number and a comma: `Lee*1`, `Lee1, 2`.
    private func continuesSigns() -> Bool {
        guard !isInText, let last = tokens.last else { return false }
        if case .sign = last.kind { return last.range.upperBound == position }
        guard last.kind == .separator(.comma), tokens.count > 1, case .sign(let index) = tokens[tokens.count - 2].kind
        else { return false }
        return classes[Int(signs[index].sign.utf8.first ?? 0)] == .digit
    }

    // MARK: Raised

    /// A raised stretch holds signs, separated by commas or nothing; words in it say what an author did.
    mutating func scanRaised() {
        endText()
        let end = zones.end(at: position)
        let found = zones.construct(at: position)
        let content = position..<min(end, found?.range.upperBound ?? end)
        let stretch = found ?? FoundSign.Construct(range: content, source: source(content))
        defer { position = content.upperBound }
        if RoleWordTable.isRole(bytes[content]) {
            addRoleWords(content, in: stretch.source)
            return
        }
        for range in signRuns(in: content) {
            emitSign(
                FoundSign(
                    sign: plainSign(range), range: range, construct: stretch, isRaised: true)
            )
        }
        separateBehindRaised(content)
    }

    /// `Lee<sup>1,</sup> Ray`: the comma that parts the authors has been raised with the sign.
    private mutating func separateBehindRaised(_ content: Range<Int>) {
        guard content.count > 1, bytes[content.upperBound - 1] == UInt8(ascii: ","), itemHasName else { return }
        let next = endOfSpace(from: content.upperBound)
        guard next < bytes.count, isOpen(next), and(at: next) == nil else { return }
        switch classes[Int(bytes[next])] {
        case .name, .nonASCII:
            emit(.separator(.comma), (content.upperBound - 1)..<content.upperBound)
            itemHasName = false
        default: break
        }
    }

    /// The signs in a stretch that holds nothing but signs, commas and space.
    func signRuns(in content: Range<Int>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = content.lowerBound
        while start < content.upperBound {
            let length = characterLength(at: start)
            let kind = runKind(at: start)
            var end = min(start + length, content.upperBound)
            if kind != .gap {
                while end < content.upperBound, runKind(at: end) == kind,
                    kind != .other && kind != .single || isSame(end, as: start, length)
                {
                    end = min(end + characterLength(at: end), content.upperBound)
                }
                runs.append(start..<end)
            }
            start = end
        }
        return runs
    }

    private func isSame(_ position: Int, as other: Int, _ length: Int) -> Bool {
        position + length <= bytes.count
            && bytes[position..<(position + length)].elementsEqual(bytes[other..<(other + length)])
    }

    private enum RunKind { case gap, digit, letter, other, raisedDigit, single }

    private func runKind(at position: Int) -> RunKind {
        switch classes[Int(bytes[position])] {
        case .space, .comma, .strongSeparator, .control, .backslash, .openingBracket, .closingBracket, .openingBrace,
            .closingBrace:
            return .gap
        case .digit: return .digit
        case .name:
            return bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: "/") ? .gap : .letter
        case .nonASCII:
            guard bytes[position] >= 0xC2, let (scalar, _) = scalar(at: position) else { return .gap }
            switch SignCharacterTable.meaning(of: scalar) {
            case .space, .comma, .strongSeparator, .openingBracket, .closingBracket, .invisible, .variationSelector,
                .joiner:
                return .gap
            case .lookAlike(_, isRaised: true): return .raisedDigit
            case .letter: return .letter
            default: return .single
            }
        default: return .other
        }
    }

    func characterLength(at position: Int) -> Int {
        let byte = bytes[position]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The sign of a run, look-alikes told apart.
    func plainSign(_ range: Range<Int>) -> String {
        let written = shown(range)
        guard bytes[range.lowerBound] >= 0x80 else { return written }
        return SignCharacterTable.plain(written)
    }

    mutating func addRoleWords(_ content: Range<Int>, in source: Range<Int>) {
        roleWords.append((tokens.count, LineAuthor.RoleWords(text: shown(content), range: source)))
    }

    // MARK: Brackets

    /// Brackets hold signs (`(*)`, `[1,2]`), words about the author's part, or another form of the name.
    mutating func scanBracket(openingLength: Int) {
        guard let content = bracketContent(openingLength: openingLength) else {
            endText()
            let range = position..<(position + openingLength)
            problems.append(.unclosedBrace(shown(range), at: source(range)))
            position += openingLength
            return
        }
        let end = content.upperBound + characterLength(at: content.upperBound)
        if RoleWordTable.isRole(bytes[content]) {
            endText()
            addRoleWords(content, in: source(position..<end))
            position = end
        } else if isOnlySigns(content) {
            endText()
            let construct = FoundSign.Construct(range: position..<end, source: source(position..<end))
            for range in signRuns(in: content) {
                emitSign(
                    FoundSign(
                        sign: plainSign(range), range: range, construct: construct,
                        isRaised: zones.kind(at: range.lowerBound) == .raised))
            }
            position = end
        } else {
            passText(end - position)
        }
    }

    /// The bracket's content; brackets without a partner are looked for once.
    private mutating func bracketContent(openingLength: Int) -> Range<Int>? {
        guard !noBracketCloses else { return nil }
        let start = position + openingLength
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { return start..<end }
            if byte == 0xEF || byte == 0xE3, let (scalar, _) = scalar(at: end),
                SignCharacterTable.meaning(of: scalar) == .closingBracket
            {
                return start..<end
            }
            end += 1
        }
        noBracketCloses = true
        return nil
    }

    /// Signs, numbers of two digits at most, and single small letters.
    private func isOnlySigns(_ content: Range<Int>) -> Bool {
        let runs = signRuns(in: content)
        return !runs.isEmpty
            && runs.allSatisfy { run in
                switch runKind(at: run.lowerBound) {
                case .letter: run.count == 1 && bytes[run.lowerBound] >= UInt8(ascii: "a")
                case .digit: run.count <= 2
                default: true
                }
            }
    }
}
