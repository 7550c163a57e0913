extension Work {
    /// The address of the work's DOI (ISO 26324; DOI Handbook, 2.5.2.4: signs that mean something in an address are
    /// percent-encoded); `nil` without one.
    public var doiURL: String? {
        guard !doi.isEmpty else { return nil }
        guard doi.utf8.contains(where: Self.isEncoded) else { return "https://doi.org/" + doi }
        var url = "https://doi.org/"
        for byte in doi.utf8 {
            if Self.isEncoded(byte) {
                let digits = String(byte, radix: 16, uppercase: true)
                url += byte < 0x10 ? "%0" + digits : "%" + digits
            } else {
                url.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return url
    }

    private static func isEncoded(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "\""), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0...0x20, 0x7F...:
            true
        default: false
        }
    }
}
