import DocumentTree
import Surfaces

/// Values of fields as a reader sees them: strings filled in, TeX undone.
struct BibTeXValues {
    let bytes: [UInt8]
    let syntax: BibTeXSyntax
    /// The names that no `@string` defines, at each of their places.
    private(set) var unknownNames: [(name: String, place: Range<Int>)] = []
    /// What `@string` defines, decoded.
    private var strings: [String: String] = [:]
    /// Where the value of a `@string` stands that has one piece.
    private var stringRanges: [String: Range<Int>] = [:]
    /// How many bytes of strings may still be filled in: strings of strings double with each line.
    private var fillingBudget: Int
    /// Whether the piece before ended in white space.
    private var endedInSpace = false

    init(bytes: [UInt8], syntax: BibTeXSyntax) {
        self.bytes = bytes
        self.syntax = syntax
        fillingBudget = 8 * bytes.count + 65_536
        for string in syntax.strings {
            strings[string.name] = text(of: string)
            let pieces = syntax.pieces[string.pieces]
            if pieces.count == 1, let piece = pieces.first, piece.kind != .name {
                stringRanges[string.name] = piece.range
            }
        }
    }

    /// Begins anew for entries that are this many bytes long together.
    mutating func startSlice(length: Int) {
        fillingBudget = 8 * length + 65_536
        unknownNames = []
    }

    /// The value without its braces or quotes; with them where it has several pieces.
    func range(of field: BibTeXField) -> Range<Int> {
        guard field.pieces.count == 1 else { return field.range }
        return syntax.pieces[field.pieces.lowerBound].range
    }

    /// The value as it stands, where it is one piece of text.
    func singlePiece(of field: BibTeXField) -> Range<Int>? {
        guard field.pieces.count == 1 else { return nil }
        let piece = syntax.pieces[field.pieces.lowerBound]
        return piece.kind == .name ? nil : piece.range
    }

    /// Names may be given as `author = jfk`: then they stand in the definition of the string.
    func nameRange(of field: BibTeXField) -> Range<Int>? {
        guard field.pieces.count == 1 else { return nil }
        let piece = syntax.pieces[field.pieces.lowerBound]
        return piece.kind == .name ? stringRanges[lowered(piece.range)] : piece.range
    }

    /// The value as text.
    mutating func text(of field: BibTeXField) -> String {
        if let range = singlePiece(of: field), isPlain(range) { return String(decoding: bytes[range], as: UTF8.self) }
        if BibTeXTable.isVerbatim(field.name) { return verbatimText(of: field) }
        return surface(of: field).plainText()
    }

    /// The value as text with its markup.
    mutating func surface(of field: BibTeXField) -> SurfaceText {
        var result = SurfaceText(sourceRange: range(of: field))
        endedInSpace = false
        for index in field.pieces { append(syntax.pieces[index], of: field, to: &result) }
        return result
    }

    private mutating func append(_ piece: BibTeXPiece, of field: BibTeXField, to result: inout SurfaceText) {
        var part: SurfaceText
        if piece.kind == .name {
            let filled = filled(piece)
            part = SurfaceText(
                bytes: filled, origins: [SurfaceText.Origin(start: 0, source: piece.range, form: .command)],
                sourceRange: piece.range)
            if filled.isEmpty { return }
        } else {
            part = SurfaceText(bytes, piece.range, .latex)
        }
        // A piece is read without the white space at its ends, which here stands between words.
        let startsWithSpace = bytes[piece.range].first.map(WhiteSpace.isSpace) ?? false
        let needsSpace = startsWithSpace || endedInSpace
        endedInSpace = bytes[piece.range].last.map(WhiteSpace.isSpace) ?? false
        guard !result.bytes.isEmpty else {
            result = SurfaceText(
                bytes: part.bytes, origins: part.origins, spans: part.spans, sourceRange: result.sourceRange)
            return
        }
        if needsSpace {
            result.origins.append(
                SurfaceText.Origin(start: result.bytes.count, source: piece.range.lowerBound..<piece.range.lowerBound))
            result.bytes.append(0x20)
        }
        let start = result.bytes.count
        result.bytes += part.bytes
        result.origins += part.origins.map {
            SurfaceText.Origin(start: $0.start + start, source: $0.source, form: $0.form)
        }
        result.spans += part.spans.map { span in
            SurfaceSpan(
                span.kind, span.range.lowerBound + start..<span.range.upperBound + start, opening: span.opening,
                closing: span.closing)
        }
    }

    /// What a name of a string or a month stands for.
    private mutating func filled(_ piece: BibTeXPiece) -> [UInt8] {
        let name = lowered(piece.range)
        if let text = strings[name] {
            fillingBudget -= text.utf8.count
            return fillingBudget > 0 ? Array(text.utf8) : []
        }
        if name.utf8.count != 3 || BibTeXTable.months[name] == nil {
            unknownNames.append((name: name, place: piece.range))
        }
        return Array(bytes[piece.range])
    }

    /// An address or an identifier: only TeX's escapes of single signs are undone, and `\url{…}` is taken off.
    private mutating func verbatimText(of field: BibTeXField) -> String {
        var result: [UInt8] = []
        for index in field.pieces {
            let piece = syntax.pieces[index]
            guard piece.kind != .name else {
                result += filled(piece)
                continue
            }
            var range = piece.range
            if bytes[range].starts(with: #"\url{"#.utf8), bytes[range.upperBound - 1] == UInt8(ascii: "}") {
                range = range.lowerBound + 5..<range.upperBound - 1
            }
            for position in range {
                let byte = bytes[position]
                let next = position + 1 < range.upperBound ? bytes[position + 1] : 0
                switch byte {
                case UInt8(ascii: "\\") where "_%&#$~{}".utf8.contains(next): continue
                case UInt8(ascii: "{"), UInt8(ascii: "}"): continue
                default: result.append(byte)
                }
            }
        }
        return WhiteSpace.collapsed(result[...])
    }

    /// Whether TeX would print the bytes as they are, and no space of them is superfluous.
    func isPlain(_ range: Range<Int>) -> Bool {
        let plainBytes = Self.plainBytes
        var wasSpace = true
        for byte in bytes[range] {
            guard plainBytes[Int(byte)], !(byte == 0x20 && wasSpace) else { return false }
            wasSpace = byte == 0x20
        }
        return !wasSpace || range.isEmpty
    }

    private static let plainBytes: [Bool] = (0...255).map { byte in
        byte >= 0x20 && byte != 0x7F && !#"\{}$~%^_&"'`-#"#.utf8.contains(UInt8(byte))
    }

    private func lowered(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
