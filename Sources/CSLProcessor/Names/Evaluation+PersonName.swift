import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// One name in the order of its script and of the style, without what stands between names.
    mutating func append(_ name: Name, isInverted: Bool, given detail: GivenNameDetail, _ format: NamesFormat) {
        guard name.literal.isEmpty else {
            let family = format.name.family
            return append(Decoration(formatting: family.formatting, textCase: family.textCase)) {
                $0.append(value: name.literal)
            }
        }
        let parts = NameParts(name, detail: detail, format, style: style)
        switch NameOrder(name, isInverted: isInverted, isSortKey: state.sortKey != nil, language: reference[.language])
        {
        case .unspaced: append([.nonDroppingParticle, .family, .given], of: parts, between: "", format)
        case .familyFirst:
            append([.nonDroppingParticle, .family], of: parts, between: " ", format)
            appendBehind(" ") { $0.append([.given], of: parts, between: " ", format) }
        case .sortKey: appendSortKey(parts, format)
        case .inverted: appendInverted(parts, format)
        case .givenFirst: appendGivenFirst(parts, format)
        }
    }

    /// `Vincent van Gogh`, `Ludwig von Beethoven`, `Martin Luther King, Jr.`
    private mutating func appendGivenFirst(_ parts: NameParts, _ format: NamesFormat) {
        append(affixes: format.name.given.affixes) { $0.append([.given], of: parts, between: " ", format) }
        appendBehind(" ") { evaluation in
            evaluation.append(affixes: format.name.family.affixes) {
                $0.append([.droppingParticle, .nonDroppingParticle, .family], of: parts, between: " ", format)
                $0.appendBehind(parts.hasCommaSuffix ? ", " : " ") {
                    $0.append([.suffix], of: parts, between: " ", format)
                }
            }
        }
    }

    /// `van Gogh, Vincent`, or demoted `Gogh, Vincent van`; `King, Martin Luther, Jr.`
    private mutating func appendInverted(_ parts: NameParts, _ format: NamesFormat) {
        let separator = format.options.sortSeparator ?? ", "
        let isDemoted = style.style.demoteNonDroppingParticle == .displayAndSort
        append(affixes: format.name.family.affixes) {
            $0.append(isDemoted ? [.family] : [.nonDroppingParticle, .family], of: parts, between: " ", format)
        }
        appendBehind(separator) { evaluation in
            evaluation.append(affixes: format.name.given.affixes) {
                $0.append(
                    isDemoted ? [.given, .droppingParticle, .nonDroppingParticle] : [.given, .droppingParticle],
                    of: parts, between: " ", format)
            }
        }
        appendBehind(separator) { $0.append([.suffix], of: parts, between: " ", format) }
    }

    private mutating func appendSortKey(_ parts: NameParts, _ format: NamesFormat) {
        let separator = format.options.sortSeparator ?? ", "
        if style.style.demoteNonDroppingParticle == .never {
            append([.nonDroppingParticle, .family, .droppingParticle], of: parts, between: " ", format)
            appendBehind(separator) { $0.append([.given], of: parts, between: " ", format) }
        } else {
            append([.family], of: parts, between: " ", format)
            appendBehind(separator) {
                $0.append([.given, .droppingParticle, .nonDroppingParticle], of: parts, between: " ", format)
            }
        }
        appendBehind(" ") { $0.append([.suffix], of: parts, between: " ", format) }
    }

    /// Parts of a name with a space between them, but none behind an apostrophe or a hyphen: `d'Alembert`, `al-Khwarizmi`.
    private mutating func append(
        _ kinds: [NameParts.Kind], of parts: NameParts, between space: String, _ format: NamesFormat
    ) {
        var isGlued = true
        for kind in kinds {
            let text = parts[kind]
            guard !text.isEmpty else { continue }
            if !isGlued { output.append(affix: space) }
            isGlued = parts.isGlued(kind)
            let part = kind.isFamily ? format.name.family : format.name.given
            guard kind != .suffix else {
                append(value: text)
                continue
            }
            append(Decoration(formatting: part.formatting, textCase: part.textCase)) {
                $0.append(value: text)
            }
        }
    }

    /// A part of a name, which may have markup.
    private mutating func append(value text: String) {
        let place = output.count
        if text.utf8.contains(UInt8(ascii: "<")) {
            output.append(RichText.inlines(of: text))
        } else {
            output.append(text)
        }
        output.markQuotes(from: place)
    }

    private mutating func append(affixes: Affixes, _ content: (inout Evaluation) -> Void) {
        append(Decoration(affixes: affixes), content)
    }

    /// Puts a separator before what the closure prints, if both it and what stands before it are anything.
    private mutating func appendBehind(_ separator: String, _ content: (inout Evaluation) -> Void) {
        let isFirst =
            if case .open? = output.pieces.last { true } else { output.isEmpty }
        let before = output.count
        if !isFirst { output.append(affix: separator) }
        let place = output.count
        content(&self)
        if output.count == place { output.removeAll(from: before) }
    }
}
