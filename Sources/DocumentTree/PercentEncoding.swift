/// Bytes of URLs as `%20` (RFC 3986, section 2.1).
package enum PercentEncoding {
    private static let digits: StaticString = "0123456789ABCDEF"

    package static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "%"))
        digits.withUTF8Buffer { digits in
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    /// Whether an escape stands at the index: `%` and two hexadecimal digits.
    package static func isEscape(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
        bytes.count >= 3 && bytes.first == UInt8(ascii: "%")
            && bytes.dropFirst().prefix(2).allSatisfy { $0.hexadecimalValue != nil }
    }

    /// The text without escapes; as it is where they do not make text.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var rest = Array(text.utf8)[...]
        var bytes: [UInt8] = []
        while let first = rest.popFirst() {
            if first == UInt8(ascii: "%"), let high = rest.first?.hexadecimalValue,
                let low = rest.dropFirst().first?.hexadecimalValue
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(first)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }
}
