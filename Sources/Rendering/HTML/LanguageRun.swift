/// A stretch of text in one language, as far as the script tells.
///
/// Screen readers change their voice and browsers their font by `lang`, so Chinese, Japanese and Korean words within a page
/// of another language are marked.
struct LanguageRun {
    /// `zh`, `ja` or `ko` where that is not the page's language; `nil` for the rest.
    var language: StaticString?
    var bytes: Range<Int>

    /// Text in runs, in order, without gaps. Signs common to these scripts (`，`, `（`) are taken for Chinese ones where no
    /// letters stand beside them, lest they be shown in a font of Latin letters.
    static func runs(of text: UnsafeBufferPointer<UInt8>, page: PageLanguage) -> [LanguageRun] {
        var runs: [LanguageRun] = []
        var index = 0
        while index < text.count {
            let start = index
            var language = page.ofHan
            while index < text.count, let script = Script(at: index, of: text) {
                if script == .kana { language = .japanese }
                if script == .hangul { language = .korean }
                index += Script.length(at: index, of: text)
            }
            if index > start {
                runs.append(LanguageRun(language: language == page ? nil : language.tag, bytes: start..<index))
                continue
            }
            while index < text.count, Script(at: index, of: text) == nil { index += 1 }
            runs.append(LanguageRun(language: nil, bytes: start..<index))
        }
        return runs
    }

    /// Whether a text may hold such runs at all: a quick look at the first bytes of its characters.
    static func mayOccur(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.contains { $0 == 0xE1 || $0 >= 0xE3 }
    }

    private enum Script {
        case han, kana, hangul, sign

        /// The script of the character that starts at an index; `nil` for others and for the middle of a character.
        init?(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
            guard text[index] >= 0xE1, index + 2 < text.count else { return nil }
            let second = UInt32(text[index + 1] & 0x3F)
            let third = UInt32(text[index + 2] & 0x3F)
            if text[index] >= 0xF0 {
                // U+20000 to U+3FFFF: the ideographs beyond the first plane.
                guard text[index] == 0xF0, (0x20...0x3F).contains(second) else { return nil }
                self = .han
                return
            }
            switch UInt32(text[index] & 0x0F) << 12 | second << 6 | third {
            case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .han
            case 0x3040...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
            case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
            case 0x3000...0x3004, 0x3008...0x303F, 0x30FB, 0xFF01...0xFF65: self = .sign
            default: return nil
            }
        }

        static func length(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
            min(text[index] >= 0xF0 ? 4 : 3, text.count - index)
        }
    }
}

/// The page's language, as far as the runs need it.
enum PageLanguage: Equatable {
    case chinese, japanese, korean, other

    /// From a BCP 47 tag: `zh-CN`.
    init(_ tag: String) {
        switch tag.lowercased().split(separator: "-").first {
        case "zh", "cmn", "yue", "lzh": self = .chinese
        case "ja": self = .japanese
        case "ko": self = .korean
        default: self = .other
        }
    }

    /// What Chinese characters are taken for where nothing else tells.
    var ofHan: PageLanguage { self == .other ? .chinese : self }

    var tag: StaticString? {
        switch self {
        case .chinese: "zh"
        case .japanese: "ja"
        case .korean: "ko"
        case .other: nil
        }
    }
}
