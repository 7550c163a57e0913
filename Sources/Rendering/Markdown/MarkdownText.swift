import DocumentTree

/// Puts pieces of Markdown together.
struct MarkdownText {
    let pieces: [MarkdownPiece]
    let isHeading: Bool

    /// Running text as Markdown, with line breaks in it only where the text has some.
    static func of(_ inlines: [Inline], presentation: Presentation, isHeading: Bool = false) -> String {
        var running = MarkdownInlines(presentation: presentation)
        running.add(inlines)
        return MarkdownText(pieces: running.pieces, isHeading: isHeading).text().trimmed()
    }

    private func text() -> String {
        let signs = emphasisSigns()
        var output = ""
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text, let isInLink): append(text, isInLink: isInLink, at: index, to: &output)
            case .verbatim(let text): output += text
            case .open(let emphasis): output += signs[index] ?? "<" + emphasis.tag + ">"
            case .close(let emphasis): output += signs[index] ?? "</" + emphasis.tag + ">"
            case .lineBreak: output += isHeading ? " " : "<br>\n"
            case .softBreak: output += isHeading ? " " : "\n"
            }
        }
        return output
    }

    private func append(_ text: String, isInLink: Bool, at index: Int, to output: inout String) {
        let startsLine = !isHeading && (output.isEmpty || output.utf8.last == UInt8(ascii: "\n"))
        let text = startsLine ? String(text.drop { $0.isWhitespace }) : text
        let escaping = MarkdownEscaping(
            startsLine: startsLine, endsHeading: isHeading && index == pieces.count - 1, isInLink: isInLink,
            before: output.utf8.last ?? UInt8(ascii: " "),
            behind: index + 1 < pieces.count ? pieces[index + 1].firstByte : UInt8(ascii: " "))
        output += escaping.escape(text)
    }

    /// What opens and closes each emphasis, by the position of its piece; `nil` where only HTML is safe.
    private func emphasisSigns() -> [String?] {
        var signs = [String?](repeating: nil, count: pieces.count)
        var opened: [Int] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .open: opened.append(index)
            case .close(let emphasis):
                guard let start = opened.popLast(), let sign = sign(of: emphasis, from: start, to: index) else {
                    continue
                }
                signs[start] = sign
                signs[index] = sign
            case .text, .verbatim, .lineBreak, .softBreak: continue
            }
        }
        return signs
    }

    private func sign(of emphasis: MarkdownPiece.Emphasis, from start: Int, to end: Int) -> String? {
        let touched = [start - 1, start + 1, end - 1, end + 1].filter {
            pieces.indices.contains($0) && pieces[$0].isDelimiter
        }
        // Two of a kind side by side would run into one another: `**a****b**`.
        guard !touched.contains(where: { pieces[$0] == .open(emphasis) || pieces[$0] == .close(emphasis) }) else {
            return nil
        }
        let sign: Character = emphasis == .emphasis && !touched.isEmpty ? "_" : "*"
        let opening = EmphasisDelimiter(before: character(before: start), behind: character(behind: start))
        let closing = EmphasisDelimiter(before: character(before: end), behind: character(behind: end))
        guard opening.canOpen(sign), closing.canClose(sign) else { return nil }
        return String(repeating: sign, count: emphasis == .strong ? 2 : 1)
    }

    private func character(before index: Int) -> Character { index > 0 ? pieces[index - 1].last : " " }
    private func character(behind index: Int) -> Character { index + 1 < pieces.count ? pieces[index + 1].first : " " }
}

extension String {
    /// Without spaces at both ends, and without spaces at the end of any line.
    fileprivate func trimmed() -> String {
        let text = withoutOuterSpace
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return String(text) }
        return String(text).lines.filter { !$0.isEmpty }.map { String($0).withoutTrailingSpaces() }.joined(
            separator: "\n")
    }
}
