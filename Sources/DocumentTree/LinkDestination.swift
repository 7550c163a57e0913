/// Where a link leads: `http:`, `https:`, `mailto:`, `tel:`, a path relative to the page, or a fragment. Nothing else can be
/// made, so no renderer can print a `javascript:` or `data:` link.
public struct LinkDestination: Sendable, Hashable {
    /// The destination as the user wrote it, without surrounding space. Not percent-encoded.
    public let text: String

    /// Schemes that may be printed.
    public static let allowedSchemes = ["http", "https", "mailto", "tel"]

    /// Reads a destination; `nil` where it is empty, has a control character, or has a scheme that may not be printed.
    public init?(_ text: String) {
        let trimmed = text.withoutOuterSpace
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

    /// The file that lies beside the page: `my pic.png` of `my%20pic.png?v=2`; `nil` for what lies elsewhere.
    package var filePath: String? {
        guard !isRemote, Self.scheme(of: text[...]) == nil else { return nil }
        let path = text.prefix { $0 != "?" && $0 != "#" }
        return path.isEmpty ? nil : PercentEncoding.decoded(String(path))
    }

    /// The scheme of RFC 3986, section 3.1: a letter, then letters, digits, `+`, `-`, `.`, up to a colon.
    static func scheme(of text: Substring) -> Substring? {
        let bytes = text.utf8
        guard let first = bytes.first, first.isASCIILetter, let end = bytes.firstIndex(where: { !isSchemePart($0) })
        else {
            return nil
        }
        return bytes[end] == UInt8(ascii: ":") ? text[..<end] : nil
    }

    private static func isSchemePart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
}
