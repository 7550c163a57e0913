/// Running LaTeX text. All text of a document comes through ``append(_:)``, the one place where it is escaped: whatever a
/// profile holds, it is printed and never obeyed.
struct LaTeXText {
    private(set) var bytes: [UInt8] = []
    /// What the text so far has needed.
    private(set) var features: LaTeXFeatures = []
    /// Which macros the text so far has used.
    var macros = LaTeXMacroSet()
    /// Where a `[` would be read as the optional argument of what stands before.
    private var argumentPosition = -1

    /// Appends LaTeX source as it is.
    mutating func appendSource(_ source: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    }

    mutating func appendSource(_ source: String) { bytes.append(contentsOf: source.utf8) }

    mutating func appendSource(_ source: some Sequence<UInt8>) { bytes.append(contentsOf: source) }

    mutating func appendSource(_ source: StaticString, using macro: LaTeXMacro) {
        macros.insert(macro)
        appendSource(source)
    }

    /// Appends a macro with an open brace, to be closed by ``close()``.
    mutating func open(_ macro: LaTeXMacro) {
        macros.insert(macro)
        appendSource(macro.opening)
    }

    mutating func close() { bytes.append(UInt8(ascii: "}")) }

    /// Notes that the macro before could take an optional argument here, and must not take the text that follows for it.
    mutating func endsArguments() { argumentPosition = bytes.count }

