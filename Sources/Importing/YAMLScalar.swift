/// Text as a scalar of YAML 1.2, quoted only where it would otherwise be read as something else.
enum YAMLScalar {
    /// How a value is written behind its key: `A Study`, `"5: a study"`.
    static func written(_ text: String) -> String {
        let text = cleaned(text)
        return isPlain(text) ? text : quoted(text)
    }

    /// Within `[…]` and `{…}`, where commas and brackets end a plain scalar.
    static func writtenInFlow(_ text: String) -> String {
        let text = cleaned(text)
        let hasIndicator = text.utf8.contains { ",[]{}".utf8.contains($0) }
        return isPlain(text) && !hasIndicator ? text : quoted(text)
    }

    /// Without the characters that may not stand in a profile: controls go, line separators become spaces.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
        var cleaned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isAllowed(scalar) {
                cleaned.append(scalar)
            } else if [0x85, 0x0B, 0x0C, 0x0D, 0x2028, 0x2029].contains(scalar.value) {
                cleaned.append(" ")
            }
        }
        return String(cleaned)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFC,
            0xFFFE, 0xFFFF:
            false
        default: true
        }
    }

    /// Whether a text can stand as it is: YAML reads it whole, and a person sees that it is text.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20, last != UInt8(ascii: ":")
        else {
            return false
        }
        guard !indicators.contains(first), !isDocumentMarker(text) else { return false }
        for (index, byte) in bytes.enumerated() {
            if byte < 0x20 || byte == 0x7F { return false }
            guard index + 1 < bytes.count else { break }
            if byte == UInt8(ascii: ":"), bytes[index + 1] == 0x20 { return false }
            if byte == 0x20, bytes[index + 1] == UInt8(ascii: "#") { return false }
        }
        return !text.unicodeScalars.contains(where: needsEscape)
    }

    /// Characters with which a plain scalar may not begin (YAML 1.2.2, section 5.3), or had better not.
    private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`~=<".utf8)

    private static func isDocumentMarker(_ text: String) -> Bool { text.hasPrefix("---") || text.hasPrefix("...") }

    /// In double quotes, with the escapes of YAML 1.2.2, section 5.7.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\u{A0}": quoted += "\\_"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Spaces that look like others.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool { scalar == "\t" || scalar.value == 0xA0 }
}
