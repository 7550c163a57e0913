import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// `cs:names`: the names of its variables, with labels; where there are none, its substitute.
    mutating func append(_ element: NamesElement) {
        let hides = state.hidesNames && !hasHiddenNames && state.sortKey == nil
        let place = output.count
        if hides { hasHiddenNames = true }
        appendVisible(element)
        if hides { output.removeAll(from: place) }
    }

    private mutating func appendVisible(_ element: NamesElement) {
        let format = NamesFormat(element, within: substituted, inheriting: area.nameOptions)
        let lists = element.variables.compactMap { variable -> (NameVariable, ContributorList)? in
            guard !isSpent(.name(variable)) else { return nil }
            let list = names(variable)
            return list.contributors.isEmpty ? nil : (variable, list)
        }
        guard !lists.isEmpty else {
            calls.hasEmpty = true
            return appendSubstitute(of: element)
        }
        let place = output.count
        append(format.decoration) { evaluation in
            if format.options.form == .count { return evaluation.appendCount(of: lists, format) }
            evaluation.output.open(.part(.names))
            evaluation.append(lists, format)
            evaluation.output.close()
        }
        for (variable, _) in lists { note(.name(variable), isFilled: true) }
        if output.count == place { calls.hasEmpty = true }
    }

    /// The names of a variable. Whoever is both editor and translator is so under either word.
    func names(_ variable: NameVariable) -> ContributorList { reference[source(of: variable)] }

    /// The variable that has the names of another.
    func source(of variable: NameVariable) -> NameVariable {
        let mayBeBoth = variable == .editor || variable == .translator
        return mayBeBoth && reference[variable].contributors.isEmpty ? .editorTranslator : variable
    }

    /// `form="count"`: how many names would be printed.
    private mutating func appendCount(of lists: [(NameVariable, ContributorList)], _ format: NamesFormat) {
        var count = 0
        for (variable, list) in lists {
            let (shown, ending) = selection(of: list, by: format.options)
            nameLists.append(PrintedNames(variable: variable, shown: shown, ending: ending))
            count += shown.count
        }
        output.append(state.sortKey == nil ? String(count) : NumericValue(String(count)).sortText)
    }

    private mutating func append(_ lists: [(NameVariable, ContributorList)], _ format: NamesFormat) {
        if let label = format.label, isEditorTranslator(lists, label, format) {
            return append(lists[0].1, of: lists[0].0, term: "editortranslator", format)
        }
        let start = output.count
        for (variable, list) in lists {
            let before = output.count
            if before > start { output.append(affix: format.namesDelimiter) }
            let place = output.count
            append(list, of: variable, term: variable.rawValue, format)
            if output.count == place { output.removeAll(from: before) }
        }
    }

    /// Whether the editors are the translators, and the language has a word for both together.
    private func isEditorTranslator(
        _ lists: [(NameVariable, ContributorList)], _ label: NamesLabel, _ format: NamesFormat
    ) -> Bool {
        guard lists.count == 2, Set(lists.map(\.0)) == [.editor, .translator] else { return false }
        let selections = lists.map { selection(of: $0.1, by: format.options) }
        let names = zip(lists, selections).map { list, selection in
            selection.shown.map { list.1.contributors[$0].name }
        }
        guard names[0] == names[1], selections[0].ending == selections[1].ending else { return false }
        return style.locale.terms.term("editortranslator", form: label.options.form)?.single.isEmpty == false
    }

    /// The names of one variable with their label.
    private mutating func append(
        _ list: ContributorList, of variable: NameVariable, term: String, _ format: NamesFormat
    ) {
        let isPlural =
            switch format.label?.options.plural {
            case .always: true
            case .never: false
            case .contextual, nil: list.contributors.count > 1 || list.endsWithOthers
            }
        // Works are sorted by people, whatever these did.
        let shownLabel = state.sortKey == nil ? format.label : nil
        let start = output.count
        if let label = shownLabel, label.precedesName { append(term: term, isPlural: isPlural, by: label.options) }
        let place = output.count
        append(list, of: variable, format)
        guard output.count > place else { return output.removeAll(from: start) }
        if let label = shownLabel, !label.precedesName { append(term: term, isPlural: isPlural, by: label.options) }
    }
}
