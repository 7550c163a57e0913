import CSLStyle
import DocumentTree

/// An entry of the bibliography, evaluated and finished but for its last form.
struct BibliographyEntry: Equatable {
    let id: String
    /// The place of the work in the list.
    let reference: Int
    var output: Output
    /// The names that were printed, for `subsequent-author-substitute`.
    var nameLists: [PrintedNames]
}

extension FormattedEntry {
    init(_ entry: BibliographyEntry, _ style: CompiledStyle) {
        self.init(id: entry.id, index: entry.reference, parts: [])
        for (display, output) in entry.output.displayed {
            let inlines = output.inlines
            if !inlines.isEmpty { parts.append(Part(display: display, inlines: inlines)) }
        }
    }
}

extension Output {
    /// Takes away spaces behind the last word of an entry, where the suffix of an element ends in them.
    mutating func removeSpacesAtEnd() {
        guard let last = pieces.lastIndex(where: { if case .text = $0 { true } else { false } }),
            case .text(let text, .affix) = pieces[last], text.utf8.last == UInt8(ascii: " ")
        else { return }
        pieces[last] = .text(String(text[...].withoutSpaceAtEnd), .affix)
    }

    /// The parts that stand apart, and running text between them.
    var displayed: [(display: Display?, output: Output)] {
        var parts: [(Display?, Output)] = []
        var depth = 0
        var display: (value: OutputDisplay, depth: Int)?
        var current = Output()
        func end(_ display: OutputDisplay?) {
            if !current.isEmpty { parts.append((display.map(Display.init), current)) }
            current = Output()
        }
        for piece in pieces {
            switch piece {
            case .open(.display(let value)) where display == nil && depth == 0:
                end(nil)
                display = (value, depth)
                depth += 1
                continue
            case .open: depth += 1
            case .close:
                depth -= 1
                if let (value, level) = display, level == depth {
                    end(value)
                    display = nil
                    continue
                }
            case .text: break
            }
            current.pieces.append(piece)
        }
        end(nil)
        return parts
    }
}

extension Display {
    fileprivate init(_ display: OutputDisplay) {
        self =
            switch display {
            case .block: .block
            case .leftMargin: .leftMargin
            case .rightInline: .rightInline
            case .indent: .indent
            }
    }
}
