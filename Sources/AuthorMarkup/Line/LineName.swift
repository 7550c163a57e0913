import Bibliography
import Surfaces

/// The name of an item: its bytes without signs and markup, and where they stand.
struct LineName {
    /// As the parser of names wants them, braces put back where they protect.
    var bytes: [UInt8]
    /// As a reader sees it.
    var text = ""
    /// From the first letter to the last, among the bytes that are read.
    var range: Range<Int>
    /// With signs.
    var item: Range<Int>
    var texts = 0
    var hasComma = false
    var isOthers = false
    /// A text that goes on behind a sign.
    var behindSign: Range<Int>?

    init(bytes: [UInt8], range: Range<Int>, item: Range<Int>) {
        self.bytes = bytes
        self.range = range
        self.item = item
    }

    /// The name in some tokens; `nil` where there is none.
    init?(_ tokenizer: LineTokenizer, _ tokens: Range<Int>, isBibTeX: Bool, endsList: Bool) {
        let all = tokenizer.tokens
        guard let first = all[tokens].firstIndex(where: { $0.kind == .text }),
            let last = all[tokens].lastIndex(where: { $0.kind == .text })
        else { return nil }
        bytes = []
        range = all[first].range.lowerBound..<all[last].range.upperBound
        let signs = tokens.filter { if case .sign = all[$0].kind { true } else { false } }
        item =
            min(
                range.lowerBound, signs.first.map { all[$0].range.lowerBound } ?? range.lowerBound)..<max(
                range.upperBound, signs.last.map { all[$0].range.upperBound } ?? 0)
        var visible: [UInt8] = []
        var pendingSpace = false
        var pendingComma = false
        var isBehindSign = false
        for index in first...last {
            let token = all[index]
            pendingSpace = pendingSpace || token.followsSpace
            switch token.kind {
            case .text:
                if pendingComma { hasComma = true }
                let joint = pendingComma ? ", " : pendingSpace && !visible.isEmpty ? " " : ""
                bytes += joint.utf8
                visible += joint.utf8
                if isBehindSign, !pendingComma, behindSign == nil, Self.mayBeName(tokenizer.bytes, token.range) {
                    behindSign = token.range
                }
                let isLast = index == last && endsList && texts == 0 && !isBibTeX
                let end = isLast ? NameEnd.endWithoutFullStop(tokenizer.bytes, token.range) : nil
                if let end { range = range.lowerBound..<end }
                append(token.range.lowerBound..<(end ?? token.range.upperBound), of: tokenizer, isBibTeX, to: &visible)
                texts += 1
                (pendingSpace, pendingComma, isBehindSign) = (false, false, false)
            case .separator where texts > 0: pendingComma = true
            case .sign: isBehindSign = texts > 0
            default: break
            }
        }
        text = String(decoding: visible, as: UTF8.self)
        // A lone brace or dot is no name.
        guard visible.contains(where: { $0 >= 0x80 || NameFolding.isAlphanumeric($0) }) else { return nil }
        isOthers = texts == 1 && !hasComma && NameEnd.isOthers(visible, visible.indices)
    }

    /// More than initials in brackets or a suffix.
    private static func mayBeName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = bytes[range].first, first != UInt8(ascii: "("), first != UInt8(ascii: "["), first != 0xEF,
            range.count > 1
        else { return false }
        return !NameSuffixTable.areSuffixes(String(decoding: bytes[range], as: UTF8.self))
    }

    /// Takes over a piece of text, single spaces in it.
    private mutating func append(
        _ range: Range<Int>, of tokenizer: LineTokenizer, _ isBibTeX: Bool, to visible: inout [UInt8]
    ) {
        let braces = isBibTeX ? tokenizer.zones.braces.filter { $0.overlaps(range) } : []
        for index in range {
            let byte = tokenizer.bytes[index]
            if braces.contains(where: { max($0.lowerBound, range.lowerBound) == index }) {
                bytes.append(UInt8(ascii: "{"))
            }
            let isSpace = byte <= 0x20
            if !isSpace {
                bytes.append(byte)
                visible.append(byte)
            } else if visible.last != UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: " "))
                visible.append(UInt8(ascii: " "))
            }
            if braces.contains(where: { min($0.upperBound, range.upperBound) == index + 1 }) {
                bytes.append(UInt8(ascii: "}"))
            }
        }
    }
}
