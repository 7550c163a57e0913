import Foundation

/// An encoding older than Unicode.
struct LegacyEncoding: Sendable, Equatable {
    /// As editors call it: `GBK`.
    let name: String
    let encoding: String.Encoding

    /// The text in UTF-8; `nil` where the bytes are not in this encoding.
    func decode(_ bytes: [UInt8]) -> [UInt8]? {
        String(data: Data(bytes), encoding: encoding).map { text in text.utf8.map { $0 == 0 ? 0x20 : $0 } }
    }
}

/// Tells the encoding of a text that is not UTF-8: by what the file says of itself, else by its bytes where they leave no doubt.
enum EncodingGuess {
    static func encoding(of bytes: [UInt8]) -> LegacyEncoding? {
        if let name = declaredName(in: bytes) { return LegacyEncodings.named[name] }
        let counts = ByteCounts(bytes)
        if counts.isChinese { return LegacyEncodings.gbk }
        return counts.isWestern ? LegacyEncodings.western : nil
    }

    /// `<?xml encoding="…"?>`, `<meta charset="…">`, `-*- coding: … -*-`, `\usepackage[…]{inputenc}`; UTF-8 counts as none,
    /// since the bytes say that it is not.
    private static func declaredName(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        for opening in ["encoding=", "charset=", "coding:", "\\usepackage["] {
            guard let start = head.range(of: opening)?.upperBound else { continue }
            let rest = head[start...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            if opening.hasPrefix("\\"), !rest.dropFirst(name.count).hasPrefix("]{inputenc}") { continue }
            if !name.hasPrefix("utf") { return String(name) }
        }
        return nil
    }
}

/// What the bytes beyond ASCII of a text look like.
private struct ByteCounts {
    /// Pairs of the rows of GB 2312 that hold Chinese characters, and those of them that Korean cannot have.
    private var hanzi = 0
    private var hanziBeyondKorean = 0
    /// Other pairs of two bytes beyond ASCII, kana among them.
    private var otherPairs = 0
    /// Bytes that stand alone between ASCII letters and signs: most of them letters in Windows-1252.
    private var lone = 0
    private var loneLetters = 0

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if next >= 0x80 {
                switch bytes[index] {
                case 0xB0...0xF7 where next >= 0xA1:
                    hanzi += 1
                    if bytes[index] > 0xC8 { hanziBeyondKorean += 1 }
                // Full-width punctuation.
                case 0xA1, 0xA3: break
                default: otherPairs += 1
                }
                index += 2
            } else {
                lone += 1
                if bytes[index] >= 0xC0 || Self.westernSigns.contains(bytes[index]) { loneLetters += 1 }
                index += 1
            }
        }
    }

    /// Chinese has about two in five of its characters where Korean has none at all.
    var isChinese: Bool {
        hanzi >= 4 && otherPairs * 20 <= hanzi && lone * 20 <= hanzi && hanziBeyondKorean * 8 >= hanzi
    }

    var isWestern: Bool { loneLetters > 0 && lone == loneLetters && (hanzi + otherPairs) * 5 <= lone }

    /// Quotation marks, dashes, the ellipsis, š, ž, Š, Ž, the bullet, §, ©, «, °, ², ³, », ß and the no-break space.
    private static let westernSigns: Set<UInt8> = [
        0x85, 0x8A, 0x8E, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x9A, 0x9E, 0xA0, 0xA7, 0xA9, 0xAB, 0xB0, 0xB2,
        0xB3,
        0xB4, 0xBB,
    ]
}