    mutating func need(_ feature: LaTeXFeatures) { features.insert(feature) }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        argumentPosition = -1
    }

    /// Appends text, escaped. `isCode` keeps quotes and dashes as they were typed.
    mutating func append(_ string: String, isCode: Bool = false) {
        var string = string
        string.withUTF8 { append($0, isCode: isCode) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isCode: Bool) {
        var position = 0
        while position < text.count {
            let start = position
            while position < text.count, LaTeXText.isPlain[Int(text[position])] { position += 1 }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
            guard position < text.count else { return }
            if text[position] >= 0x80 {
                appendScalar(of: text, at: &position, isCode: isCode)
            } else {
                appendSpecial(text[position], isCode: isCode)
                position += 1
            }
        }
    }

    private mutating func appendSpecial(_ byte: UInt8, isCode: Bool) {
        switch byte {
        case UInt8(ascii: "\\"): appendSource("\\textbackslash{}")
        case UInt8(ascii: "^"): appendSource("\\textasciicircum{}")
        case UInt8(ascii: "~"): appendSource("\\textasciitilde{}")
        case UInt8(ascii: "<"): appendSource("\\textless{}")
        case UInt8(ascii: ">"): appendSource("\\textgreater{}")
        case UInt8(ascii: "|"): appendSource("\\textbar{}")
        case UInt8(ascii: "\""): appendSource("\\textquotedbl{}")
        case UInt8(ascii: "`"): appendSource("\\textasciigrave{}")
        case UInt8(ascii: "'") where isCode: appendSource("\\textquotesingle{}")
        case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: ","):
            // Two of them would join: `--` is a dash, `''` a quote, `,,` another.
            if bytes.last == byte { appendSource("{}") }
            bytes.append(byte)
        case UInt8(ascii: "["):
            if bytes.count == argumentPosition { appendSource("{[}") } else { bytes.append(byte) }
        case UInt8(ascii: "/"):
            bytes.append(byte)
            if isInAddress { appendSource("\\urlbreak{}", using: .urlbreak) }
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): bytes.append(UInt8(ascii: " "))
        case 0..<0x20, 0x7F: break
        default:
            // { } $ & # _ %
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        }
    }

    /// Whether the word that is being written is a web address, which may be broken behind its slashes.
    private var isInAddress: Bool {
        var position = bytes.count - 1
        let start = max(0, position - 300)
        while position > start, bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "{") {
            position -= 1
        }
        if bytes[...position].suffix(10).elementsEqual("\\urlbreak{".utf8) { return bytes.count - position > 3 }
        let word = bytes[position...]
        guard word.count > 9, word.last != word.dropLast().last else { return false }
        return zip(word, word.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: "/") }
    }

    private mutating func appendScalar(of text: UnsafeBufferPointer<UInt8>, at position: inout Int, isCode: Bool) {
        let (scalar, end) = Self.scalar(in: text, at: position)
        switch LaTeXCharacter(scalar) {
        case .common where isCode && scalar > 0x20FF:
            // The font for code lacks it.
            appendSource("\\textrm{")
            appendSource(text[position..<end])
            close()
        case .common: appendSource(text[position..<end])
        case .unicode:
            features.insert(.unicodeLetters)
            appendSource(text[position..<end])
        case .cjk:
            features.insert(.cjk)
            appendSource(text[position..<end])
        case .command(let command): appendSource(command)
        case .accent(let accent): appendAccent(accent)
        case .joiner, .dropped: break
        case let character:
            guard let letter = LaTeXCharacter.greekLetters[scalar], isAlone(at: end, in: text) else {
                return appendRun(of: character, in: text, at: &position)
            }
            appendSource(letter)
        }
        position = end
    }

    /// Whether a character that ends here is neither part of a word of its script nor followed by one.
    private func isAlone(at end: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end < text.count else { return true }
        let next = text[end] == UInt8(ascii: " ") ? end + 1 : end
        guard next < text.count, text[next] >= 0x80 else { return true }
        if case .otherScript = LaTeXCharacter(Self.scalar(in: text, at: next).scalar) { return false }
        return true
    }

    /// Puts an accent on the letter that was written last, and leaves it out where that is no plain letter.
    private mutating func appendAccent(_ accent: StaticString) {
        guard let letter = bytes.last, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter | 0x20) else { return }
        bytes.removeLast()
        appendSource(accent)
        bytes.append(contentsOf: [UInt8(ascii: "{"), letter, UInt8(ascii: "}")])
    }

    /// Wraps neighbouring characters of one kind, with single spaces between them, in the macro that finds a font for them.
    private mutating func appendRun(
        of character: LaTeXCharacter, in text: UnsafeBufferPointer<UInt8>, at position: inout Int
    ) {
        openRun(of: character)
        while position < text.count {
            let isSpace = text[position] == UInt8(ascii: " ")
            guard isSpace || text[position] >= 0x80 else { break }
            let (scalar, end) = Self.scalar(in: text, at: position)
            if isSpace {
                guard end < text.count, text[end] >= 0x80,
                    LaTeXCharacter(Self.scalar(in: text, at: end).scalar) == character
                else { break }
            } else {
                let next = LaTeXCharacter(scalar)
                if next == .joiner, character == .pictograph {
                    position = end
                    continue
                }
                guard next == character || next == .joiner else { break }
            }
            appendSource(text[position..<end])
            position = end
        }
        close()
    }

    private mutating func openRun(of character: LaTeXCharacter) {
        guard case .otherScript(let script) = character else {
            features.insert(.pictographs)
            return open(.pictograph)
        }
        features.insert(.otherScripts)
        if script.isRightToLeft { features.insert(.rightToLeft) }
        let macro: LaTeXMacro = script.isRightToLeft ? .righttoleft : .otherscript
        macros.insert(macro)
        appendSource(script.isRightToLeft ? "\\righttoleft" : "\\otherscript")
        if script.name.utf8CodeUnitCount > 0 {
            appendSource("[")
            appendSource(script.name)
            appendSource("]")
        }
        appendSource("{")
    }

    /// The scalar at a position of valid UTF-8, and where the next one starts.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, end: Int) {
        let first = UInt32(text[position])
        func continuation(_ offset: Int) -> UInt32 { UInt32(text[position + offset] & 0x3F) }
        switch first {
        case ..<0x80: return (first, position + 1)
        case ..<0xE0: return ((first & 0x1F) << 6 | continuation(1), position + 2)
        case ..<0xF0: return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), position + 3)
        default:
            return ((first & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), position + 4)
        }
    }

    /// ASCII bytes that stand for themselves wherever they are.
    private static let isPlain: [Bool] = (0..<256).map { byte in
        guard (0x20..<0x7F).contains(byte) else { return false }
        return !"\\^~<>|\"`-',[/{}$&#_%".utf8.contains(UInt8(byte))
    }
}
