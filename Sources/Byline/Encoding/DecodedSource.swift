import Foundation
public import SourceDiagnostics

/// A file's text, whatever encoding it was saved in.
///
/// For example: a `.bib` file saved in GBK becomes UTF-8, with the diagnostic “this file is in GBK”.
public struct DecodedSource: Sendable {
    /// In UTF-8; all ranges are of it, which are the file's own only where ``isVerbatim``.
    public let source: SourceText
    /// Which encoding the file has, where that is not UTF-8, and what of it could not be read.
    public let diagnostics: [Diagnostic]
    /// Whether the text has the file's own bytes. Where it has not, no fix may be written to the file.
    public let isVerbatim: Bool

    /// Reads the bytes of a file.
    ///
    /// - Parameter path: what messages call it.
    public init(path: String, bytes: [UInt8]) {
        let (decoded, diagnostics) = Self.decode(bytes)
        source = SourceText(path: path, bytes: decoded ?? bytes)
        self.diagnostics = diagnostics
        isVerbatim = decoded == nil
    }

    /// The text in UTF-8; `nil` where it is that already.
    private static func decode(_ bytes: [UInt8]) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
        if let kind = BinaryFormat.name(of: bytes) { return ([], [.noText(kind)]) }
        if let layout = UTF16Layout(bytes) {
            let (text, hasStrays) = layout.decode(bytes)
            return (text, [.foreignEncoding("UTF-16")] + (hasStrays ? [.strayUnits] : []))
        }
        let repair = UTF8Repair(bytes)
        guard repair.isDamaged else {
            guard let (text, first) = withoutNUL(bytes) else { return (nil, []) }
            return (text, [.nul(at: first)])
        }
        if let encoding = EncodingGuess.encoding(of: bytes), let text = encoding.decode(bytes) {
            return (text, [.foreignEncoding(encoding.name)])
        }
        let isMostlyUTF8 = repair.soundSequences > 0 && repair.places.count <= 1 + repair.soundSequences / 10
        guard isMostlyUTF8 else { return (repair.text, [.unknownEncoding(at: repair.places[0])]) }
        return (repair.text, repair.places.prefix(10).map { .damagedUTF8(at: $0) })
    }

    /// With spaces for NUL bytes, at which C libraries would stop; `nil` where there are none.
    private static func withoutNUL(_ bytes: [UInt8]) -> (text: [UInt8], first: Int)? {
        guard let first = bytes.firstIndex(of: 0) else { return nil }
        return (bytes.map { $0 == 0 ? 0x20 : $0 }, first)
    }
}

/// Files that are no text, by how they begin.
private enum BinaryFormat {
    static func name(of bytes: [UInt8]) -> String? {
        openings.first { bytes.starts(with: $0.bytes) }?.name
    }

    private static let openings: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a packed file or an office document"),
        ([0x1F, 0x8B], "a packed file"), ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"), (Array("{\\rtf".utf8), "an RTF document"),
    ]
}

extension Diagnostic {
    fileprivate static func noText(_ kind: String) -> Diagnostic {
        Diagnostic(
            "no-text", "this is no text file but \(kind)", at: .file, help: "Give the source that it was made from.")
    }

    fileprivate static func foreignEncoding(_ name: String) -> Diagnostic {
        Diagnostic(
            "not-utf-8", .information, "this file is in \(name)", at: .file,
            help: "It was read, but no fix can be written to it. Save it with the encoding “UTF-8”.")
    }

    fileprivate static let strayUnits = Diagnostic(
        "not-utf-8", "parts of the file are no text: half of a surrogate pair, or half a character at the end",
        at: .file,
        help: "The file may be cut off. Look for “\u{FFFD}” when you have opened it, and type the character again.")

    fileprivate static func unknownEncoding(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "not-utf-8", "the file is not in UTF-8, and its encoding cannot be told for certain", at: .range(range),
            help: "Open it in your editor with the encoding in which its letters look right, and save it with “UTF-8”.")
    }

    fileprivate static func damagedUTF8(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "not-utf-8", "a character here is damaged: it is not UTF-8 as the rest of the file is", at: .range(range),
            help: "Type the character again and save the file.")
    }

    fileprivate static func nul(at offset: Int) -> Diagnostic {
        Diagnostic(
            "control-character", .warning, "the invisible character U+0000 stands in the file",
            at: .range(offset..<offset + 1),
            help: "Delete it. It may be a sign that the file is damaged, or saved in another encoding than UTF-8.")
    }
}
