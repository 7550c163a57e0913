import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// `cs:text`
    mutating func append(_ element: TextElement) {
        let decoration = Decoration(
            formatting: element.formatting, affixes: element.affixes, textCase: element.textCase,
            stripPeriods: element.stripPeriods, quotes: element.quotes, display: element.display)
        switch element.source {
        case .variable(let variable, let form): append(variable, form: form, decoration)
        case .macro(let index):
            guard style.style.macros.indices.contains(index) else { return }
            // Text case is for what one variable, term or value prints, and a macro may print many.
            var decoration = decoration
            decoration.textCase = nil
            // A macro is suppressed as a group is: a term beside empty variables is not printed.
            appendGroup(decoration) { $0.append($0.style.style.macros[index].elements) }
        case .term(let term):
            // The first word of a note or of an entry begins with a capital.
            let beginsText = !isInTextCitation && !state.followsText && !output.hasValue
            let textLanguage = textLanguage
            var decoration = decoration
            decoration.isTerm = true
            append(decoration) { evaluation in
                let place = evaluation.output.count
                evaluation.append(term: term.name, form: term.form, isPlural: term.isPlural)
                if beginsText { evaluation.output.apply(.capitalizeFirst, from: place, language: textLanguage) }
            }
        case .value(let value):
            calls.hasTerm = true
            append(decoration) { evaluation in
                let place = evaluation.output.count
                evaluation.output.append(RichText.inlines(of: value))
                evaluation.output.markQuotes(from: place)
            }
        }
    }

    /// Adds a term.
    mutating func append(term name: String, form: TermForm, isPlural: Bool) {
        guard let term = style.locale.terms.term(name, form: form) else { return }
        let text = isPlural ? term.multiple : term.single
        guard !text.isEmpty else { return }
        calls.hasTerm = true
        output.append(text)
    }

    private var isInTextCitation: Bool { style.style.styleClass == .inText && area.kind == .citation }

    private mutating func append(_ variable: TextVariable, form: VariableForm, _ decoration: Decoration) {
        guard !isSpent(.text(variable)) else { return note(.text(variable), isFilled: false) }
        let place = output.count
        var decoration = decoration
        let address = takeAddress(from: &decoration.affixes.prefix, before: variable)
        append(decoration) { evaluation in
            if address.isEmpty {
                evaluation.appendValue(of: variable, form: form)
            } else {
                evaluation.appendIdentifier(variable, prefix: address)
            }
        }
        // A year suffix counts even where there is none: it may stand beside "n.d." in a group for both.
        note(.text(variable), isFilled: output.count > place || variable == .yearSuffix)
    }

    private mutating func appendValue(of variable: TextVariable, form: VariableForm) {
        switch variable {
        case .citationNumber, .yearSuffix, .citationLabel, .locator, .firstReferenceNoteNumber:
            appendCiteValue(of: variable)
        case .doi, .url, .pmid, .pmcid: appendIdentifier(variable)
        case _ where variable.isNumber && !reference[variable].hasMarkup:
            appendNumber(number(variable), of: variable, form: nil)
        default:
            var value = form == .short ? variable.short.map { reference[$0] } ?? [] : []
            if value.isEmpty { value = reference[variable] }
            guard !value.isEmpty else { return }
            let role = variable.role
            if let role { output.open(.span(role)) }
            let place = output.count
            output.append(value)
            output.markQuotes(from: place)
            if role != nil { output.close() }
        }
    }

    /// What is known of the cite rather than of the work.
    private mutating func appendCiteValue(of variable: TextVariable) {
        switch variable {
        case .citationNumber:
            guard state.citationNumber > 0 else { return }
            append(String(state.citationNumber), as: .citationNumber)
        case .yearSuffix: append(state.yearSuffix, as: .yearSuffix)
        case .citationLabel:
            output.append(state.citationLabel)
            append(state.yearSuffix, as: .yearSuffix)
        case .firstReferenceNoteNumber: output.append(state.firstReferenceNoteNumber.map(String.init) ?? "")
        default:
            guard let cite, !cite.locator.isEmpty else { return }
            output.open(.part(.locator))
            appendNumber(cite.locator, of: .locator, form: nil)
            output.close()
        }
    }

    private mutating func append(_ text: String, as part: OutputPart) {
        guard !text.isEmpty else { return }
        output.open(.part(part))
        output.append(text)
        output.close()
    }
}

extension TextVariable {
    fileprivate var role: SpanRole? {
        switch self {
        case .title, .titleShort: .title
        case .containerTitle, .containerTitleShort: .containerTitle
        default: nil
        }
    }
}

extension [Inline] {
    /// Whether there is more than plain text, which is printed as it stands even where a number is expected.
    fileprivate var hasMarkup: Bool { contains { if case .text = $0 { false } else { true } } }
}
