extension Work {
    /// The address of the work's DOI (ISO 26324; DOI Handbook, 2.5.2.4: signs that mean something in an address are
    /// percent-encoded); `nil` without one.
    public var doiURL: String? {
        guard !doi.isEmpty else { return nil }
        var url = "https://doi.org/"
        for byte in doi.utf8 {
            switch byte {
            case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "\""), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
                UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0...0x20, 0x7F...:
                let digits = String(byte, radix: 16, uppercase: true)
                url += byte < 0x10 ? "%0" + digits : "%" + digits
            default: url.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return url
    }
}
