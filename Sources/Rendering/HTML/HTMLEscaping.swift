/// Text and attribute values of HTML as bytes: the only place where characters are escaped.
///
/// Bytes that HTML forbids are dropped: control characters other than tab and line break, and noncharacters. Quotes are
/// escaped in attributes alone, so that running text stays readable in the source.
enum HTMLEscaping {
    enum Context {
        case text, attribute
        /// JSON within a `script` element, which has escapes of its own.
        case script
    }

    static func append(_ text: String, as context: Context, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, as: context, to: &bytes) }
    }

    static func append(_ text: UnsafeBufferPointer<UInt8>, as context: Context, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            guard isSpecial(text[index], in: context), let (replacement, length) = replacement(at: index, of: text)
            else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(contentsOf: replacement.utf8)
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    /// A value for templates, safe in text and between quotes.
    static func attribute(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, as: .attribute, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// JSON for a `script` element.
    static func script(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { isSpecial($0, in: .script) }) else { return json }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count)
        json.withUnsafeBufferPointer { append($0, as: .script, to: &bytes) }
        return bytes
    }

    /// Whether a byte may have to be replaced: escaped characters, controls, and the first bytes of characters among
    /// which some are forbidden.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8, in context: Context) -> Bool {
        switch byte {
        case 0x3F...0x7E, 0x28...0x3B, 0x23...0x25, 0x20, 0x21: false
        case UInt8(ascii: "\""), UInt8(ascii: "'"): context == .attribute
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): context != .script
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
        case 0x00...0x1F, 0x7F: true
        default: byte == 0xC2 || byte >= 0xEF
        }
    }

    /// What replaces the character at an index, and its length in bytes; `nil` for one that stays.
    private static func replacement(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (StaticString, Int)? {
        func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
        return switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0x00...0x1F, 0x7F: ("", 1)
        // U+0080 to U+009F.
        case 0xC2: byte(1) < 0xA0 ? ("", 2) : nil
        // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
        case 0xEF:
            byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)) || byte(1) == 0xBF && byte(2) >= 0xBE ? ("", 3) : nil
        // U+1FFFE, U+1FFFF and their like at the end of every plane.
        case 0xF0...0xF4: byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? ("", 4) : nil
        default: nil
        }
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
