internal import DocumentTree

extension LaTeXDecoder {
    mutating func readCommand() {
        let start = position
        guard start + 1 < end else {
            position = end
            return
        }
        switch bytes[start + 1] {
        case UInt8(ascii: "("): return readDelimitedMath(closing: "\\)")
        case UInt8(ascii: "["): return readDelimitedMath(closing: "\\]")
        default: break
        }
        if let letter = LaTeXLetter(bytes, at: start, before: end) { return append(letter) }
        let name = passName()
        switch LaTeXCommandTable.meanings[name] {
        case .character(let scalar):
            skipEmptyGroup()
            builder.append(scalar, for: start..<position, bytes[start + 1].isASCIILetter ? .command : .escaped)
        case .word(let word):
            skipEmptyGroup()
            builder.append(word.utf8, for: start..<position, .command)
        case .accent: readBareAccent(name, from: start)
        case .span(let kind): readArgument(kind, from: start)
        case .declaration(let kind): declare(kind, from: start)
        case .colour:
            skipArguments(1)
            declare(.other("textcolor", classes: []), from: start)
        case .nothing: break
        case .skip(let count): skipArguments(count)
        case .lastArgument(let skipped):
            skipArguments(skipped)
            readArgument(.other(name, classes: []), from: start)
        case .space: builder.appendSpace(for: start..<position)
        case .lineBreak:
            skipOption()
            if !builder.isEmpty { builder.appendLineBreak(for: start..<position) }
            position = ByteScan.endOfSpace(bytes, from: position, before: end)
        case .link: readLink(from: start)
        case .address: readAddress(from: start)
        case .math: readMathArgument(from: start)
        case nil: readUnknown(name, from: start)
        }
    }

    /// The name of a command, the white space behind it passed as TeX does, and its star.
    private mutating func passName() -> String {
        let nameStart = position + 1
        var nameEnd = nameStart
        while nameEnd < end, bytes[nameEnd].isASCIILetter, nameEnd - nameStart < 64 { nameEnd += 1 }
        guard nameEnd > nameStart else {
            nameEnd += ByteScan.characterLength(bytes, at: nameStart, before: end)
            position = nameEnd
            if bytes[nameStart] == UInt8(ascii: "\\"), position < end, bytes[position] == UInt8(ascii: "*") {
                position += 1
            }
            return String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
        }
        position = nameEnd
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
        if position < end, bytes[position] == UInt8(ascii: "*"), LaTeXCommandTable.meanings[name] != nil {
            let isCharacter = if case .character? = LaTeXCommandTable.meanings[name] { true } else { false }
            if !isCharacter { position += 1 }
        }
        while position < end, ByteScan.isBlank(bytes[position]) { position += 1 }
        return name
    }

    /// `\o{}`
    private mutating func skipEmptyGroup() {
        if ByteScan.matches("{}", bytes, at: position, before: end) { position += 2 }
    }

    /// An accent without a letter: `\^{}` prints a caret, the others are left out.
    private mutating func readBareAccent(_ name: String, from start: Int) {
        guard ByteScan.matches("{}", bytes, at: position, before: end) else { return }
        position += 2
        if name == "^" || name == "~" { builder.append(name.utf8, for: start..<position, .escaped) }
    }

    /// `[2ex]`, on one line.
    private mutating func skipOption() {
        guard position < end, bytes[position] == UInt8(ascii: "[") else { return }
        var close = position + 1
        while close < end, close - position < 200, !ByteScan.isLineEnd(bytes[close]) {
            if bytes[close] == UInt8(ascii: "]") {
                position = close + 1
                return
            }
            close += 1
        }
    }

    private mutating func skipArguments(_ count: Int) {
        skipOption()
        for _ in 0..<count {
            let next = ByteScan.endOfSpace(bytes, from: position, before: end)
            guard let argument = argument(at: next) else { return }
            position = argument.upperBound + 1
        }
        skipOption()
    }

    /// Text in braces, or the one character that follows.
    private mutating func readArgument(_ kind: SurfaceSpan.Kind, from start: Int) {
        let next = ByteScan.endOfSpace(bytes, from: position, before: end)
        guard next < end else { return }
        if bytes[next] == UInt8(ascii: "{") {
            position = next
            openArgument(kind, from: start)
        } else if bytes[next] != UInt8(ascii: "\\"), bytes[next] != UInt8(ascii: "}"), bytes[next] != UInt8(ascii: "$")
        {
            position = next
            let span = builder.open(kind, opening: start..<position)
            let length = ByteScan.characterLength(bytes, at: position, before: end)
            builder.copy(position..<(position + length))
            position += length
            builder.close(span, at: position..<position)
        }
    }

    /// `\href{https://example.org}{text}`
    private mutating func readLink(from start: Int) {
        skipOption()
        guard let address = argument(at: position) else { return }
        position = ByteScan.endOfSpace(bytes, from: address.upperBound + 1, before: end)
        readArgument(.link(Self.address(bytes, address)), from: start)
    }

    private mutating func readAddress(from start: Int) {
        guard let argument = argument(at: position) else { return }
        let span = builder.open(.link(Self.address(bytes, argument)), opening: start..<argument.lowerBound)
        builder.copy(argument)
        position = argument.upperBound + 1
        builder.close(span, at: argument.upperBound..<position)
    }

    /// An address without its escapes: `\_`, `\%`.
    private static func address(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var result: [UInt8] = []
        for index in range {
            let isEscape =
                bytes[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound
                && ByteScan.isPunctuation(bytes[index + 1])
            if !isEscape { result.append(bytes[index]) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Somebody's own command, `\cite` and the like: the argument is text under the command's name.
    private mutating func readUnknown(_ name: String, from start: Int) {
        skipOption()
        if position < end, bytes[position] == UInt8(ascii: "{") {
            openArgument(.other(name, classes: []), from: start)
        } else {
            let span = builder.open(.other(name, classes: []), opening: start..<position)
            builder.close(span, at: position..<position)
        }
    }
}
