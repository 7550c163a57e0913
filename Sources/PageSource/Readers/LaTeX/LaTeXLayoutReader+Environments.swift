import DocumentTree

extension LaTeXLayoutReader {
    mutating func beginEnvironment(_ word: LaTeXWord) {
        guard let name = LaTeXWord.group(scanner.bytes, at: word.end) else {
            position = word.end
            return
        }
        if name.text == "document" {
            beginDocument(at: name.end)
            return
        }
        let row = LaTeXEnvironmentTable.row(name.text, definitions)
        environments.append(Environment(name: name.text, row: row?.environment, depth: depth))
        var end = behindOptions(name.end)
        for _ in 0..<(row?.layoutArguments ?? 0) {
            guard let content = scanner.braced(at: end) else { break }
            end = behindOptions(content.upperBound + 1)
        }
        if row?.environment == .verbatim {
            readVerbatim(scanner.groups.verbatim(at: position), behind: end)
            return
        }
        event(.begin(row?.environment ?? .plain))
        let words = scanner.groupRow(at: end, atMost: row?.environment == .rows ? 0 : 5)
        leaveOut(until: end)
        if case .section(let level) = row?.environment, let title = words.first {
            heading(title, level: level)
        } else if row?.environment == .rows {
            beginRow()
        } else if row?.environment != .list {
            readArguments(words, hasTitle: row?.environment == .entry)
        }
    }

    /// What stands before it prints nothing.
    mutating func beginDocument(at end: Int) {
        leaveOut(until: end)
        layout.text = MappedText()
        layout.events = []
        environments = []
        closings = [:]
        depth = 0
        hasHeadings = false
    }

    /// Arguments of an environment that are words and not lengths are its first lines.
    mutating func readArguments(_ row: [Range<Int>], hasTitle: Bool) {
        let words = row.drop { !hasWords($0) }
        if let last = row.last, words.isEmpty { leaveOut(until: last.upperBound + 1) }
        guard let first = words.first else { return }
        leaveOut(until: first.lowerBound - 1)
        lines(Array(words), from: position, isBlock: false, hasTitle: hasTitle && words.count >= 3)
    }

    /// Whether there is a word or a number in it that is no length: `Mar 2024`, not `0.5\textwidth`.
    func hasWords(_ range: Range<Int>) -> Bool {
        var letters = 0
        var digits = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = scanner.bytes[index]
            if byte == UInt8(ascii: "\\") {
                let word = LaTeXWord(scanner.bytes, at: index)
                index = word.end
                continue
            }
            if byte == UInt8(ascii: "=") { return false }
            letters = byte.isASCIILetter || byte >= 0x80 ? letters + 1 : 0
            digits = byte.isASCIIDigit ? digits + 1 : 0
            if letters >= 3 || digits >= 4 { return true }
            index += 1
        }
        return false
    }

    /// - Parameter part: what is printed as it is; `nil` where the environment never ends.
    mutating func readVerbatim(_ part: Range<Int>?, behind end: Int) {
        if let part { event(.verbatim(part)) }
        leaveOut(until: max(part?.upperBound ?? end, position))
    }

    mutating func endEnvironment(_ word: LaTeXWord) {
        guard let name = LaTeXWord.group(scanner.bytes, at: word.end) else {
            position = word.end
            return
        }
        if name.text == "document" {
            leaveOut(until: scanner.bytes.count)
            return
        }
        // Environments that cross each other are closed together.
        if let index = environments.suffix(Self.longestSearch).lastIndex(where: { $0.name == name.text }) {
            for environment in environments[index...].reversed() where environment.row != .verbatim { event(.end) }
            depth = environments[index].depth
            environments.removeSubrange(index...)
        }
        leaveOut(until: name.end)
    }

    private static let longestSearch = 50

    /// Begins a row of a table; a short first cell is its label.
    mutating func beginRow() {
        var start = position
        while let byte = scanner.byte(at: start), byte <= 0x20 { start += 1 }
        var end = start
        while let byte = scanner.byte(at: end), end - start < 60, byte != 0x0A, byte != UInt8(ascii: "&") {
            end += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        let hasLabel = scanner.byte(at: end) == UInt8(ascii: "&")
        event(.item(label: hasLabel ? start..<end : nil))
        lineBreak(for: position..<(hasLabel ? end + 1 : position))
        if hasLabel { position = end + 1 }
    }
}
