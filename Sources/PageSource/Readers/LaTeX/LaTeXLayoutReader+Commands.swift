import DocumentTree

extension LaTeXLayoutReader {
    /// Behind a star, options and so many arguments.
    func end(of arguments: Int, behind word: LaTeXWord) -> Int {
        var end = behindOptions(word.end)
        for _ in 0..<arguments {
            let start = scanner.behindSpace(end)
            guard let content = scanner.braced(at: start) else { break }
            end = behindOptions(content.upperBound + 1)
        }
        return end
    }

    /// Behind a star and options.
    func behindOptions(_ offset: Int) -> Int {
        var end = offset
        if scanner.byte(at: end) == UInt8(ascii: "*") { end += 1 }
        while let option = scanner.bracketed(at: end) { end = option.upperBound + 1 }
        return end
    }

    mutating func readHeading(_ word: LaTeXWord, level: Int, arguments: Int) {
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: arguments)
        guard let title = row.last else {
            position = word.end
            return
        }
        heading(title, level: level)
    }

    mutating func heading(_ title: Range<Int>, level: Int) {
        hasHeadings = true
        event(.heading(level: level))
        leaveOut(until: title.lowerBound)
        depth += 1
        closings[title.upperBound, default: []].append(.headingEnd)
    }

    mutating func unwrap(_ word: LaTeXWord, of count: Int) {
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: count)
        leaveOut(until: row.count == count ? row[count - 1].lowerBound - 1 : word.end)
    }

    mutating func readLines(_ word: LaTeXWord, atMost limit: Int, isBlock: Bool) {
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: limit)
        if !row.isEmpty, LaTeXRecordReader.commands.contains(word.name) {
            layout.records.append(LaTeXLayout.Fact(name: word.name, arguments: row, isInBody: true))
        }
        lines(row, from: word.end, isBlock: isBlock)
    }

    /// Reads the arguments of a command as lines of one block, lengths left out.
    ///
    /// - Parameter hasTitle: whether the first line is marked as the title of what the block is about.
    mutating func lines(_ arguments: [Range<Int>], from start: Int, isBlock: Bool, hasTitle: Bool = false) {
        let row = arguments.filter { !isLength($0) }
        guard let first = row.first else {
            leaveOut(until: arguments.last.map { $0.upperBound + 1 } ?? start)
            return
        }
        let range = position..<first.lowerBound
        leaveOut(until: first.lowerBound)
        if isBlock { event(.paragraph) }
        lineBreak(for: range)
        depth += 1
        if hasTitle {
            layout.text.append("\\firstline{".utf8, for: layout.expanded.source(of: range))
            closings[first.upperBound, default: []].append(.titleEnd)
        }
        for (index, content) in row.enumerated() {
            let next = index + 1 < row.count ? row[index + 1].lowerBound : nil
            closings[content.upperBound, default: []].append(next.map(Closing.nextLine) ?? .paragraph)
        }
    }

    /// `\entrytitle[2024]{…}`: what stands at the margin is a line, and the command stays for the text's reader.
    mutating func readPart(_ word: LaTeXWord) {
        lineBreak(for: position..<position)
        if let option = scanner.bracketed(at: word.end) {
            layout.text.append(option, of: layout.expanded)
            layout.text.append(
                "\\\\\n".utf8, for: layout.expanded.source(of: option.upperBound..<option.upperBound + 1))
            layout.text.append(position..<word.end, of: layout.expanded)
            copied = option.upperBound + 1
            position = copied
        } else {
            position = word.end
        }
    }

    /// `\ifdim\wd0>0pt`: up to the next space.
    mutating func leaveOutCondition(_ word: LaTeXWord) {
        let condition = scanner.bytes[word.end...].prefix(100).prefix { $0 > 0x20 }
        leaveOut(until: condition.endIndex)
    }

    /// `1.4cm`, `0.5\textwidth`
    func isLength(_ range: Range<Int>) -> Bool {
        let text = scanner.bytes[range]
        guard let first = text.first, text.count < 24, first.isASCIIDigit || first == UInt8(ascii: ".") else {
            return false
        }
        let unit = text.drop { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == 0x20 }
        return Self.units.contains(String(decoding: unit, as: UTF8.self))
    }

    private static let units: Set = [
        "cm", "mm", "in", "pt", "em", "ex", "\\textwidth", "\\linewidth", "\\columnwidth",
    ]

    mutating func readItem(_ word: LaTeXWord) {
        let label = scanner.bracketed(at: scanner.behindSpace(word.end))
        var end = label.map { $0.upperBound + 1 } ?? word.end
        if word.name == "bibitem", let key = scanner.braced(at: scanner.behindSpace(end)) { end = key.upperBound + 1 }
        event(.item(label: label))
        lineBreak(for: position..<end)
        position = end
    }

    mutating func readFact(_ word: LaTeXWord, atMost limit: Int) {
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: limit)
        if row.isEmpty {
            leaveOut(until: word.end)
        } else {
            layout.facts.append(LaTeXLayout.Fact(name: word.name, arguments: row, isInBody: hasHeadings))
            if hasHeadings {
                lines(row, from: word.end, isBlock: false)
            } else {
                leaveOut(until: (row.last?.upperBound ?? position) + 1)
            }
        }
    }

    mutating func readElsewhere(_ word: LaTeXWord) {
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: 1)
        layout.elsewhere.append(LaTeXLayout.Fact(name: word.name, arguments: row, isInBody: hasHeadings))
        leaveOut(until: row.last.map { $0.upperBound + 1 } ?? behindOptions(word.end))
    }

    /// A command that neither LaTeX nor the document defines. A row of arguments, or one that has lines of its own, is a
    /// block; others are read with the text around them.
    mutating func readUnknown(_ word: LaTeXWord) {
        guard word.name.utf8.first?.isASCIILetter == true else {
            position = word.end
            return
        }
        let row = scanner.groupRow(at: behindOptions(word.end), atMost: 9)
        let end = row.last.map { $0.upperBound + 1 } ?? word.end
        if row.count == 1, endsInBib(row[0]) {
            readElsewhere(word)
        } else if row.count >= 3 {
            lines(row, from: word.end, isBlock: true)
        } else if standsAlone(position..<end) {
            if row.count == 1, let level = headingLevel(word.name) {
                heading(row[0], level: level)
            } else if row.isEmpty {
                paragraph(for: position..<end)
                position = end
            } else {
                lines(row, from: word.end, isBlock: true)
            }
        } else if row.count == 2 {
            lines(row, from: word.end, isBlock: false)
        } else {
            position = word.end
        }
    }

    func endsInBib(_ range: Range<Int>) -> Bool { scanner.bytes[range].suffix(4).elementsEqual(".bib".utf8) }

    /// Whether the lines of a range hold nothing else.
    func standsAlone(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, scanner.bytes[start - 1] == 0x20 || scanner.bytes[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || scanner.bytes[start - 1] == 0x0A else { return false }
        var end = range.upperBound
        while let byte = scanner.byte(at: end), byte == 0x20 || byte == 0x09 || byte == 0x0D { end += 1 }
        return end == scanner.bytes.count || scanner.bytes[end] == 0x0A
    }

    func headingLevel(_ name: String) -> Int? {
        let name = name.lowercased()
        guard ["section", "heading", "rubric", "block"].contains(where: name.contains) else { return nil }
        return name.contains("sub") ? 2 : 1
    }
}
