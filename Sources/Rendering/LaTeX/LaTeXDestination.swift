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
            if byte.isASCIILetter || byte.isASCIIDigit || "-.:".utf8.contains(byte) {
                name.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                name += "-" + String(byte, radix: 16)
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
                var escape = [UInt8(ascii: "\\")]
                PercentEncoding.append(byte, to: &escape)
                text.appendSource(escape)
            default: text.appendSource(CollectionOfOne(byte))
            }
        }
    }

    /// The path of a picture that LaTeX can include: a local file of a kind that all engines read, with a name that TeX
    /// takes as it is. Single spaces are taken since LaTeX of 2020.
    static func picturePath(_ destination: LinkDestination) -> String? {
        guard let path = destination.filePath else { return nil }
        let name = path.lowercased()
        let extensions = [".png", ".jpg", ".jpeg", ".pdf"]
        guard extensions.contains(where: name.hasSuffix), path.utf8.allSatisfy(isPathByte), !path.hasPrefix(" "),
            zip(path.utf8, path.utf8.dropFirst()).allSatisfy({ $0 != UInt8(ascii: " ") || $0 != $1 })
        else { return nil }
        return path
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "-._/+@= ()".utf8.contains(byte)
    }
}
