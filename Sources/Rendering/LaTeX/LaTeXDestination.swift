import DocumentTree

/// A link destination as an argument of `\href`, in which TeX still reads `%`, `#`, `&` and braces.
enum LaTeXDestination {
    /// Whether it leads to a place in the document itself: the name behind the `#`.
    static func anchor(of destination: LinkDestination) -> String? {
        destination.text.hasPrefix("#") ? name(forAnchor: String(destination.text.dropFirst())) : nil
    }

    /// An anchor as TeX can read it: letters, digits and `-`, `.`, `:`.
    static func name(forAnchor anchor: String) -> String {
        var name = ""
        for byte in anchor.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default: name += "-" + String(byte, radix: 16)
            }
        }
        return name
    }

    /// Appends the destination, percent-encoded where a URL or TeX could misread it.
    static func append(_ destination: LinkDestination, to text: inout LaTeXText) {
        if destination.text.hasPrefix("//") { text.appendSource("https:") }
        for byte in destination.text.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "_"):
                text.appendSource([UInt8(ascii: "\\"), byte])
            case 0x00...0x20, 0x7F...0xFF, UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"),
                UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "`"),
                UInt8(ascii: "$"), UInt8(ascii: "~"):
                text.appendSource([
                    UInt8(ascii: "\\"), UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)],
                ])
            default: text.appendSource(CollectionOfOne(byte))
            }
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The path of a picture that LaTeX can include: a local file of a kind that all engines read, with a name that TeX
    /// takes as it is.
    static func picturePath(_ destination: LinkDestination) -> String? {
        guard !destination.isRemote, LinkDestination.isPath(destination.text) else { return nil }
        let path = destination.text
        let extensions = [".png", ".jpg", ".jpeg", ".pdf"]
        guard extensions.contains(where: { path.lowercased().hasSuffix($0) }), path.utf8.allSatisfy(isPathByte) else {
            return nil
        }
        return path
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: "-._/+@=".utf8.contains(byte)
        }
    }
}

extension LinkDestination {
    /// Whether the text has no scheme: neither `mailto:` nor a fragment.
    fileprivate static func isPath(_ text: String) -> Bool {
        !text.hasPrefix("#") && !text.utf8.contains(UInt8(ascii: ":"))
    }
}
