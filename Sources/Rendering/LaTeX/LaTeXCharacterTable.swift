extension LaTeXCharacter {
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            self = .dropped
        case 0x200C, 0x200D, 0xFE00...0xFE0F: self = .joiner
        case 0xA0...0x17F where scalar != 0xA0 && scalar != 0xAD: self = Self.latin(scalar)
        case 0x300...0x36F: self = Self.accents[scalar].map { .accent($0) } ?? .otherScript(.simple)
        case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x2FF0...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
            0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            self = .cjk
        default:
            if let command = Self.commands[scalar] {
                self = .command(command)
            } else if Self.commonRanges.contains(where: { $0.contains(scalar) }) {
                self = .common
            } else if Self.unicodeRanges.contains(where: { $0.contains(scalar) }) {
                self = .unicode
            } else if Self.pictographs.contains(where: { $0.contains(scalar) }) {
                self = .pictograph
            } else {
                self = .otherScript(Self.scripts.first { $0.range.contains(scalar) }?.script ?? .simple)
            }
        }
    }

    /// Latin-1 and Latin Extended-A: nearly all of it is in T1 and TS1, the encodings of pdfLaTeX.
    private static func latin(_ scalar: UInt32) -> LaTeXCharacter {
        switch scalar {
        case 0x126, 0x127, 0x13F, 0x140, 0x17F: .unicode
        case 0x138: .otherScript(.simple)
        case 0x149: .command("'n")
        case 0x166, 0x167: .otherScript(.simple)
        default: .common
        }
    }

    /// What TeX Gyre, Latin Modern and pdfLaTeX's T1 and TS1 encodings all have, above Latin Extended-A.
    private static let commonRanges: [ClosedRange<UInt32>] = [
        0x2010...0x2011, 0x2013...0x2014, 0x2016...0x2016, 0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022,
        0x2026...0x2026, 0x2030...0x2031, 0x2039...0x203B, 0x203D...0x203D, 0x2044...0x2044, 0x20A1...0x20A1,
        0x20A4...0x20A4, 0x20A6...0x20A6, 0x20A9...0x20A9, 0x20AB...0x20AC, 0x20B1...0x20B1, 0x2103...0x2103,
        0x2116...0x2117, 0x211E...0x211E, 0x2120...0x2120, 0x2122...0x2122, 0x2126...0x2127, 0x212E...0x212E,
        0x2190...0x2193, 0x25E6...0x25E6, 0x266A...0x266A, 0x0192...0x0192, 0x01CD...0x01D4, 0x01E6...0x01E7,
        0x01EA...0x01EB, 0x01F0...0x01F0, 0x01F4...0x01F5, 0x0218...0x021B, 0x02C7...0x02C7, 0x02D8...0x02D9,
        0x02DB...0x02DB, 0x02DD...0x02DD, 0x1E0D...0x1E0D, 0x1E25...0x1E25, 0x1E37...0x1E37, 0x1E43...0x1E43,
        0x1E45...0x1E45, 0x1E47...0x1E47, 0x1E5B...0x1E5B, 0x1E63...0x1E63, 0x1E6D...0x1E6D, 0x1EF2...0x1EF3,
    ]

    /// What TeX Gyre and Latin Modern have and pdfLaTeX has not: Vietnamese, Pinyin, transliterations.
    private static let unicodeRanges: [ClosedRange<UInt32>] = [
        0x1EA0...0x1EF1, 0x1EF4...0x1EF9, 0x01A0...0x01A1, 0x01AF...0x01B0, 0x01D7...0x01DC, 0x0200...0x0201,
        0x0204...0x0205, 0x0208...0x0209, 0x020C...0x020D, 0x0210...0x0211, 0x0214...0x0215, 0x0259...0x0259,
        0x02BE...0x02BF, 0x02C6...0x02C6, 0x02DA...0x02DA, 0x02DC...0x02DC, 0x1E0C...0x1E0C, 0x1E0E...0x1E0F,
        0x1E24...0x1E24, 0x1E2A...0x1E2B, 0x1E36...0x1E36, 0x1E42...0x1E42, 0x1E44...0x1E44, 0x1E46...0x1E46,
        0x1E5A...0x1E5A, 0x1E62...0x1E62, 0x1E6C...0x1E6C, 0x1E6E...0x1E6F, 0x1E80...0x1E85, 0x1E92...0x1E93,
        0x1E97...0x1E97, 0x203F...0x2040, 0x2045...0x2046, 0x2054...0x2054, 0x27E6...0x27E7,
    ]

    private static let pictographs: [ClosedRange<UInt32>] = [
        0x2194...0x21FF, 0x2300...0x23FF, 0x2440...0x24FF, 0x2580...0x27BF, 0x27F0...0x27FF, 0x2900...0x297F,
        0x2B00...0x2BFF, 0x20D0...0x20FF, 0x1F000...0x1FAFF,
    ]

    /// Scripts whose letters join, reorder or run from right to left.
    private static let scripts: [(range: ClosedRange<UInt32>, script: Script)] = [
        (0x0590...0x05FF, hebrew), (0xFB1D...0xFB4F, hebrew), (0x0600...0x06FF, arabic), (0x0750...0x077F, arabic),
        (0x08A0...0x08FF, arabic), (0xFB50...0xFDFF, arabic), (0xFE70...0xFEFE, arabic),
        (0x0700...0x074F, Script(name: "Syriac", isRightToLeft: true)),
        (0x0780...0x07BF, Script(name: "Thaana", isRightToLeft: true)),
        (0x0900...0x097F, Script(name: "Devanagari", isRightToLeft: false)),
        (0x0980...0x09FF, Script(name: "Bengali", isRightToLeft: false)),
        (0x0A00...0x0A7F, Script(name: "Gurmukhi", isRightToLeft: false)),
        (0x0A80...0x0AFF, Script(name: "Gujarati", isRightToLeft: false)),
        (0x0B00...0x0B7F, Script(name: "Oriya", isRightToLeft: false)),
        (0x0B80...0x0BFF, Script(name: "Tamil", isRightToLeft: false)),
        (0x0C00...0x0C7F, Script(name: "Telugu", isRightToLeft: false)),
        (0x0C80...0x0CFF, Script(name: "Kannada", isRightToLeft: false)),
        (0x0D00...0x0D7F, Script(name: "Malayalam", isRightToLeft: false)),
        (0x0D80...0x0DFF, Script(name: "Sinhala", isRightToLeft: false)),
        (0x0E00...0x0E7F, Script(name: "Thai", isRightToLeft: false)),
        (0x0E80...0x0EFF, Script(name: "Lao", isRightToLeft: false)),
        (0x0F00...0x0FFF, Script(name: "Tibetan", isRightToLeft: false)),
        (0x1000...0x109F, Script(name: "Myanmar", isRightToLeft: false)),
        (0x1780...0x17FF, Script(name: "Khmer", isRightToLeft: false)),
    ]

    private static let hebrew = Script(name: "Hebrew", isRightToLeft: true)
    private static let arabic = Script(name: "Arabic", isRightToLeft: true)

    /// Combining marks that have an accent command.
    private static let accents: [UInt32: StaticString] = [
        0x300: "\\`", 0x301: "\\'", 0x302: "\\^", 0x303: "\\~", 0x304: "\\=", 0x306: "\\u", 0x307: "\\.",
        0x308: "\\\"", 0x30A: "\\r", 0x30B: "\\H", 0x30C: "\\v", 0x323: "\\d", 0x327: "\\c", 0x328: "\\k",
        0x331: "\\b",
    ]

    /// Characters that a command prints in every engine, whatever the font has.
    private static let commands: [UInt32: StaticString] = [
        // Spaces and invisible signs.
        0xA0: "~", 0xAD: "\\-", 0x2000: "\\enspace{}", 0x2001: "\\quad{}", 0x2002: "\\enspace{}",
        0x2003: "\\quad{}", 0x2004: "\\ ", 0x2005: "\\ ", 0x2006: "\\,", 0x2007: "~", 0x2008: "\\,",
        0x2009: "\\,", 0x200A: "\\,", 0x200B: "\\hspace{0pt}", 0x2028: " ", 0x2029: " ", 0x202F: "\\,", 0x205F: "\\,",
        // Dashes, quotes and typographic ligatures.
        0x2012: "–", 0x2015: "—", 0x2032: "$'$", 0x2033: "$''$", 0x2034: "$'''$", 0x201B: "‘", 0x201F: "“",
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0x1C5: "Dž", 0x1C6: "dž",
        0x2217: "\\textasteriskcentered{}", 0x204E: "\\textasteriskcentered{}", 0x22C6: "$\\star$",
        // Raised and lowered figures.
        0x2070: "\\textsuperscript{0}", 0x2074: "\\textsuperscript{4}", 0x2075: "\\textsuperscript{5}",
        0x2076: "\\textsuperscript{6}", 0x2077: "\\textsuperscript{7}", 0x2078: "\\textsuperscript{8}",
        0x2079: "\\textsuperscript{9}", 0x207F: "\\textsuperscript{n}", 0x2080: "\\textsubscript{0}",
        0x2081: "\\textsubscript{1}", 0x2082: "\\textsubscript{2}", 0x2083: "\\textsubscript{3}",
        0x2084: "\\textsubscript{4}", 0x2085: "\\textsubscript{5}", 0x2086: "\\textsubscript{6}",
        0x2087: "\\textsubscript{7}", 0x2088: "\\textsubscript{8}", 0x2089: "\\textsubscript{9}",
        // Mathematics.
        0x2202: "$\\partial$", 0x2207: "$\\nabla$", 0x2208: "$\\in$", 0x2211: "$\\sum$", 0x2212: "\\textminus{}",
        0x2213: "$\\mp$", 0x2215: "/", 0x221A: "$\\surd$", 0x221D: "$\\propto$", 0x221E: "$\\infty$",
        0x2225: "$\\parallel$", 0x2227: "$\\wedge$", 0x2228: "$\\vee$", 0x2229: "$\\cap$", 0x222A: "$\\cup$",
        0x222B: "$\\int$", 0x223C: "$\\sim$", 0x2248: "$\\approx$", 0x2260: "$\\neq$", 0x2261: "$\\equiv$",
        0x2264: "$\\leq$", 0x2265: "$\\geq$", 0x226A: "$\\ll$", 0x226B: "$\\gg$", 0x2282: "$\\subset$",
        0x2283: "$\\supset$", 0x2286: "$\\subseteq$", 0x2295: "$\\oplus$", 0x2297: "$\\otimes$", 0x22A5: "$\\bot$",
        0x22C5: "$\\cdot$", 0x27E8: "$\\langle$", 0x27E9: "$\\rangle$", 0x2194: "$\\leftrightarrow$",
        0x21D0: "$\\Leftarrow$", 0x21D2: "$\\Rightarrow$", 0x21D4: "$\\Leftrightarrow$", 0x210F: "$\\hbar$",
        0x2113: "$\\ell$", 0x2205: "$\\emptyset$", 0x2200: "$\\forall$", 0x2203: "$\\exists$", 0x25CB: "$\\circ$",
    ]

    /// Greek letters that stand alone, as in formulas; words take a font.
    static let greekLetters: [UInt32: StaticString] = [
        0x3B1: "$\\alpha$", 0x3B2: "$\\beta$", 0x3B3: "$\\gamma$", 0x3B4: "$\\delta$", 0x3B5: "$\\varepsilon$",
        0x3B6: "$\\zeta$", 0x3B7: "$\\eta$", 0x3B8: "$\\theta$", 0x3B9: "$\\iota$", 0x3BA: "$\\kappa$",
        0x3BB: "$\\lambda$", 0x3BC: "$\\mu$", 0x3BD: "$\\nu$", 0x3BE: "$\\xi$", 0x3C0: "$\\pi$",
        0x3C1: "$\\rho$", 0x3C3: "$\\sigma$", 0x3C4: "$\\tau$", 0x3C5: "$\\upsilon$", 0x3C6: "$\\varphi$",
        0x3C7: "$\\chi$", 0x3C8: "$\\psi$", 0x3C9: "$\\omega$", 0x393: "$\\Gamma$", 0x394: "$\\Delta$",
        0x398: "$\\Theta$", 0x39B: "$\\Lambda$", 0x39E: "$\\Xi$", 0x3A0: "$\\Pi$", 0x3A3: "$\\Sigma$",
        0x3A6: "$\\Phi$", 0x3A8: "$\\Psi$", 0x3A9: "$\\Omega$", 0x3D1: "$\\vartheta$", 0x3D5: "$\\phi$",
        0x3F5: "$\\epsilon$",
    ]
}
