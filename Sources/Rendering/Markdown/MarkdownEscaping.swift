import DocumentTree

/// Escapes text so that it means itself: in CommonMark, in Kramdown (Jekyll) with its tables, attributes and mathematics, and
/// for Liquid, which runs over the page first. What means nothing where it stands is left alone, for the source to be read.
struct MarkdownEscaping {
    /// Whether the text begins a line of a paragraph, where `1.`, `#`, `-` and others begin something else.
    var startsLine = false
    /// Whether it ends a heading, whose last `#` would be dropped.
    var endsHeading = false
    /// Whether it stands within the brackets of a link.
    var isInLink = false
    /// The bytes that stand before and behind it; a space at the ends.
    var before = UInt8(ascii: " ")
    var behind = UInt8(ascii: " ")

    func escape(_ text: String) -> String {
        guard text.utf8.contains(where: \.isSign) else { return text }
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 8)
        var start = 0
        for index in bytes.indices where bytes[index].isSign {
            switch replacement(at: index, in: bytes) {
            case .none: continue
            case .backslash:
                output += bytes[start..<index]
                output.append(UInt8(ascii: "\\"))
                start = index
            case .entity(let entity):
                output += bytes[start..<index]
                output += entity.utf8
                start = index + 1
            }
        }
        output += bytes[start...]
        return String(decoding: output, as: UTF8.self)
    }

    private enum Replacement {
        case none, backslash
        case entity(String)
    }

    private func replacement(at index: Int, in bytes: [UInt8]) -> Replacement {
        let previous = index > 0 ? bytes[index - 1] : before
        let next = index + 1 < bytes.count ? bytes[index + 1] : behind
        let isFirst = startsLine && index == 0
        switch Unicode.Scalar(bytes[index]) {
        case "\\", "*", "`", "|": return .backslash
        case "_": return previous.isWordByte && next.isWordByte ? .none : .backslash
        case "[": return isInLink || next.is("^") || isFirst && beginsDefinition(bytes) ? .backslash : .none
        case "]": return isInLink || next.is("([") ? .backslash : .none
        case "!": return next.is("[") ? .backslash : .none
        case "<": return next.isASCIILetter || next.is("/!?<") ? .entity("&lt;") : .none
        case "&": return beginsEntity(bytes[(index + 1)...]) ? .entity("&amp;") : .none
        case "{": return next.is("{%:#<") ? .entity("&#123;") : .none
        case "~": return previous.is("~") || next.is("~") ? .entity("&#126;") : .none
        case "$": return previous.is("$") || next.is("$") ? .backslash : .none
        case "-": return next.is("-") || isFirst && next.is(" ") ? .backslash : .none
        case "+", ":": return isFirst && next.is(" ") ? .backslash : .none
        case ">", "=": return isFirst ? .backslash : .none
        case "#": return isFirst || endsHeading && index == bytes.count - 1 ? .backslash : .none
        case ".", ")": return startsLine && next.is(" ") && isNumber(bytes[..<index]) ? .backslash : .none
        default: return .none
        }
    }

    /// `[id]: …` would define a link, `[x] …` would be a box to tick.
    private func beginsDefinition(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let follower = end + 1 < bytes.count ? bytes[end + 1] : behind
        return follower.is(":") || end == 2 && bytes[1].is(" xX")
    }

    /// `&amp;` or `&#8211;` up to the semicolon, behind the ampersand.
    private func beginsEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = bytes.prefix(32).prefix { $0.isASCIILetter || $0.isASCIIDigit || $0.is("#") }
        return !name.isEmpty && name.endIndex < bytes.endIndex && bytes[name.endIndex].is(";")
    }

    private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        (1...9).contains(bytes.count) && bytes.allSatisfy(\.isASCIIDigit)
    }
}

extension UInt8 {
    /// A letter, a digit, or a byte of a letter that is not ASCII.
    fileprivate var isWordByte: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }

    /// Whether it may mean anything to Markdown: ASCII that is neither a letter nor a digit nor a space.
    fileprivate var isSign: Bool { self > 0x20 && !isWordByte }

    /// Whether it is one of these ASCII characters.
    fileprivate func `is`(_ characters: StaticString) -> Bool {
        characters.withUTF8Buffer { $0.contains(self) }
    }
}
