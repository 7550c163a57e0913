/// The text of one name, split into comma-separated parts of words; braces are taken off and bracketed words set aside.
struct NameText {
    struct Word {
        var text: String
        /// Whether the word was in braces, at least in part: it is no particle and no suffix.
        var isBraced: Bool
        /// `(Bob)`, `(杜建涛)`: shown with the name, but no part of it.
        var isBracketed: Bool
    }

    /// The words between commas.
    private(set) var parts: [[Word]] = [[]]
    /// The whole text with single spaces and without braces.
    private(set) var plain = ""
    /// Set where the whole text is one group in braces, or empty.
    private(set) var literal: String?

    init(_ bytes: ArraySlice<UInt8>) {
        var reader = Reader(bytes: bytes)
        reader.read()
        parts = reader.parts
        plain = String(decoding: reader.plain, as: UTF8.self)
        if plain.isEmpty || reader.isOneGroup { literal = plain }
    }

    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var parts: [[Word]] = [[]]
        var plain: [UInt8] = []
        var word: [UInt8] = []
        var wordIsBraced = false
        var bracketDepth = 0
        var wordIsBracketed = false
        var braceDepth = 0
        var groups = 0
        var bytesOutsideGroups = 0

        var isOneGroup: Bool { groups == 1 && bytesOutsideGroups == 0 }

        mutating func read() {
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "{"):
                    if braceDepth == 0 { groups += 1 }
                    braceDepth += 1
                    wordIsBraced = true
                case UInt8(ascii: "}"):
                    braceDepth = max(braceDepth - 1, 0)
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                    if braceDepth > 0 || bracketDepth > 0 {
                        if !word.isEmpty, word.last != UInt8(ascii: " ") { word.append(UInt8(ascii: " ")) }
                    } else {
                        endWord()
                    }
                case UInt8(ascii: ",") where braceDepth == 0 && bracketDepth == 0:
                    endWord()
                    plain.append(byte)
                    bytesOutsideGroups += 1
                    parts.append([])
                default:
                    if braceDepth == 0 {
                        bytesOutsideGroups += 1
                        countBracket(byte)
                    }
                    word.append(byte)
                }
            }
            endWord()
        }

        mutating func countBracket(_ byte: UInt8) {
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
                if !word.isEmpty, bracketDepth == 0 {
                    endWord()
                    isGlued = true
                }
                bracketDepth += 1
                wordIsBracketed = true
            } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
                bracketDepth = max(bracketDepth - 1, 0)
            }
        }

        /// The next word follows without a space: `杜建涛(Jiantao Du)`.
        var isGlued = false

        mutating func endWord() {
            while word.last == UInt8(ascii: " ") { word.removeLast() }
            defer {
                word = []
                wordIsBraced = false
                wordIsBracketed = false
                isGlued = false
            }
            guard !word.isEmpty else { return }
            if !plain.isEmpty, !isGlued { plain.append(UInt8(ascii: " ")) }
            plain += word
            let text = String(decoding: word, as: UTF8.self)
            parts[parts.count - 1].append(Word(text: text, isBraced: wordIsBraced, isBracketed: wordIsBracketed))
        }
    }
}
