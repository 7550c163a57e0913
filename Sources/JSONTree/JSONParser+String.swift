import SourceDiagnostics

extension JSONParser {
    /// A string from its opening quote; one that is not closed ends with its line.
    mutating func readString() -> String {
        let opening = position
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: bytes[start..<position - 1], as: UTF8.self)
            case UInt8(ascii: "\\"), 0..<0x20: return readEscapedString(opening)
            default: position += 1
            }
        }
        reportUnclosedString(opening)
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The rest of a string in which something is escaped or forbidden.
    private mutating func readEscapedString(_ opening: Int) -> String {
        var result = Array(bytes[opening + 1..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): readEscape(into: &result)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                reportUnclosedString(opening)
                return String(decoding: result, as: UTF8.self)
            case 0..<0x20:
                report(
                    "control-character", "a control character stands in a text", at: position..<position + 1,
                    help: "Take it out, or write it as \\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16)).")
                if byte == 0x09 { result.append(byte) }
                position += 1
            default:
                result.append(byte)
                position += 1
            }
        }
        reportUnclosedString(opening)
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func readEscape(into result: inout [UInt8]) {
        let start = position
        position += 1
        guard position < bytes.count else { return }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "u"): readUnicodeEscape(from: start, into: &result)
        default:
            position = start + 1
            report(
                "unknown-escape", "JSON knows no such escape", at: start..<characterEnd(start + 1),
                help: "Write a backslash as two: \\\\")
            result.append(UInt8(ascii: "\\"))
        }
    }

    /// `\u00e4`, or the two of a character beyond U+FFFF.
    private mutating func readUnicodeEscape(from start: Int, into result: inout [UInt8]) {
        guard let first = readHexadecimal() else {
            report(
                "unknown-escape", "four hexadecimal digits have to follow \\u", at: start..<min(start + 2, bytes.count),
                help: "For example \\u00e4.")
            return
        }
        var value = UInt32(first)
        if (0xD800...0xDBFF).contains(first), bytes[position...].starts(with: #"\u"#.utf8) {
            let before = position
            position += 2
            if let second = readHexadecimal(), (0xDC00...0xDFFF).contains(second) {
                value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            } else {
                position = before
            }
        }
        guard let scalar = Unicode.Scalar(value) else {
            report(
                "lone-surrogate", "this is half of a character", at: start..<start + 6,
                help: "Characters beyond U+FFFF take two escapes: \\ud83d\\ude00.")
            result += "\u{FFFD}".utf8
            return
        }
        result += String(scalar).utf8
    }

    private mutating func readHexadecimal() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 + UInt16(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 + UInt16((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        position += 4
        return value
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// The end of the character that begins here.
    func characterEnd(_ index: Int) -> Int {
        var end = min(index + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    /// A file of mistakes alone would fill the memory with messages.
    static let mostDiagnostics = 1000

    mutating func report(_ code: String, _ summary: String, at place: Range<Int>, help: String) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        diagnostics.append(Diagnostic(code, summary, at: .range(place), help: help))
    }

    mutating func reportUnclosed(_ opening: Int) {
        guard !isCutOff else { return }
        isCutOff = true
        report(
            "unclosed-bracket", "this bracket is never closed", at: opening..<opening + 1,
            help: "The file may be cut off; write \(bytes[opening] == UInt8(ascii: "[") ? "]" : "}") where it ends.")
    }

    mutating func reportEnd() {
        report("unexpected-end", "the file ends where a value is expected", at: position..<position, help: "")
    }

    private mutating func reportUnclosedString(_ opening: Int) {
        report(
            "unclosed-text", "this text has no closing quote in its line", at: opening..<opening + 1,
            help: "Write \" at its end; a quote within the text is written \\\", a line break \\n.")
    }
}

/// The form of numbers (RFC 8259, section 6).
enum JSONNumber {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let whole = digits(&rest)
        guard whole.count == 1 || (whole.count > 1 && whole.first != UInt8(ascii: "0")) else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard !digits(&rest).isEmpty else { return false }
        }
        if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard !digits(&rest).isEmpty else { return false }
        }
        return rest.isEmpty
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits
    }
}
