import Bibliography
import Surfaces

extension LegendScanner {
    /// `*`, `*, **`, `* and †`, `(*)`, `[*]`, raised `1`; not behind a letter, not a number on the line.
    func signs(at start: Int) -> (signs: [Range<Int>], end: Int)? {
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
    func endOfSignIsNew(_ start: Int) -> Bool {
        classes[Int(bytes[start - 1])] != .star && classes[Int(bytes[start - 1])] != .sign
    }

    /// Whether a letter, a number, a full stop or a star stands directly before.
    func followsWord(_ start: Int) -> Bool {
        let byte = bytes[start - 1]
        guard byte >= 0x80 else {
            return NameFolding.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "*")
        }
        var first = start - 1
        while first > 0, bytes[first] & 0xC0 == 0x80, start - first < 4 { first -= 1 }
        guard let (scalar, _) = scalar(at: first), scalar != "。" else { return false }
        return SignCharacterTable.meaning(of: scalar) == .letter
    }

    func endOfSign(at start: Int) -> Int? {
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
    func nextSign(from end: Int) -> Range<Int>? {
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
}
