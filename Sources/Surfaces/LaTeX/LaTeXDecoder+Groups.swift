internal import DocumentTree

/// A pair of braces.
struct LaTeXGroup {
    /// Spans that end with it, and those that declarations in it have begun.
    var spans: [Int] = []
    /// Where the first span, of the braces themselves, is nothing but protection.
    var isProtected = false
    /// Where the text stood when it was opened.
    var textStart: Int
    var opening: Range<Int>
}

extension LaTeXDecoder {
    /// A brace of its own: `{\"u}` is one letter, `{\bf …}` a declaration's reach, any other keeps its text as it is.
    mutating func openGroup() {
        if let letter = LaTeXLetter(bytes, at: position, before: end) { return append(letter) }
        let opening = position..<(position + 1)
        position += 1
        var group = LaTeXGroup(textStart: builder.bytes.count, opening: opening)
        group.isProtected = true
        group.spans = [builder.open(.protected, opening: opening)]
        groups.append(group)
    }

    mutating func closeGroup() {
        let closing = position..<(position + 1)
        position += 1
        // A brace without a partner is not printed.
        guard let group = groups.popLast() else { return }
        for span in group.spans.reversed() { builder.close(span, at: closing) }
    }

    /// Opens the argument of a command, from its name to its brace.
    mutating func openArgument(_ kind: SurfaceSpan.Kind, from start: Int) {
        position += 1
        let opening = start..<position
        let span = builder.open(kind, opening: opening)
        groups.append(LaTeXGroup(spans: [span], textStart: builder.bytes.count, opening: opening))
    }

    /// `\bf`: from here to the end of the group.
    mutating func declare(_ kind: SurfaceSpan.Kind, from start: Int) {
        let last = groups.count - 1
        if last >= 0, groups[last].isProtected, groups[last].textStart == builder.bytes.count {
            groups[last].isProtected = false
            builder.setKind(kind, of: groups[last].spans[0], opening: groups[last].opening.lowerBound..<position)
            return
        }
        let span = builder.open(kind, opening: start..<position)
        if last >= 0 { groups[last].spans.append(span) }
    }

    mutating func append(_ letter: LaTeXLetter) {
        builder.append(letter.scalars.flatMap { Array(UTF8.encode($0) ?? .init()) }, for: letter.range, .command)
        position = letter.range.upperBound
    }

    /// The text between the brace at a position and its partner. Braces without one are looked for only so often.
    mutating func argument(at start: Int) -> Range<Int>? {
        guard start < end, bytes[start] == UInt8(ascii: "{"), futileScans < 4 * (end - builder.range.lowerBound) + 1_000
        else { return nil }
        var depth = 0
        var position = start
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return (start + 1)..<position }
            default: break
            }
            position += 1
        }
        futileScans += end - start
        return nil
    }
}
