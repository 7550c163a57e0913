/// Finds a part of a scalar's text in the file. Text and file are walked side by side: characters other than white space
/// are the same in both, but for escapes; white space is where lines were folded or indented.
enum ScalarAlignment {
    static func range(
        of part: Range<Int>, text: String, style: YAMLNode.ScalarStyle, in bytes: [UInt8], _ whole: Range<Int>
    ) -> Range<Int>? {
        guard !part.isEmpty || part.lowerBound <= text.utf8.count else { return nil }
        var walk = Walk(bytes: bytes, position: whole.lowerBound, end: whole.upperBound, style: style)
        walk.skipOpening()
        var lower: Int?
        var upper = whole.lowerBound
        var index = 0
        for byte in text.utf8 {
            guard index < part.upperBound || (part.isEmpty && index == part.lowerBound) else { break }
            guard let place = walk.place(of: byte) else { return nil }
            if index >= part.lowerBound, lower == nil { lower = place.lowerBound }
            upper = place.upperBound
            index += 1
        }
        let start = lower ?? walk.position
        return part.isEmpty ? start..<start : start..<max(start, upper)
    }

    /// Where the bytes of a scalar's text stand, in runs: `nil` where text and file cannot be laid side by side.
    static func runs(
        text: String, style: YAMLNode.ScalarStyle, in bytes: [UInt8], _ whole: Range<Int>
    ) -> [YAMLScalarRun]? {
        var walk = Walk(bytes: bytes, position: whole.lowerBound, end: whole.upperBound, style: style)
        walk.skipOpening()
        var runs: [YAMLScalarRun] = []
        for (index, byte) in text.utf8.enumerated() {
            guard let place = walk.place(of: byte) else { return nil }
            if let last = runs.last {
                // The other bytes of an escape.
                if place.count != 1, last.source == place, !place.isEmpty { continue }
                if place.count == 1, last.isCopy, last.source.upperBound == place.lowerBound {
                    runs[runs.count - 1].source = last.source.lowerBound..<place.upperBound
                    continue
                }
            }
            let isEscape = place.count > 1 && bytes[place.lowerBound] == UInt8(ascii: "\\")
            runs.append(YAMLScalarRun(start: index, source: place, isCopy: place.count == 1, isEscape: isEscape))
        }
        return runs
    }

    private struct Walk {
        let bytes: [UInt8]
        var position: Int
        let end: Int
        let style: YAMLNode.ScalarStyle
        /// What is left of the bytes of an escape, and where it stands.
        var escape: (bytes: [UInt8], range: Range<Int>) = ([], 0..<0)

        mutating func skipOpening() {
            switch style {
            case .plain: break
            case .singleQuoted, .doubleQuoted: position += 1
            case .literal, .folded:
                while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
                skipLineBreak()
            }
        }

        private mutating func skipLineBreak() {
            if position < end, bytes[position] == 0x0D { position += 1 }
            if position < end, bytes[position] == 0x0A { position += 1 }
        }

        mutating func place(of byte: UInt8) -> Range<Int>? {
            if !escape.bytes.isEmpty { return takeEscape(byte) }
            let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
            while position < end {
                let found = bytes[position]
                if style == .doubleQuoted, found == UInt8(ascii: "\\") {
                    readEscape()
                    if !escape.bytes.isEmpty { return takeEscape(byte) }
                } else if found == byte {
                    let length = style == .singleQuoted && byte == UInt8(ascii: "'") ? 2 : 1
                    position += length
                    return position - length..<position
                } else if isSpace, found == 0x0A || found == 0x0D {
                    // A folded line break: its space, or one of the blank lines.
                    let start = position
                    skipLineBreak()
                    return start..<position
                } else if found == 0x20 || found == 0x09 || found == 0x0A || found == 0x0D {
                    position += 1
                } else {
                    // White space that folding put in, with nothing of its own in the file.
                    return isSpace ? position..<position : nil
                }
            }
            return isSpace ? end..<end : nil
        }

        private mutating func takeEscape(_ byte: UInt8) -> Range<Int>? {
            guard escape.bytes.removeFirst() == byte else { return nil }
            return escape.range
        }

        /// Reads the escape at the position (YAML 1.1, section 5.6).
        private mutating func readEscape() {
            let start = position
            position += 1
            guard position < end else { return }
            let letter = bytes[position]
            position += 1
            var scalar: UInt32 = UInt32(letter)
            switch letter {
            case 0x0A, 0x0D:
                position -= 1
                skipLineBreak()
                while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
                return
            case UInt8(ascii: "x"): scalar = hexadecimal(2)
            case UInt8(ascii: "u"): scalar = hexadecimal(4)
            case UInt8(ascii: "U"): scalar = hexadecimal(8)
            default: scalar = Self.simpleEscapes[letter] ?? scalar
            }
            guard let value = Unicode.Scalar(scalar) else { return }
            escape = (Array(String(Character(value)).utf8), start..<position)
        }

        private mutating func hexadecimal(_ digits: Int) -> UInt32 {
            let stop = min(position + digits, end)
            defer { position = stop }
            return UInt32(String(decoding: bytes[position..<stop], as: UTF8.self), radix: 16) ?? 0xFFFD
        }

        private static let simpleEscapes: [UInt8: UInt32] = [
            UInt8(ascii: "0"): 0, UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9,
            UInt8(ascii: "n"): 10,
            UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 27,
            UInt8(ascii: "N"): 0x85, UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
        ]
    }
}

/// A part of a scalar's text that stands in one piece in the file.
package struct YAMLScalarRun: Sendable, Equatable {
    /// In UTF-8 bytes of the text; the run ends where the next begins.
    package let start: Int
    package var source: Range<Int>
    /// Whether the file has the same bytes, one for one; a line break of the file is a space of the text.
    package let isCopy: Bool
    /// `\u00e9`
    package let isEscape: Bool
}
