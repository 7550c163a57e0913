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
        if element.substitute.isEmpty, state.sortKey == nil, !hasNames(element) { return calls.hasEmpty = true }
        let format = NamesFormat(element, within: substituted.last, inheriting: area.nameOptions)
        var lists: [(NameVariable, ContributorList)] = []
        for variable in element.variables where !isSpent(.name(variable)) {
            let list = names(variable)
            if !list.contributors.isEmpty { lists.append((variable, list)) }
        }
        guard !lists.isEmpty else {
            calls.hasEmpty = true
            let place = output.count
            appendSubstitute(of: element)
            // Sorted by how many names there are, works without any come first.
            let isCounted = state.sortKey != nil && format.options.form == .count && substituted.isEmpty
            if isCounted, output.count == place { output.append(NumericValue("0").sortText) }
            return
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

    private func hasNames(_ element: NamesElement) -> Bool {
        for variable in element.variables where !names(variable).contributors.isEmpty { return true }
        return false
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
