/// Given names cut down to initials: `initialize-with` and `initialize`.
struct Initials {
    /// What stands behind each initial: `. `, `.`, or nothing.
    var terminator: String
    /// `false` where names are written out and only the author's own initials get the terminator.
    var abbreviates: Bool
    /// `initialize-with-hyphen`: `J.-L.` rather than `J. L.`
    var keepsHyphen: Bool

    /// `Jean-Luc` → `J.-L.`, `Wayne Xin` → `W. X.`, `J.R.R.` → `J. R. R.`; words in small letters stay: `Guy de`.
    func of(_ given: String) -> String {
        guard let first = given.unicodeScalars.first, Romanesque.isLetter(first) || first == "<" else { return given }
        if !abbreviates { return normalized(given) }
        if let initials = ordinaryInitials(given) { return initials }
        let words = InitialWord.words(of: given, keepsHyphen: keepsHyphen)
        var text = ""
        for (index, word) in words.enumerated() {
            guard let initial = word.initial else {
                if !text.isEmpty, text.last != " " { text += " " }
                text += word.tagsBefore + word.text + word.tagsBehind
                if index < words.count - 1 { text += " " }
                continue
            }
            if index > 0, word.isHyphenated {
                text = text.withoutSpacesAtEnd
                text += "-"
            }
            append(initial, of: word, to: &text)
        }
        return text.withoutSpacesAtEnd
    }

    /// The initials of plain words of ASCII with a capital each, which nearly all are; `nil` for all others.
    private func ordinaryInitials(_ given: String) -> String? {
        var text = ""
        var isAtStart = true
        var previous: UInt8 = 0
        for byte in given.utf8 {
            if isAtStart {
                guard (0x41...0x5A).contains(byte) else { return nil }
                if previous == UInt8(ascii: "-"), keepsHyphen {
                    text = text.withoutSpacesAtEnd
                    text.append("-")
                }
                text.unicodeScalars.append(Unicode.Scalar(byte))
                text += terminator
                isAtStart = false
            } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") {
                isAtStart = true
            } else if byte == UInt8(ascii: ".") {
                // `W.` alone is an initial; `Wm.` is kept whole.
                guard (0x41...0x5A).contains(previous) else { return nil }
            } else if !(0x61...0x7A).contains(byte) {
                return nil
            } else if previous == UInt8(ascii: ".") {
                return nil
            }
            previous = byte
        }
        return text.withoutSpacesAtEnd
    }

    /// The author's own initials with the terminator, and all else as it is: `Jean-Luc B` → `Jean-Luc B.`
    func normalized(_ given: String) -> String {
        let words = InitialWord.words(of: given, keepsHyphen: keepsHyphen)
        var text = ""
        for (index, word) in words.enumerated() {
            let isAbbreviated = word.isAbbreviated
            if index > 0 {
                let followsInitial = words[index - 1].isAbbreviated
                if word.isHyphenated {
                    text = text.withoutSpacesAtEnd + "-"
                } else if !followsInitial || !isAbbreviated {
                    text = text.withoutSpacesAtEnd + " "
                }
            }
            if isAbbreviated {
                append(word.text, of: word, to: &text)
            } else {
                text += word.tagsBefore + word.text + word.tagsBehind
            }
        }
        return text.withoutSpacesAtEnd
    }

    /// An initial with its terminator, of which spaces stand behind markup: `<b>J.</b> `.
    private func append(_ initial: String, of word: InitialWord, to text: inout String) {
        guard !word.tagsBehind.isEmpty else { return text += word.tagsBefore + initial + terminator }
        let sign = terminator.withoutSpacesAtEnd
        text += word.tagsBefore + initial + sign + word.tagsBehind + terminator.dropFirst(sign.count)
    }
}

extension String {
    /// Without ordinary and no-break spaces at the end.
    fileprivate var withoutSpacesAtEnd: String {
        var scalars = unicodeScalars
        while let last = scalars.last, last == " " || last == "\u{A0}" || last == "\u{FEFF}" { scalars.removeLast() }
        return String(scalars)
    }
}
