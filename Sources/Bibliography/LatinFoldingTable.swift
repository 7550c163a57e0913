/// Latin letters without their accents (Unicode canonical decomposition, and strokes and ligatures that have none).
enum LatinFoldingTable {
    /// U+00C0 … U+024F, one letter each; `+` for two letters, `.` for none.
    private static let latin: [UInt8] = Array(
        ("aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+yaaaaaaccccccccdd"
            + "ddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkkllllll..llnnnnnnnnnoooooo++rrrrrrssssss"
            + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb..occdddd.eeeffgg.iikkl.mnnooo..ppr....ttttu"
            + "uuvyyzz.............+++++++++aaiioouuuuuuuuuueaaaa++ggggkkoooo..j+++gg..nnaa++oo"
            + "aaaaeeeeiiiioooorrrruuuusstty.hhnd..zzaaeeooooooooyylntj..accltsz..bu.eejj..rryy").utf8)

    /// U+1E00 … U+1EFF.
    private static let additional: [UInt8] = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
            + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.sss+."
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
            + "uuyyyyyyyy......").utf8)

    /// The lower-case ASCII letter of an accented letter; `nil` for two letters, and for what is not in the table.
    static func letter(_ value: UInt32) -> UInt8? {
        let entry: UInt8
        switch value {
        case 0xC0..<0x250: entry = latin[Int(value - 0xC0)]
        case 0x1E00..<0x1F00: entry = additional[Int(value - 0x1E00)]
        default: return nil
        }
        return entry >= UInt8(ascii: "a") ? entry : nil
    }

    /// Letters that become two.
    static func letters(_ value: UInt32) -> StaticString? {
        switch value {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
        case 0xDE, 0xFE: "th"
        case 0xDF, 0x1E9E: "ss"
        case 0x132, 0x133: "ij"
        case 0x152, 0x153: "oe"
        case 0x1C4, 0x1C5, 0x1C6, 0x1F1, 0x1F2, 0x1F3: "dz"
        case 0x1C7, 0x1C8, 0x1C9: "lj"
        case 0x1CA, 0x1CB, 0x1CC: "nj"
        default: nil
        }
    }

    /// How German and the Nordic languages write the letter without its dots: `ü` as `ue`.
    static func transcription(_ value: UInt32) -> StaticString? {
        switch value {
        case 0xC4, 0xE4: "ae"
        case 0xD6, 0xF6, 0xD8, 0xF8: "oe"
        case 0xDC, 0xFC: "ue"
        case 0xC5, 0xE5: "aa"
        default: nil
        }
    }
}
