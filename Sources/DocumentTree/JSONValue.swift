/// A JSON value whose members keep their order, for structured data in pages and for schemas.
public enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let a), .boolean(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.string(let a), .string(let b)): a == b
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }

    /// The value as JSON text (RFC 8259), two spaces a level, or in one line. `<`, `>` and `&` are written as `\u` escapes, so
    /// that the text may stand in an HTML `script` element.
    public func serialized(pretty: Bool = true) -> String {
        var text = ""
        append(to: &text, indent: pretty ? 0 : nil)
        return text
    }

    private func append(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): Self.append(quoted: value, to: &text)
        case .array(let values):
            Self.append(values.count, between: "[", "]", to: &text, indent: indent) { index, text, inner in
                values[index].append(to: &text, indent: inner)
            }
        case .object(let members):
            Self.append(members.count, between: "{", "}", to: &text, indent: indent) { index, text, inner in
                Self.append(quoted: members[index].key, to: &text)
                text += inner == nil ? ":" : ": "
                members[index].value.append(to: &text, indent: inner)
            }
        }
    }

    private static func append(
        _ count: Int, between open: String, _ close: String, to text: inout String, indent: Int?,
        element: (Int, inout String, Int?) -> Void
    ) {
        guard count > 0 else {
            text += open + close
            return
        }
        text += open
        let inner = indent.map { $0 + 1 }
        for index in 0..<count {
            if index > 0 { text += "," }
            appendLineBreak(to: &text, indent: inner)
            element(index, &text, inner)
        }
        appendLineBreak(to: &text, indent: indent)
        text += close
    }

    private static func appendLineBreak(to text: inout String, indent: Int?) {
        guard let indent else { return }
        text += "\n" + String(repeating: "  ", count: indent)
    }

    private static func append(quoted string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}":
                let hexadecimal = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
