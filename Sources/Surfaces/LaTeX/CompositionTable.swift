/// Letters with the accents that stand on them, as Unicode composes them (Unicode Character Database, canonical
/// decompositions of Latin letters).
enum CompositionTable {
    /// The letter that a letter and a combining character make; `nil` where there is none.
    static func composed(_ base: Unicode.Scalar, _ accent: UInt32) -> Unicode.Scalar? {
        table[UInt64(base.value) << 32 | UInt64(accent)]
    }

    private static let table: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for (accent, pairs) in rows {
            for pair in pairs.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                guard let base = pair.first, let letter = pair.dropFirst().first else { continue }
                table[UInt64(base.value) << 32 | UInt64(accent)] = letter
            }
        }
        return table
    }()

    /// By combining character: each pair is the letter without it and the letter with it.
    private static let rows: [(UInt32, String)] = [
        (
            0x300,
            """
            AÀ EÈ IÌ OÒ UÙ aà eè iì oò uù ÜǛ üǜ NǸ nǹ ĒḔ ēḕ ŌṐ ōṑ WẀ wẁ ÂẦ âầ ĂẰ ăằ ÊỀ êề ÔỒ ôồ ƠỜ ơờ ƯỪ ưừ
            YỲ yỳ
            """
        ),
        (
            0x301,
            """
            AÁ EÉ IÍ OÓ UÚ YÝ aá eé ií oó uú yý CĆ cć LĹ lĺ NŃ nń RŔ rŕ SŚ sś ZŹ zź ÜǗ üǘ GǴ gǵ ÅǺ åǻ ÆǼ æǽ
            ØǾ øǿ ÇḈ çḉ ĒḖ ēḗ ÏḮ ïḯ KḰ kḱ MḾ mḿ ÕṌ õṍ ŌṒ ōṓ PṔ pṕ ŨṸ ũṹ WẂ wẃ ÂẤ âấ ĂẮ ăắ ÊẾ êế ÔỐ ôố ƠỚ ơớ
            ƯỨ ưứ
            """
        ),
        (
            0x302,
            """
            AÂ EÊ IÎ OÔ UÛ aâ eê iî oô uû CĈ cĉ GĜ gĝ HĤ hĥ JĴ jĵ SŜ sŝ WŴ wŵ YŶ yŷ ZẐ zẑ ẠẬ ạậ ẸỆ ẹệ ỌỘ ọộ
            """
        ),
        (
            0x303,
            """
            AÃ NÑ OÕ aã nñ oõ IĨ iĩ UŨ uũ VṼ vṽ ÂẪ âẫ ĂẴ ăẵ EẼ eẽ ÊỄ êễ ÔỖ ôỗ ƠỠ ơỡ ƯỮ ưữ YỸ yỹ
            """
        ),
        (
            0x304,
            """
            AĀ aā EĒ eē IĪ iī OŌ oō UŪ uū ÜǕ üǖ ÄǞ äǟ ȦǠ ȧǡ ÆǢ æǣ ǪǬ ǫǭ ÖȪ öȫ ÕȬ õȭ ȮȰ ȯȱ YȲ yȳ GḠ gḡ ḶḸ ḷḹ
            ṚṜ ṛṝ
            """
        ),
        (
            0x306,
            """
            AĂ aă EĔ eĕ GĞ gğ IĬ iĭ OŎ oŏ UŬ uŭ ȨḜ ȩḝ ẠẶ ạặ
            """
        ),
        (
            0x307,
            """
            CĊ cċ EĖ eė GĠ gġ Iİ ZŻ zż AȦ aȧ OȮ oȯ BḂ bḃ DḊ dḋ FḞ fḟ HḢ hḣ MṀ mṁ NṄ nṅ PṖ pṗ RṘ rṙ SṠ sṡ ŚṤ
            śṥ ŠṦ šṧ ṢṨ ṣṩ TṪ tṫ WẆ wẇ XẊ xẋ YẎ yẏ ſẛ
            """
        ),
        (
            0x308,
            """
            AÄ EË IÏ OÖ UÜ aä eë iï oö uü yÿ YŸ HḦ hḧ ÕṎ õṏ ŪṺ ūṻ WẄ wẅ XẌ xẍ tẗ
            """
        ),
        (
            0x309,
            """
            AẢ aả ÂẨ âẩ ĂẲ ăẳ EẺ eẻ ÊỂ êể IỈ iỉ OỎ oỏ ÔỔ ôổ ƠỞ ơở UỦ uủ ƯỬ ưử YỶ yỷ
            """
        ),
        (
            0x30A,
            """
            AÅ aå UŮ uů wẘ yẙ
            """
        ),
        (
            0x30B,
            """
            OŐ oő UŰ uű
            """
        ),
        (
            0x30C,
            """
            CČ cč DĎ dď EĚ eě LĽ lľ NŇ nň RŘ rř SŠ sš TŤ tť ZŽ zž AǍ aǎ IǏ iǐ OǑ oǒ UǓ uǔ ÜǙ üǚ GǦ gǧ KǨ kǩ
            ƷǮ ʒǯ jǰ HȞ hȟ
            """
        ),
        (
            0x30F,
            """
            AȀ aȁ EȄ eȅ IȈ iȉ OȌ oȍ RȐ rȑ UȔ uȕ
            """
        ),
        (
            0x311,
            """
            AȂ aȃ EȆ eȇ IȊ iȋ OȎ oȏ RȒ rȓ UȖ uȗ
            """
        ),
        (
            0x31B,
            """
            OƠ oơ UƯ uư
            """
        ),
        (
            0x323,
            """
            BḄ bḅ DḌ dḍ HḤ hḥ KḲ kḳ LḶ lḷ MṂ mṃ NṆ nṇ RṚ rṛ SṢ sṣ TṬ tṭ VṾ vṿ WẈ wẉ ZẒ zẓ AẠ aạ EẸ eẹ IỊ iị
            OỌ oọ ƠỢ ơợ UỤ uụ ƯỰ ưự YỴ yỵ
            """
        ),
        (
            0x326,
            """
            SȘ sș TȚ tț
            """
        ),
        (
            0x327,
            """
            CÇ cç GĢ gģ KĶ kķ LĻ lļ NŅ nņ RŖ rŗ SŞ sş TŢ tţ EȨ eȩ DḐ dḑ HḨ hḩ
            """
        ),
        (
            0x328,
            """
            AĄ aą EĘ eę IĮ iį UŲ uų OǪ oǫ
            """
        ),
        (
            0x331,
            """
            BḆ bḇ DḎ dḏ KḴ kḵ LḺ lḻ NṈ nṉ RṞ rṟ TṮ tṯ ZẔ zẕ hẖ
            """
        ),
    ]
}
