import DocumentTree

extension HTMLWriter {
    /// A section with its heading. The heading's rank is told from how deep the section stands, so that none is skipped.
    mutating func write(_ section: Section) {
        let hasHeading = !(section.heading.isEmpty && section.label.isEmpty)
        let element = Element(section, hasHeading: hasHeading)
        beginLine()
        write("<")
        write(element.name)
        write(attribute: "class", section.kind.rawValue)
        if !section.id.isEmpty { write(id: section.id) }
        if element == .details, section.isOpen == true { write(" open") }
        write(">")
        endLine()
        indentation += 1
        if hasHeading { writeHeading(of: section, isSummary: element == .details) }
        headingLevel += hasHeading ? 1 : 0
        write(section.blocks)
        headingLevel -= hasHeading ? 1 : 0
        indentation -= 1
        beginLine()
        write("</")
        write(element.name)
        write(">")
        endLine()
    }

    private enum Element {
        case section, details
        /// For text without a heading: a `section` must have one.
        case division

        init(_ section: Section, hasHeading: Bool) {
            self = !hasHeading ? .division : section.isOpen == nil ? .section : .details
        }

        var name: StaticString {
            switch self {
            case .section: "section"
            case .details: "details"
            case .division: "div"
            }
        }
    }

    /// The heading with its note: beside it or, where the section can be folded, within it, since a `summary` holds a heading
    /// alone.
    private mutating func writeHeading(of section: Section, isSummary: Bool) {
        let hasNote = !section.note.isEmpty
        beginLine()
        if isSummary { write("<summary>") } else if hasNote { write("<div class=\"heading\">") }
        let rank = min(headingLevel + 1, 6)
        write("<h")
        write(rank)
        write(">")
        if !section.label.isEmpty {
            write("<span class=\"label\">")
            write(section.label)
            write("</span> ")
        }
        write(section.heading)
        if hasNote, isSummary {
            write(" <span class=\"note\">")
            write(legend: section.note)
            write("</span>")
        }
        write("</h")
        write(rank)
        write(">")
        if hasNote, !isSummary {
            write(" <p class=\"note\">")
            write(legend: section.note)
            write("</p></div>")
        }
        if isSummary { write("</summary>") }
        endLine()
    }
}
