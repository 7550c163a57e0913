/// Emphasis: CommonMark's delimiter runs (section 6.2 and "An algorithm for parsing nested emphasis and links").
extension MarkdownDecoder {
    mutating func readDelimiters() {
        let runStart = position
        let byte = bytes[runStart]
        while position < end, bytes[position] == byte { position += 1 }
        let before = Neighbour(characterBefore(runStart))
        let behind = Neighbour(position < end ? character(at: position) : nil)
        let isLeft = !behind.isSpace && (!behind.isPunctuation || before.isSpace || before.isPunctuation)
        let isRight = !before.isSpace && (!before.isPunctuation || behind.isSpace || behind.isPunctuation)
        let isStar = byte == UInt8(ascii: "*")
        let delimiter = MarkdownDelimiter(
            byte: byte, start: runStart, length: position - runStart, remaining: position - runStart,
            canOpen: isStar ? isLeft : isLeft && (!isRight || before.isPunctuation),
            canClose: isStar ? isRight : isRight && (!isLeft || behind.isPunctuation),
            previous: lastDelimiter)
        if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count }
        nodes.append(.delimiter(delimiters.count))
        lastDelimiter = delimiters.count
        delimiters.append(delimiter)
    }

    /// The character beside a run; the ends of the text count as white space.
    private struct Neighbour {
        var isSpace: Bool
        var isPunctuation: Bool

        init(_ scalar: Unicode.Scalar?) {
            guard let scalar else {
                (isSpace, isPunctuation) = (true, false)
                return
            }
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                (isSpace, isPunctuation) = (ByteScan.isSpace(byte), ByteScan.isPunctuation(byte))
                return
            }
            switch scalar.properties.generalCategory {
            case .spaceSeparator: (isSpace, isPunctuation) = (true, false)
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                (isSpace, isPunctuation) = (false, true)
            default: (isSpace, isPunctuation) = (false, false)
            }
        }
    }

    private func character(at position: Int) -> Unicode.Scalar? {
        let length = ByteScan.characterLength(bytes, at: position, before: end)
        return String(decoding: bytes[position..<(position + length)], as: UTF8.self).unicodeScalars.first
    }

    private func characterBefore(_ position: Int) -> Unicode.Scalar? {
        guard position > start else { return nil }
        var first = position - 1
        while first > start, bytes[first] & 0xC0 == 0x80, position - first < 4 { first -= 1 }
        return String(decoding: bytes[first..<position], as: UTF8.self).unicodeScalars.last
    }

    /// Finds the partners of all runs behind one, and forgets them.
    mutating func matchDelimiters(above bottom: Int) {
        // For each kind of closing run the place below which no opening run has been found.
        var openersBottom = [Int](repeating: bottom, count: 12)
        var closer = bottom >= 0 ? delimiters[bottom].next : firstDelimiter(above: bottom)
        while closer >= 0 {
            guard delimiters[closer].canClose else {
                closer = delimiters[closer].next
                continue
            }
            let key =
                (delimiters[closer].byte == UInt8(ascii: "*") ? 6 : 0) + (delimiters[closer].canOpen ? 3 : 0)
                + delimiters[closer].length % 3
            guard let opener = opener(of: closer, above: max(bottom, openersBottom[key])) else {
                openersBottom[key] = delimiters[closer].previous
                let next = delimiters[closer].next
                if !delimiters[closer].canOpen { unlink(closer) }
                closer = next
                continue
            }
            pair(opener, closer)
            if delimiters[opener].remaining == 0 { unlink(opener) }
            if delimiters[closer].remaining == 0 {
                let next = delimiters[closer].next
                unlink(closer)
                closer = next
            }
        }
        lastDelimiter = bottom
        if bottom >= 0 { delimiters[bottom].next = -1 }
    }

    private func firstDelimiter(above bottom: Int) -> Int {
        var index = lastDelimiter
        while index >= 0, delimiters[index].previous > bottom { index = delimiters[index].previous }
        return index > bottom ? index : -1
    }

    private func opener(of closer: Int, above bottom: Int) -> Int? {
        var index = delimiters[closer].previous
        while index > bottom {
            let candidate = delimiters[index]
            if candidate.canOpen, candidate.byte == delimiters[closer].byte {
                // The rule of three: `*foo**bar*` holds no emphasis around `foo`.
                let isBoth = candidate.canClose || delimiters[closer].canOpen
                let isOdd =
                    isBoth && (candidate.length + delimiters[closer].length) % 3 == 0
                    && !(candidate.length % 3 == 0 && delimiters[closer].length % 3 == 0)
                if !isOdd { return index }
            }
            index = candidate.previous
        }
        return nil
    }

    private mutating func pair(_ opener: Int, _ closer: Int) {
        let count = delimiters[opener].remaining >= 2 && delimiters[closer].remaining >= 2 ? 2 : 1
        // What stands between the two can find no partner outside.
        delimiters[opener].next = closer
        delimiters[closer].previous = opener
        delimiters[opener].remaining -= count
        delimiters[closer].remaining -= count
        delimiters[opener].opening.append(count)
        delimiters[closer].closing.append(count)
    }

    private mutating func unlink(_ index: Int) {
        let (previous, next) = (delimiters[index].previous, delimiters[index].next)
        if previous >= 0 { delimiters[previous].next = next }
        if next >= 0 { delimiters[next].previous = previous } else { lastDelimiter = previous }
    }
}
