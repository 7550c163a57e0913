import Bibliography
import Surfaces

extension LegendScanner {
    struct Words {
        /// Behind connecting signs, without space and full stop at the ends.
        var range: Range<Int>
        /// Whether `=`, `:` or a dash connects them to the sign.
        var isConnected: Bool
        /// Where reading goes on.
        var next: Int
        /// Where a sign of the same characters ends them directly: emphasis.
        var endsInStar: Bool
    }

    func words(behind start: Int) -> Words {
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
    func endWithoutJoints(_ range: Range<Int>) -> Int {
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

    func characterLength(at position: Int) -> Int {
        let byte = bytes[position]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    func isClosing(_ position: Int) -> Bool {
        if ")]'\"".utf8.contains(bytes[position]) { return true }
        guard bytes[position] >= 0xE2, let (scalar, _) = scalar(at: position) else { return false }
        return scalar == "”" || scalar == "’" || SignCharacterTable.meaning(of: scalar) == .closingBracket
    }

    func lengthOfConnector(at position: Int) -> Int? {
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
    func endsWords(at position: Int, from begin: Int) -> Bool {
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
}
