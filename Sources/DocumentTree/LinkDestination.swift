/// Where a link leads: `http:`, `https:`, `mailto:`, `tel:`, a path relative to the page, or a fragment. Nothing else can be
/// made, so no renderer can print a `javascript:` or `data:` link.
public struct LinkDestination: Sendable, Hashable {
    /// The destination as the user wrote it, without surrounding space. Not percent-encoded.
    public let text: String

    /// Schemes that may be printed.
    public static let allowedSchemes = ["http", "https", "mailto", "tel"]

    /// Reads a destination; `nil` where it is empty, has a control character, or has a scheme that may not be printed.
    public init?(_ text: String) {
        let trimmed = text.trimmingSpace()
        guard !trimmed.isEmpty, !trimmed.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        if let scheme = Self.scheme(of: trimmed), !Self.allowedSchemes.contains(scheme.lowercased()) { return nil }
        self.text = String(trimmed)
    }

    /// Whether the destination lies on a host, rather than beside the page or in a mail program.
    public var isRemote: Bool {
        switch Self.scheme(of: text[...])?.lowercased() {
        case "http", "https": true
        case .some: false
        case nil: text.hasPrefix("//")
        }
    }

    /// The scheme of RFC 3986, section 3.1: a letter, then letters, digits, `+`, `-`, `.`, up to a colon.
    static func scheme(of text: Substring) -> Substring? {
        let bytes = text.utf8
        guard let first = bytes.first, isLetter(first), let end = bytes.firstIndex(where: { !isSchemePart($0) }) else {
            return nil
        }
        return bytes[end] == UInt8(ascii: ":") ? text[..<end] : nil
    }

    private static func isSchemePart(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension String {
    fileprivate func trimmingSpace() -> Substring {
        // Nearly all begin and end with ASCII that is no space.
        if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self[...] }
        var result = self[...]
        while let first = result.first, first.isWhitespace { result.removeFirst() }
        while let last = result.last, last.isWhitespace { result.removeLast() }
        return result
    }
}
