import DocumentTree

/// Entries of .bib files that pages show for their readers to copy.
enum BibTeXBox {
    /// The first entry that begins at the beginning of a line, up to its closing brace.
    static func find(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var lineStart = range.lowerBound
        while lineStart < range.upperBound {
            let end = bytes[lineStart..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            let line = bytes.trimmed(lineStart..<end)
            if opens(bytes[line]) {
                return line.lowerBound..<self.end(of: line.lowerBound, in: bytes, before: range.upperBound)
            }
            lineStart = end + 1
        }
        return nil
    }

    /// `@article{`
    static func opens(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "@"), let brace = line.prefix(24).firstIndex(of: UInt8(ascii: "{")) else {
            return false
        }
        let word = line[(line.startIndex + 1)..<brace]
        return !word.isEmpty && word.allSatisfy { $0.isASCIILetter || $0.isSpace }
    }

    /// The title, folded so that two copies of it are equal: letters and digits in lower case; `nil` for none.
    static func foldedTitle(_ box: ArraySlice<UInt8>) -> [UInt8]? {
        let word = Array("title".utf8)
        for index in box.indices where box[index] | 0x20 == word[0] {
            guard index == box.startIndex || !box[index - 1].isASCIILetter,
                box[index...].prefix(word.count).map({ $0 | 0x20 }) == word
            else { continue }
            let rest = box[(index + word.count)...].drop { $0.isSpace || $0 == UInt8(ascii: "=") }
            guard let first = rest.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "\"") else { continue }
            let isQuoted = first == UInt8(ascii: "\"")
            var depth = 0
            var end = rest.startIndex + 1
            while end < box.endIndex, isQuoted ? box[end] != first : depth > 0 || box[end] != UInt8(ascii: "}") {
                if box[end] == UInt8(ascii: "{") { depth += 1 } else if box[end] == UInt8(ascii: "}") { depth -= 1 }
                end += 1
            }
            return folded(box[(rest.startIndex + 1)..<end])
        }
        return nil
    }

    static func folded(_ title: some Sequence<UInt8>) -> [UInt8]? {
        let letters = title.filter { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }.map {
            $0.isUppercaseASCII ? $0 | 0x20 : $0
        }
        return letters.isEmpty ? nil : letters
    }

    private static func end(of start: Int, in bytes: [UInt8], before limit: Int) -> Int {
        var depth = 0
        var index = start
        while index < limit {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return limit
    }
}
