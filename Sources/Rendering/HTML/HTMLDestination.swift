import DocumentTree

extension LinkDestination {
    /// The address as a valid URL: what may not stand in one is percent-encoded, escapes that are there are kept, and
    /// letters beyond ASCII stay readable. Not yet escaped for an attribute.
    ///
    /// For example: `../pdf/my paper [v2].pdf` becomes `../pdf/my%20paper%20%5Bv2%5D.pdf`.
    var url: String {
        guard !text.utf8.allSatisfy(Self.isAlwaysAllowed) else { return text }
        let source = Array(text.utf8)
        let hostEnd = Self.hostEnd(of: source)
        let fragmentStart = source.firstIndex(of: UInt8(ascii: "#")) ?? source.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        for index in source.indices {
            let isKept =
                switch source[index] {
                case UInt8(ascii: "["), UInt8(ascii: "]"): index < hostEnd
                case UInt8(ascii: "#"): index == fragmentStart
                case UInt8(ascii: "%"): PercentEncoding.isEscape(source[index...])
                default: Self.isAllowed(source[index])
                }
            if isKept {
                bytes.append(source[index])
            } else {
                PercentEncoding.append(source[index], to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte may stand anywhere in a URL, whatever stands around it.
    private static func isAlwaysAllowed(_ byte: UInt8) -> Bool {
        isAllowed(byte) && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "#")
            && byte != UInt8(ascii: "%")
    }

    /// Whether a byte may stand in a URL, in some place.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: true
        }
    }

    /// Where the host of `scheme://host/path` ends, within which brackets may stand (IPv6); 0 where there is no host.
    private static func hostEnd(of source: [UInt8]) -> Int {
        let slash = UInt8(ascii: "/")
        guard let first = source.firstIndex(of: slash), first + 1 < source.count, source[first + 1] == slash,
            first == 0 || source[first - 1] == UInt8(ascii: ":")
        else { return 0 }
        let ends = [slash, UInt8(ascii: "?"), UInt8(ascii: "#")]
        return source[(first + 2)...].firstIndex(where: ends.contains) ?? source.count
    }
}
