import Bibliography
import CSLProcessor
import CSLStyle
import DocumentTree

/// Formats works in a citation style of CSL.
struct CitationStyleFormatter: CitationFormatter {
    private let style: CitationStyle
    private let locale: CitationLocale
    private let language: String

    init(_ style: CitationStyle, _ locale: CitationLocale) {
        self.style = style
        self.locale = locale
        language = locale.language ?? "en-US"
    }

    var layout: BibliographyLayout { BibliographyLayout(style.bibliography ?? BibliographyElement()) }

    func format(_ works: [Work], etAl: EtAlPolicy, areNumbered: Bool) -> [FormattedWork] {
        processor(etAl).entries(of: works.map(Reference.init), areNumbered: areNumbered).map(FormattedWork.init)
    }

    /// In the style's order, each with the place of its reference in the list.
    func bibliography(of references: [Reference], etAl: EtAlPolicy) -> [(index: Int, text: FormattedWork)] {
        processor(etAl).bibliography(of: references).map { ($0.index, FormattedWork($0)) }
    }

    private func processor(_ etAl: EtAlPolicy) -> CitationProcessor {
        var options = ProcessorOptions()
        options.etAlPolicy = etAl
        return CitationProcessor(style, locale: locale, language: language, options: options)
    }
}

extension FormattedWork {
    /// The parts of an entry as the lines that ``BibliographyLayout`` names.
    init(_ entry: FormattedEntry) {
        self.init(blocks: [])
        for part in entry.parts {
            switch part.display {
            case .leftMargin where label.isEmpty && blocks.isEmpty: label = part.inlines.withoutOuterSpace
            case .block: blocks.append(.paragraph(part.inlines, role: .details))
            case .indent: blocks.append(.paragraph(part.inlines, role: .note))
            case .leftMargin, .rightInline, nil: blocks.append(.paragraph(part.inlines, role: .entry))
            }
        }
    }
}

extension BibliographyLayout {
    init(_ bibliography: BibliographyElement) {
        self.init(
            hangingIndent: bibliography.hangingIndent, lineSpacing: bibliography.lineSpacing,
            entrySpacing: bibliography.entrySpacing)
    }
}

extension [Inline] {
    /// A label without the space that would stand between it and the text, were they in one line.
    fileprivate var withoutOuterSpace: [Inline] {
        guard case .text(let text)? = last, text.last == " " else { return self }
        let rest = String(text[...].withoutSpaceAtEnd)
        return dropLast() + (rest.isEmpty ? [] : [.text(rest)])
    }
}
