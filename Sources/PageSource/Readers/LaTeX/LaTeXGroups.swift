import DocumentTree

/// Where the braces, the comments and the verbatim parts of a LaTeX text are: read once, so that no brace is looked for twice.
struct LaTeXGroups: Sendable {
    /// From each `%` to the end of its line.
    private(set) var comments: [Range<Int>] = []
    /// What `\verb|…|` and environments such as `verbatim` print as it is, by the place of their backslash.
    private var verbatim: [Int: Range<Int>] = [:]
    private var openings: [Int] = []
    /// As many as openings; -1 for one that is never closed.
    private var closings: [Int] = []

    init(_ bytes: [UInt8], hasComments: Bool) {
        var open: [Int] = []
        var unclosed: Set<String> = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"):
                if let part = Self.verbatimPart(bytes, at: index, unclosed: &unclosed) {
                    verbatim[index] = part
                    index = part.upperBound
                } else {
                    index += 2
                }
                continue
            case UInt8(ascii: "%") where hasComments:
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                comments.append(index..<end)
                index = end
                continue
            case UInt8(ascii: "{"):
                open.append(openings.count)
                openings.append(index)
                closings.append(-1)
            case UInt8(ascii: "}"):
                if let last = open.popLast() { closings[last] = index }
            default: break
            }
            index += 1
        }
    }

    /// The brace that closes the one at an offset.
    func closing(of opening: Int) -> Int? {
        let index = openings.firstIndexNotBefore(opening)
        guard index < openings.count, openings[index] == opening, closings[index] >= 0 else { return nil }
        return closings[index]
    }

    /// What the command at a backslash prints as it is; `nil` for other commands.
    func verbatim(at backslash: Int) -> Range<Int>? { verbatim[backslash] }

    private static func verbatimPart(_ bytes: [UInt8], at index: Int, unclosed: inout Set<String>) -> Range<Int>? {
        let word = LaTeXWord(bytes, at: index)
        switch word.name {
        case "verb", "lstinline":
            var start = word.end
            if start < bytes.count, bytes[start] == UInt8(ascii: "*") { start += 1 }
            guard start < bytes.count, !bytes[start].isASCIILetter, bytes[start] > 0x20,
                bytes[start] != UInt8(ascii: "{")
            else { return nil }
            let line = bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "\n") && $0 != bytes[start] }
            return line.startIndex..<line.endIndex
        case "begin":
            guard let name = LaTeXWord.group(bytes, at: word.end), verbatimEnvironments.contains(name.text),
                !unclosed.contains(name.text)
            else { return nil }
            let end = Array("\\end{\(name.text)}".utf8)
            var position = name.end
            while position + end.count <= bytes.count {
                if bytes[position] == end[0], bytes[position..<position + end.count].elementsEqual(end) {
                    return name.end..<position
                }
                position += 1
            }
            unclosed.insert(name.text)
            return nil
        default: return nil
        }
    }

    private static let verbatimEnvironments: Set = [
        "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents", "filecontents*",
        "tikzpicture",
    ]
}

/// A command at a backslash: `\textbf`, `\\`.
struct LaTeXWord {
    /// Without the backslash; empty at the end of the text.
    var name: String
    /// Behind it.
    var end: Int

    /// - Parameter hasAt: whether `@` is a letter, as it is between `\makeatletter` and `\makeatother`.
    init(_ bytes: [UInt8], at backslash: Int, hasAt: Bool = false) {
        var end = backslash + 1
        while end < bytes.count, bytes[end].isASCIILetter || hasAt && bytes[end] == UInt8(ascii: "@") { end += 1 }
        // A sign: `\&`, `\\`. Of a character beyond ASCII all bytes.
        if end == backslash + 1, end < bytes.count {
            end += 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        name = String(decoding: bytes[min(backslash + 1, bytes.count)..<min(end, bytes.count)], as: UTF8.self)
        self.end = min(end, bytes.count)
    }

    /// The short text in braces at an offset, spaces before them allowed: `{itemize}`.
    static func group(_ bytes: [UInt8], at offset: Int) -> (text: String, end: Int)? {
        var start = offset
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
        let text = bytes[(start + 1)...].prefix(60).prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "\n") }
        guard text.endIndex < bytes.count, bytes[text.endIndex] == UInt8(ascii: "}") else { return nil }
        return (String(decoding: text, as: UTF8.self), text.endIndex + 1)
    }
}

extension [Int] {
    /// In ascending numbers, the index of the first that is not smaller.
    func firstIndexNotBefore(_ value: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
