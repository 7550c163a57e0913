import DocumentTree

/// Puts out the document's own macros and leaves comments out, as TeX's mouth does; the text stays in LaTeX. Positions of
/// what a macro prints are those of its use.
struct LaTeXExpansion {
    private(set) var text = MappedText()

    private let scanner: LaTeXScanner
    private var definitions = LaTeXDefinitions()
    private var frames: [Frame] = []
    /// Where in the file's text the current frame stands.
    private var position = 0
    private var isPreamble: Bool
    /// Macros may still be put out: each use costs one, so that none can fill the memory.
    private var budget: Int
    private let longestText: Int

    private struct Frame {
        /// Where the frame below goes on.
        var returnPosition: Int
        var limit: Int
        var pieces: ArraySlice<LaTeXDefinitions.Macro.Piece> = []
        var use: MacroUse?
    }

    /// A macro with its arguments.
    private struct MacroUse {
        var range: Range<Int>
        var arguments: [Range<Int>]
        /// Whether the first argument is left out and its default stands in its place.
        var defaultValue: [UInt8]?
        /// Where the last argument that was put out ends.
        var reached: Int
    }

    /// The text, and the environments that it defines.
    static func expand(_ bytes: [UInt8]) -> (text: MappedText, definitions: LaTeXDefinitions, comments: [Range<Int>]) {
        var expansion = LaTeXExpansion(bytes)
        expansion.run()
        return (expansion.text, expansion.definitions, expansion.scanner.groups.comments)
    }

    private init(_ bytes: [UInt8]) {
        scanner = LaTeXScanner(bytes, hasComments: true)
        budget = bytes.count / 2 + 1000
        longestText = bytes.count * 4 + 100_000
        isPreamble = true
        text.reserveCapacity(bytes.count)
        frames = [Frame(returnPosition: bytes.count, limit: bytes.count)]
    }

    private mutating func run() {
        while let frame = frames.last {
            if position < frame.limit {
                readSource(until: frame.limit)
            } else if !frame.pieces.isEmpty {
                putNextPiece()
            } else {
                frames.removeLast()
                position = frame.returnPosition
                if frames.isEmpty { return }
            }
        }
    }

    /// Copies the file's text up to the next macro.
    private mutating func readSource(until limit: Int) {
        let bytes = scanner.bytes
        var start = position
        var index = position
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "%"):
                text.append(copy: start..<index, of: bytes)
                skipComment(at: index, until: limit)
                start = position
                index = position
            case UInt8(ascii: "\\"):
                let word = LaTeXWord(bytes, at: index, hasAt: isPreamble)
                if let part = scanner.groups.verbatim(at: index) {
                    index = min(part.upperBound, limit)
                } else if let end = definition(word, from: index) {
                    text.append(copy: start..<index, of: bytes)
                    start = min(end, limit)
                    index = start
                } else if let macro = definitions.macros[word.name], use(macro, word, from: index, copying: start) {
                    return
                } else {
                    if word.name == "begin", LaTeXWord.group(bytes, at: word.end)?.text == "document" {
                        isPreamble = false
                    }
                    index = min(word.end, limit)
                }
            default: index += 1
            }
        }
        text.append(copy: start..<index, of: bytes)
        position = limit
    }

    /// Goes behind a comment, its line break and the spaces at the beginning of the next line.
    private mutating func skipComment(at index: Int, until limit: Int) {
        let bytes = scanner.bytes
        var end = bytes[index..<limit].firstIndex(of: 0x0A) ?? limit
        let lineBreak = end
        if end < limit { end += 1 }
        while end < limit, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        // An empty line behind a comment ends the paragraph all the same.
        if end < limit, bytes[end] == 0x0A { text.append([0x0A], for: lineBreak..<lineBreak + 1) }
        position = end
    }

    private mutating func definition(_ word: LaTeXWord, from index: Int) -> Int? {
        guard LaTeXDefinitions.commands.contains(word.name) else { return nil }
        return definitions.read(word.name, scanner, at: word.end)
    }

    // MARK: Macros

    /// Begins a macro, if it has its arguments.
    private mutating func use(
        _ macro: LaTeXDefinitions.Macro, _ word: LaTeXWord, from index: Int, copying start: Int
    ) -> Bool {
        guard budget > 0, text.count < longestText else { return false }
        budget -= 1
        var arguments: [Range<Int>] = []
        var end = word.end
        var defaultValue: [UInt8]?
        if macro.parameters > 0, let value = macro.defaultValue {
            if let given = scanner.bracketed(at: scanner.behindSpace(end)) {
                arguments.append(given)
                end = given.upperBound + 1
            } else {
                arguments.append(end..<end)
                defaultValue = value
            }
        }
        while arguments.count < macro.parameters {
            guard let (content, behind) = scanner.argument(at: end) else { return false }
            arguments.append(content)
            end = behind
        }
        if macro.parameters == 0, !macro.keepsSpace, word.name.utf8.first?.isASCIILetter == true {
            end = scanner.behindSpace(end)
        }
        text.append(copy: start..<index, of: scanner.bytes)
        let range = index..<(macro.parameters == 0 ? word.end : end)
        let use = MacroUse(range: range, arguments: arguments, defaultValue: defaultValue, reached: index)
        frames.append(Frame(returnPosition: end, limit: 0, pieces: macro.pieces[...], use: use))
        position = end
        return true
    }

    private mutating func putNextPiece() {
        let top = frames.count - 1
        guard let piece = frames[top].pieces.popFirst(), let use = frames[top].use else { return }
        switch piece {
        case .text(let bytes):
            let next = nextArgument(of: frames[top])
            let end = next.map { max($0, use.reached) } ?? use.range.upperBound
            text.append(bytes, for: use.reached..<max(end, use.reached))
        case .argument(let number):
            guard number < use.arguments.count, frames.count < Self.deepest else { return }
            let argument = use.arguments[number]
            if number == 0, let value = use.defaultValue {
                text.append(value, for: use.range)
                return
            }
            frames[top].use?.reached = max(argument.upperBound, use.reached)
            frames.append(Frame(returnPosition: Int.max, limit: argument.upperBound))
            position = argument.lowerBound
        }
    }

    /// Where the argument begins that is put out next.
    private func nextArgument(of frame: Frame) -> Int? {
        guard let use = frame.use else { return nil }
        for case .argument(let number) in frame.pieces.prefix(1) where number < use.arguments.count {
            return use.arguments[number].lowerBound
        }
        return nil
    }

    /// Macros within arguments of macros.
    private static let deepest = 200_000
}
