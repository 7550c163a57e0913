internal import DocumentTree

/// `&amp;`, `&#42;`, `&#x2A;`
struct CharacterReference {
    let scalar: Unicode.Scalar
    let range: Range<Int>

    /// The reference at an ampersand; `nil` where the ampersand is one.
    init?(_ bytes: [UInt8], at start: Int, before end: Int) {
        let limit = min(end, start + 34)
        guard start + 2 < limit else { return nil }
        guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[(start + 1)..<close]
        guard let first = name.first else { return nil }
        if first == UInt8(ascii: "#") {
            guard let scalar = Self.numeric(name.dropFirst()) else { return nil }
            self.scalar = scalar
        } else {
            guard name.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit }),
                let value = CharacterReferenceTable.characters[String(decoding: name, as: UTF8.self)],
                let scalar = Unicode.Scalar(value)
            else { return nil }
            self.scalar = scalar
        }
        range = start..<(close + 1)
    }

    private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty, digits.count <= 7 else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            guard let digit = digit.hexadecimalValue, isHexadecimal || digit < 10 else { return nil }
            value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
        }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The text of an attribute or address, its references replaced.
    static func decoded(_ bytes: [UInt8], _ range: Range<Int>, escapes: Bool = false) -> String {
        var result: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if byte == UInt8(ascii: "&"),
                let reference = CharacterReference(bytes, at: position, before: range.upperBound)
            {
                result += UTF8.encode(reference.scalar) ?? .init()
                position = reference.range.upperBound
                continue
            }
            if escapes, byte == UInt8(ascii: "\\"), position + 1 < range.upperBound,
                ByteScan.isPunctuation(bytes[position + 1])
            {
                position += 1
            }
            result.append(bytes[position])
            position += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension SurfaceBuilder {
    mutating func append(_ scalar: Unicode.Scalar, for run: Range<Int>, _ form: SurfaceText.Form) {
        append(UTF8.encode(scalar) ?? .init(), for: run, form)
    }
}
