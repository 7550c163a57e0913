import SourceDiagnostics

extension Diagnostic {
    static func foreignEncoding(_ encoding: String) -> Diagnostic {
        let isText = encoding == "UTF-16"
        return Diagnostic(
            "not-utf-8", isText ? "the file is saved as \(encoding)" : "this is no text file but \(encoding)",
            at: .range(0..<2),
            help: isText ? "Save it again with the encoding “UTF-8”." : "Give the profile's .yaml file.")
    }

    static func invalidUTF8(_ byte: UInt8, isSurrogate: Bool, at offset: Int) -> Diagnostic {
        let what = isSurrogate ? "half of a surrogate pair" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
        return Diagnostic(
            "not-utf-8", "\(what) at byte \(offset) is not UTF-8 text",
            at: .range(offset..<offset + (isSurrogate ? 3 : 1)),
            help: "Save the file with the encoding “UTF-8”, or type the character again.")
    }

    static func controlCharacter(_ scalar: UInt32, at location: Location) -> Diagnostic {
        Diagnostic(
            "control-character", "the invisible control character \(codePoint(scalar)) may not stand in a profile",
            at: location,
            help: "Delete it. Such characters come along when text is copied from a PDF or a web page.")
    }

    static func lineSeparator(_ scalar: UInt32, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "control-character", "the invisible line separator \(codePoint(scalar)) may not stand in a profile",
            at: .range(range), help: "Put a space or a line break in its place.")
    }

    static func bidirectionalControl(_ scalar: UInt32, _ range: Range<Int>) -> Diagnostic {
        bidirectionalControl(scalar, at: .range(range))
    }

    static func bidirectionalControl(_ scalar: UInt32, at location: Location) -> Diagnostic {
        Diagnostic(
            "bidi-control",
            "the invisible character \(codePoint(scalar)), which turns the direction of text, is not allowed",
            at: location,
            help:
                "Delete it. Hebrew and Arabic are set right without it, and it can make text look like what it is not.")
    }

    private static func codePoint(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
