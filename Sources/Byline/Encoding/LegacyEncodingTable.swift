import Foundation

enum LegacyEncodings {
    static let western = LegacyEncoding(name: "Windows-1252 (Latin-1)", encoding: .windowsCP1252)
    static let gbk = LegacyEncoding(name: "GBK", encoding: .init(rawValue: 0x8000_0632))

    /// By the names that files give, in lower case (IANA character sets and their common aliases).
    static let named: [String: LegacyEncoding] = [
        "iso-8859-1": western, "latin1": western, "latin-1": western, "windows-1252": western, "cp1252": western,
        "ansinew": western, "us-ascii": western,
        "gbk": gbk, "gb2312": gbk, "gb18030": gbk, "cp936": gbk,
        "iso-8859-2": .init(name: "ISO 8859-2", encoding: .isoLatin2),
        "latin2": .init(name: "ISO 8859-2", encoding: .isoLatin2),
        "windows-1250": .init(name: "Windows-1250", encoding: .windowsCP1250),
        "windows-1251": .init(name: "Windows-1251", encoding: .windowsCP1251),
        "windows-1254": .init(name: "Windows-1254", encoding: .windowsCP1254),
        "koi8-r": .init(name: "KOI8-R", encoding: .init(rawValue: 0x8000_0A02)),
        "shift_jis": .init(name: "Shift_JIS", encoding: .shiftJIS),
        "euc-jp": .init(name: "EUC-JP", encoding: .japaneseEUC),
        "euc-kr": .init(name: "EUC-KR", encoding: .init(rawValue: 0x8000_0940)),
        "big5": .init(name: "Big5", encoding: .init(rawValue: 0x8000_0A03)),
    ]
}
