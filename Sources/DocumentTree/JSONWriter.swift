import Parallelism

extension JSONValue {
    /// The value as JSON text (RFC 8259), two spaces a level, or in one line. `<`, `>` and `&` are written as `\u` escapes, so
    /// that the text may stand in an HTML `script` element.
    public func serialized(pretty: Bool = true) -> String {
        String(decoding: Array(serializedPieces(pretty: pretty).joined()), as: UTF8.self)
    }

    /// The same in pieces of UTF-8.
    package func serializedPieces(pretty: Bool = true) -> [[UInt8]] {
        var writer = JSONWriter(isPretty: pretty)
        writer.write(self)
        return writer.pieces
    }
}

/// JSON text while it is written: a growing buffer, and what stands before it.
private struct JSONWriter {
    let isPretty: Bool
    private var before: [[UInt8]] = []
    private var bytes: [UInt8] = []
    private var depth = 0

    var pieces: [[UInt8]] { before + [bytes] }

    init(isPretty: Bool) { self.isPretty = isPretty }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: write("null")
        case .boolean(let value): write(value ? "true" : "false")
        case .integer(let value): bytes += String(value).utf8
        case .string(let value): write(quoted: value)
        case .array(let values):
            open("[")
            write(each: values)
            close("]", isEmpty: values.isEmpty)
        case .object(let members):
            open("{")
            for (index, member) in members.enumerated() {
                beginElement(isFirst: index == 0)
                write(quoted: member.key)
                write(isPretty ? ": " : ":")
                write(member.value)
            }
            close("}", isEmpty: members.isEmpty)
        }
    }

    /// Parts of a long list are written side by side.
    private mutating func write(each values: [JSONValue]) {
        guard values.count > Parallel.sliceLength else { return write(values[...]) }
        before.append(bytes)
        bytes = []
        let start = self
        before += Parallel.mapSlices(count: values.count) { slice in
            var writer = start
            writer.before = []
            writer.write(values[slice])
            return writer.pieces
        }.joined()
    }

    private mutating func write(_ values: ArraySlice<JSONValue>) {
        for (index, value) in zip(values.indices, values) {
            beginElement(isFirst: index == 0)
            write(value)
        }
    }

    private mutating func write(_ source: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        depth += 1
    }

    private mutating func beginElement(isFirst: Bool) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        breakLine()
    }

    private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
        depth -= 1
        if !isEmpty { breakLine() }
        bytes.append(UInt8(ascii: bracket))
    }

    private mutating func breakLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// A string in quotation marks. What needs no escape, which is nearly everything, is copied in runs.
    private mutating func write(quoted string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.mayNeedEscape(text[index]) {
                guard let escaped = Self.escaped(text, at: index) else { continue }
                bytes.append(contentsOf: text[start..<index])
                bytes.append(contentsOf: escaped.bytes.utf8)
                start = index + escaped.length
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x5C || byte == 0xE2
    }

    /// The escape of the character at an index, and how many bytes it stands for; `nil` where it needs none.
    private static func escaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (bytes: String, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "\""): return ("\\\"", 1)
        case UInt8(ascii: "\\"): return ("\\\\", 1)
        case UInt8(ascii: "\n"): return ("\\n", 1)
        case UInt8(ascii: "\t"): return ("\\t", 1)
        case 0xE2:
            // U+2028 and U+2029 end a line in JavaScript.
            guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { return nil }
            return (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        case let byte:
            let hexadecimal = String(byte, radix: 16)
            return ("\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal, 1)
        }
    }
}
