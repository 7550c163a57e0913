import DocumentTree

/// DOIs as people write them.
enum DOIText {
    /// `https://doi.org/10.1000/182`, `doi: 10.1000/182` and `10.1000/182` are one; `nil` for what is no DOI.
    static func identifier(in text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: "10.".utf8) }) else { return nil }
        let prefix = String(decoding: bytes[..<start], as: UTF8.self).lowercased()
        guard prefix.isEmpty || prefix.hasSuffix("doi.org/") || prefix.hasPrefix("doi:") else { return nil }
        let digits = bytes[(start + 3)...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        guard digits.count >= 4, bytes[digits.endIndex...].first == UInt8(ascii: "/") else { return nil }
        return String(decoding: bytes[start...].prefix { $0 > 0x20 }, as: UTF8.self)
    }
}

/// Numbers of arXiv as people write them.
enum ArXivText {
    /// `https://arxiv.org/pdf/2203.01104v2.pdf`, `arXiv:2203.01104` → `2203.01104`; `quant-ph/0201082`; `nil` for others.
    static func identifier(in text: String) -> String? {
        var rest = text[...]
        for marker in ["arxiv.org/abs/", "arxiv.org/pdf/", "10.48550/arXiv.", "10.48550/arxiv.", "arXiv:", "arxiv:"] {
            guard let range = text.firstRange(ofASCII: marker) else { continue }
            rest = text[range.upperBound...].drop { $0 == " " }
            break
        }
        let bytes = Array(rest.utf8)
        let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        if number.count >= 9, number.count <= 11, number[4] == UInt8(ascii: ".") {
            let digits = number.last == UInt8(ascii: ".") ? number.dropLast() : number
            return digits.count >= 9 ? String(decoding: digits, as: UTF8.self) : nil
        }
        let archive = bytes.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        guard archive.count >= 2, bytes[archive.endIndex...].first == UInt8(ascii: "/") else { return nil }
        let serial = bytes[(archive.endIndex + 1)...].prefix { $0.isASCIIDigit }
        guard serial.count == 7 else { return nil }
        return String(decoding: bytes[..<serial.endIndex], as: UTF8.self)
    }
}

extension String {
    /// The first place of a text of ASCII.
    fileprivate func firstRange(ofASCII part: String) -> Range<String.Index>? {
        let bytes = utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            if bytes[start...].starts(with: part.utf8) {
                return start..<bytes.index(start, offsetBy: part.utf8.count)
            }
            start = bytes.index(after: start)
        }
        return nil
    }
}
