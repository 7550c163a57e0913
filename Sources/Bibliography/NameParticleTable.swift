/// Particles of family names, by the usual convention of their language.
///
/// French, Spanish, Portuguese, German and Scandinavian particles are dropped when a family name stands alone or is sorted
/// (Maupassant, Guy de; Humboldt, Alexander von); Dutch, Italian, Arabic and Hebrew ones stay (van Gogh, Vincent). Between
/// two of one name, the first decides, but for `de la` and `de las`, where `la` stays (La Fontaine).
enum NameParticleTable {
    static let dropping: Set<String> = [
        "von", "vom", "zu", "zum", "zur", "und", "auf", "aus", "av", "af", "de", "d'", "d’", "do", "da", "dos", "das",
        "e", "der",
    ]

    static let nonDropping: Set<String> = [
        "van", "den", "ter", "ten", "te", "'t", "’t", "'s", "’s", "op", "in", "het", "del", "della", "delle", "dello",
        "degli",
        "dei", "dal", "dalla", "di", "de'", "de’", "du", "des", "la", "le", "les", "las", "los", "l'", "l’", "lo", "al",
        "el", "ul",
        "bin", "ibn", "bint", "ben", "bar", "bat", "abu", "abd", "ould", "st.", "san", "mac", "y", "i",
    ]

    /// `al-Khwarizmi`, `d'Alembert`: particles written as one word with the name.
    static let prefixes = [
        "al-", "el-", "as-", "ar-", "an-", "at-", "ul-", "bar-", "ben-", "d'", "d’", "l'", "l’", "dall'", "dell'",
    ]

    /// Particles that are part of the family name when they are written with a capital: Guido Van Rossum, Rossana De Leo.
    static let capitalized: Set<String> = [
        "Van", "Von", "Vander", "Der", "Den", "De", "Del", "Dela", "Della", "Dos", "Ter", "St.", "Saint", "Mac", "Ibn",
        "Bin", "Al",
        "El",
    ]

    /// Vietnamese family names, before which `Van` is a middle name.
    static let vietnamese: Set<String> = [
        "Nguyen", "Nguyễn", "Tran", "Trần", "Le", "Lê", "Pham", "Phạm", "Hoang", "Hoàng", "Huynh", "Phan", "Vu", "Vũ",
        "Vo", "Võ",
        "Dang", "Đặng", "Bui", "Bùi", "Do", "Đỗ", "Ho", "Hồ", "Ngo", "Ngô", "Duong", "Dương", "Ly", "Lý",
    ]

    static func contains(_ word: String) -> Bool { dropping.contains(word) || nonDropping.contains(word) }
}
