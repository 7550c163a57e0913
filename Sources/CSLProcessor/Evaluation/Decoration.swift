import Bibliography
import CSLStyle
import DocumentTree

/// What an element puts around its text, and does to it.
struct Decoration: Sendable {
    var formatting = Formatting()
    var affixes = Affixes()
    var textCase: TextCase?
    var stripPeriods = false
    /// Whether the text is a term, of which `strip-periods` takes every full stop: "n.d." is "nd".
    var isTerm = false
    var quotes = false
    var display: Display?
}

extension Evaluation {
    /// Prints what the closure prints, decorated; nothing at all where it prints nothing.
    mutating func append(_ decoration: Decoration, _ content: (inout Evaluation) -> Void) {
        let start = output.count
        if let display = decoration.display { output.open(.display(OutputDisplay(display))) }
        output.append(affix: decoration.affixes.prefix)
        if decoration.quotes { output.open(.quotes) }
        output.open(decoration.formatting)
        let place = output.count
        content(&self)
        guard output.count > place else { return output.removeAll(from: start) }
        if decoration.stripPeriods { output.stripPeriods(from: place, ofTerm: decoration.isTerm) }
        if let textCase = decoration.textCase {
            // A term is the style's, not the work's: "Eds." behind the names of a German work too.
            let language = decoration.isTerm ? style.language : textLanguage
            output.apply(textCase, from: place, language: language)
        }
        output.close(decoration.formatting)
        if decoration.quotes { output.close() }
        output.append(affix: decoration.affixes.suffix)
        if decoration.display != nil { output.close() }
    }

    /// The language that text case goes by: the work's, else the style's.
    var textLanguage: String {
        let language = reference[.language].plainText()
        return language.isEmpty ? style.language : language
    }
}

extension OutputDisplay {
    init(_ display: Display) {
        self =
            switch display {
            case .block: .block
            case .leftMargin: .leftMargin
            case .rightInline: .rightInline
            case .indent: .indent
            }
    }
}

extension Output {
    /// Opens a mark for each formatting attribute, `font-style` innermost.
    mutating func open(_ formatting: Formatting) {
        for style in formatting.styles { open(.style(style)) }
    }

    mutating func close(_ formatting: Formatting) {
        for _ in formatting.styles { close() }
    }
}

extension Formatting {
    /// From the outermost to the innermost.
    fileprivate var styles: [TextStyle] {
        guard !isEmpty else { return [] }
        var styles: [TextStyle] = []
        switch verticalAlign {
        case .superscript: styles.append(.superscript)
        case .subscript: styles.append(.subscript)
        case .baseline: styles.append(.baseline)
        case nil: break
        }
        switch textDecoration {
        case .underline: styles.append(.underline)
        case .some(.none): styles.append(.noUnderline)
        case nil: break
        }
        switch fontWeight {
        case .bold: styles.append(.bold)
        case .light: styles.append(.light)
        case .normal: styles.append(.uprightWeight)
        case nil: break
        }
        switch fontVariant {
        case .smallCaps: styles.append(.smallCaps)
        case .normal: styles.append(.fullCaps)
        case nil: break
        }
        switch fontStyle {
        case .italic: styles.append(.italic)
        case .oblique: styles.append(.oblique)
        case .normal: styles.append(.uprightStyle)
        case nil: break
        }
        return styles
    }
}
