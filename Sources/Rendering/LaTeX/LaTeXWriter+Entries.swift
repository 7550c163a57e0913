import DocumentTree

extension LaTeXWriter {
    mutating func write(_ list: EntryList) {
        guard !list.entries.isEmpty else { return }
        // An illustrated list is one of entries beside their pictures; so is a list in which a label only counts.
        let hasLabels = list.entries.contains { !$0.label.isEmpty }
        let environment: LaTeXMacro =
            switch list.layout {
            case _ where !hasLabels && list.bibliography?.hangingIndent == true: .hangingentries
            case .bulleted where !hasLabels: .bulletedentries
            case .plain, .illustrated, .labelled, .bulleted: hasLabels ? .labelledentries : .entries
            }
        text.macros.insert(environment)
        text.appendSource(environment.opening)
        if environment == .labelledentries {
            let widest = list.entries.max { $0.label.plainText().utf8.count < $1.label.plainText().utf8.count }
            write(widest?.label ?? [])
            text.close()
        }
        endLine()
        indentation += 1
        listDepth += 1
        write(each: list.entries) { writer, entry in
            writer.blankLine()
            writer.write(entry, isLabelled: environment == .labelledentries)
        }
        blankLine()
        listDepth -= 1
        indentation -= 1
        line(environment.closing)
    }

    private mutating func write(_ entry: Entry, isLabelled: Bool) {
        if let id = entry.id { line("% " + id.filter { !$0.isNewline }) }
        text.appendSource("\\item")
        if isLabelled || !entry.label.isEmpty {
            writeOptional(entry.label)
        }
        write(anchor: entry.id)
        let isPlainLine = entry.figure == nil && entry.figureBadge.isEmpty && entry.aside.isEmpty
        if isPlainLine, !isLabelled, entry.blocks.count == 1,
            case .paragraph(let inlines, .some(.entry)) = entry.blocks[0]
        {
            text.appendSource(" ")
            text.endsArguments()
            write(inlines)
            return endLine()
        }
        endLine()
        indentation += 1
        if let path = entry.figure.flatMap({ LaTeXDestination.picturePath($0.source) }) {
            writePictured(entry, path: path)
        } else {
            writeBadge(entry.figureBadge)
            writeLines(of: entry)
        }
        indentation -= 1
    }

    /// An optional argument; one that could hold a `]` is put in braces.
    private mutating func writeOptional(_ inlines: [Inline]) {
        let isSimple = inlines.allSatisfy {
            if case .text(let text) = $0 { !text.utf8.contains(UInt8(ascii: "]")) } else { false }
        }
        text.appendSource(isSimple ? "[" : "[{")
        write(inlines)
        text.appendSource(isSimple ? "]" : "}]")
    }

    /// The badge of an entry without a picture stands alone above its lines.
    private mutating func writeBadge(_ inlines: [Inline]) {
        guard !inlines.isEmpty else { return }
        write([.badge(Badge(kind: .venue, text: inlines.plainText()))])
        text.appendSource("\\par\\smallskip")
        endLine()
    }

    private mutating func writePictured(_ entry: Entry, path: String) {
        text.open(.pictureentry)
        text.appendSource(path)
        text.appendSource("}{")
        write(entry.figureBadge)
        text.close()
        endLine()
        indentation += 1
        writeLines(of: entry)
        indentation -= 1
        line("\\end{pictureentry}")
    }

    private mutating func writeLines(of entry: Entry) {
        var aside = entry.aside
        for (index, block) in entry.blocks.enumerated() {
            guard case .paragraph(let inlines, let role) = block else {
                writeAloneAside(&aside)
                write(block)
                continue
            }
            if let role, role != .entry || !aside.isEmpty {
                writeLine(inlines, as: role.macro, aside: aside)
                aside = []
            } else {
                writeAloneAside(&aside)
                if index > 0 { blankLine() }
                text.endsArguments()
                write(inlines)
                endLine()
            }
        }
        writeAloneAside(&aside)
    }

    /// The text at the margin, where the entry begins with something that is no line.
    private mutating func writeAloneAside(_ aside: inout [Inline]) {
        guard !aside.isEmpty else { return }
        writeLine([], as: .entrytext, aside: aside)
        aside = []
    }

    private mutating func writeLine(_ inlines: [Inline], as macro: LaTeXMacro, aside: [Inline]) {
        text.macros.insert(macro)
        text.appendSource(macro.opening)
        if !aside.isEmpty {
            writeOptional(aside)
        }
        text.appendSource("{")
        write(inlines)
        text.close()
        endLine(hanging: true)
    }
}

extension LaTeXMacro {
    fileprivate var closing: String {
        switch self {
        case .bulletedentries: "\\end{bulletedentries}"
        case .labelledentries: "\\end{labelledentries}"
        case .hangingentries: "\\end{hangingentries}"
        default: "\\end{entries}"
        }
    }
}

extension LineRole {
    fileprivate var macro: LaTeXMacro {
        switch self {
        case .entry: .entrytext
        case .title: .entrytitle
        case .authors: .entryauthors
        case .venue: .entryvenue
        case .links: .entrylinks
        case .badges: .entrybadges
        case .abstract: .entryabstract
        case .summary: .entrysummary
        case .note: .entrynote
        case .details: .entrydetails
        }
    }
}
