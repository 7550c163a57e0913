/// What lies ahead in a line, for telling emphasis from marks.
struct EmphasisOutlook: Sendable {
    /// Where the last runs of at least one, two and three stars begin; -1 for none.
    var lastStars = [-1, -1, -1]
    var lastUnderscore = -1
    /// The line escapes some of its stars, as Markdown does: then a lone star that is not escaped is emphasis.
    var hasEscapedStar = false

    init(_ bytes: [UInt8]) {
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"):
                if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "*") { hasEscapedStar = true }
                position += 2
            case UInt8(ascii: "*"):
                let start = position
                while position < bytes.count, bytes[position] == UInt8(ascii: "*") { position += 1 }
                for length in 0..<min(position - start, 3) { lastStars[length] = start }
            case UInt8(ascii: "_"):
                lastUnderscore = position
                position += 1
            default: position += 1
            }
        }
    }
}

/// Stars and underscores: emphasis or marks.
extension PlainAuthorTokenizer {
    private mutating func outlook() -> EmphasisOutlook {
        if let emphasisOutlook { return emphasisOutlook }
        let outlook = EmphasisOutlook(bytes)
        emphasisOutlook = outlook
        return outlook
    }

    mutating func scanStars() {
        var end = position
        while end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
        let isBehindSpace = position > 0 && textStart >= 0 && bytes[position - 1] == UInt8(ascii: " ")
        endText()
        let run = position..<end
        if !itemHasName, !closesEarly(run) {
            scanOpeningStars(run)
        } else if isBehindSpace, run.count > 1, openStars.isEmpty, isName(at: end), opensAhead(run) == run.count {
            open(run)
        } else {
            scanClosingStars(run)
        }
    }

    /// `**Ann Lee, ** Bob Ray`: the emphasis closes behind the comma.
    private func closesEarly(_ run: Range<Int>) -> Bool {
        openStars.last == run.count && !isName(at: run.upperBound)
    }

    private func isName(at position: Int) -> Bool {
        guard position < bytes.count else { return false }
        switch signs.classes[Int(bytes[position])] {
        case .name, .nonASCII, .underscore, .openingBrace: return true
        default: return false
        }
    }

    /// How many stars of a run before a name open emphasis.
    private mutating func opensAhead(_ run: Range<Int>) -> Int {
        let outlook = outlook()
        for length in stride(from: min(run.count, 3), through: 2, by: -1)
        where outlook.lastStars[length - 1] >= run.upperBound {
            return length
        }
        guard run.count == 1, outlook.lastStars[0] >= run.upperBound else { return 0 }
        if outlook.hasEscapedStar { return 1 }
        guard isName(at: run.upperBound), isLoneStarBehindName(from: run.upperBound) else { return 0 }
        report(.ambiguousEmphasis("*", at: run))
        return 1
    }

    /// Whether the name that begins here ends in one star, and the author with it.
    private func isLoneStarBehindName(from start: Int) -> Bool {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "*") {
            switch signs.classes[Int(bytes[end])] {
            case .name, .nonASCII: end += 1
            case .space where bytes[end] == UInt8(ascii: " "): end += 1
            default: return false
            }
        }
        guard end < bytes.count else { return false }
        return end + 1 == bytes.count || bytes[end + 1] != UInt8(ascii: "*")
    }

    private mutating func scanOpeningStars(_ run: Range<Int>) {
        let opening = opensAhead(run)
        let marks = run.lowerBound..<(run.upperBound - opening)
        if opening == 0, run.count > 1, signs.index(of: "**") == nil {
            report(.unclosedEmphasis(text(run), at: run))
        } else if !marks.isEmpty {
            emitStarSigns(marks)
        }
        if opening > 0 { open(marks.upperBound..<run.upperBound) }
        position = max(position, run.upperBound)
    }

    private mutating func open(_ run: Range<Int>) {
        openStars.append(run.count)
        emit(.emphasisOpen, run)
        position = run.upperBound
    }

    /// Emphasis closes from the inside out, as far as the stars go; what is left are marks, and stand before it.
    private mutating func scanClosingStars(_ run: Range<Int>) {
        var closing = 0
        var closed = 0
        for length in openStars.reversed() {
            guard closing + length <= run.count else { break }
            closing += length
            closed += 1
        }
        let marks = run.lowerBound..<(run.upperBound - closing)
        if !marks.isEmpty { emitStarSigns(marks, mayReachBeyond: closing == 0) }
        openStars.removeLast(closed)
        if closed > 0 {
            for _ in 0..<closed { emit(.emphasisClose, marks.upperBound..<run.upperBound) }
        }
        position = max(position, run.upperBound)
    }

    /// Signs made of stars; the last may go on behind the run (`*†`).
    private mutating func emitStarSigns(_ run: Range<Int>, mayReachBeyond: Bool = false) {
        position = run.lowerBound
        while position < run.upperBound {
            let end = mayReachBeyond ? bytes.count : run.upperBound
            guard let (index, length) = signs.match(bytes, at: position, before: end) else {
                emit(.undeclaredSign, position..<run.upperBound)
                position = run.upperBound
                return
            }
            emit(.sign(index), position..<(position + length))
            position += length
        }
    }

    mutating func scanUnderscores() {
        var end = position
        while end < bytes.count, bytes[end] == UInt8(ascii: "_") { end += 1 }
        let run = position..<end
        if openUnderscores > 0, run.count >= openUnderscores, !isName(at: end) || textStart < 0 {
            endText()
            emit(.emphasisClose, run)
            openUnderscores = 0
        } else if textStart >= 0, bytes[position - 1] != UInt8(ascii: " "), isName(at: end) {
            position = end  // within a word
            return
        } else {
            endText()
            if openUnderscores == 0, outlook().lastUnderscore >= end {
                openUnderscores = run.count
                emit(.emphasisOpen, run)
            } else {
                report(.unclosedEmphasis(text(run), at: run))
            }
        }
        position = end
    }

    mutating func reportOpenEmphasis() {
        guard !openStars.isEmpty || openUnderscores > 0 else { return }
        guard let open = result.tokens.last(where: { $0.kind == .emphasisOpen }) else { return }
        report(.unclosedEmphasis(text(open.range), at: open.range))
    }
}
