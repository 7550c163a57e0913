/// Identifiers made from titles: lower-case ASCII words joined by hyphens.
package enum Slug {
    /// `Über die Würde: a study` → `uber-die-wurde-a-study`. Empty where a title has no Latin letter and no digit.
    package static func make(from title: String) -> String {
        var slug: [UInt8] = []
        for scalar in title.unicodeScalars {
            guard slug.count < 80 else { break }
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if SlugBytes.isLetterOrDigit(byte) {
                    slug.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                } else if byte != UInt8(ascii: "'"), slug.last != 0x2D, !slug.isEmpty {
                    slug.append(0x2D)
                }
            } else if let letter = baseLetter(of: scalar) {
                slug.append(letter)
            } else if scalar != "’", !scalar.properties.isDiacritic, slug.last != 0x2D, !slug.isEmpty {
                slug.append(0x2D)
            }
        }
        while slug.last == 0x2D { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }

    /// `é` → `e`, by its name in Unicode: LATIN SMALL LETTER E WITH ACUTE.
    private static func baseLetter(of scalar: Unicode.Scalar) -> UInt8? {
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN",
            words[2] == "LETTER", words[3].utf8.count == 1, let letter = words[3].utf8.first
        else { return nil }
        return letter | 0x20
    }
}

package enum SlugBytes {
    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
