import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// The names of one variable, with what stands between them and behind them.
    mutating func append(_ list: ContributorList, of variable: NameVariable, _ format: NamesFormat) {
        let (shown, ending) = selection(of: list, by: format.options)
        let detail = state.names.indices.contains(nameLists.count) ? state.names[nameLists.count] : NamesDetail()
        nameLists.append(PrintedNames(variable: variable, shown: shown, ending: ending))
        // With "et al.", the affixes of `cs:name` stand around the whole list too.
        append(ending == .etAl ? format.nameDecoration : Decoration()) { evaluation in
            evaluation.append(shown, of: list, variable, detail, ending, format)
        }
    }

    private mutating func append(
        _ shown: [Int], of list: ContributorList, _ variable: NameVariable, _ detail: NamesDetail,
        _ ending: NameListEnding, _ format: NamesFormat
    ) {
        var isInverted = false
        for (position, index) in shown.enumerated() {
            if position > 0 {
                let isElided = index - shown[position - 1] > 1
                let endsInEllipsis = ending == .ellipsis && position == shown.count - 1
                if isElided == endsInEllipsis || state.sortKey != nil {
                    appendJoin(
                        before: list.contributors[index].name, position, of: shown.count, ending,
                        previousIsInverted: isInverted, format)
                } else {
                    // Only a list that keeps the person whose it is has gaps elsewhere: `First, …, Self`.
                    if isElided { output.append(affix: format.delimiter + "…") }
                    output.append(affix: format.delimiter)
                }
            }
            let contributor = list.contributors[index]
            isInverted = sortsFirst(contributor.name, position: position, format)
            output.open(.span(.name(index: index, variable: source(of: variable))))
            append(
                contributor.name.literal.isEmpty
                    ? format.nameDecoration : Decoration(formatting: format.name.formatting)
            ) {
                $0.append(contributor.name, isInverted: isInverted, given: detail.given[index] ?? .none, format)
            }
            output.close()
        }
        if ending == .etAl, !shown.isEmpty { appendEtAl(behind: shown.count, previousIsInverted: isInverted, format) }
    }

    /// Whether `name-as-sort-order` puts the family name first, with a comma behind it.
    private func sortsFirst(_ name: Name, position: Int, _ format: NamesFormat) -> Bool {
        guard name.literal.isEmpty, NameOrder.isOrdinary(name, language: reference[.language]) else { return false }
        if state.sortKey != nil { return true }
        switch format.options.nameAsSortOrder {
        case .all: return true
        case .first: return position == 0
        case nil: return false
        }
    }

    private mutating func appendJoin(
        before name: Name, _ position: Int, of count: Int, _ ending: NameListEnding, previousIsInverted: Bool,
        _ format: NamesFormat
    ) {
        let isLast = position == count - 1
        guard isLast, state.sortKey == nil else { return output.append(affix: format.delimiter) }
        switch ending {
        case .ellipsis:
            let precedes = format.options.delimiterPrecedesLast == .afterInvertedName && previousIsInverted
            output.append(affix: count > 2 || precedes ? format.delimiter : " ")
            output.append("…")
            output.append(affix: " ")
        case .etAl: output.append(affix: format.delimiter)
        case .complete:
            guard let and = format.options.and else { return output.append(affix: format.delimiter) }
            let word = and == .symbol ? "&" : style.locale.terms.term("and")?.single ?? ""
            let isSpaced = Romanesque.begins(word)
            // `delimiter-precedes-last` is for persons; before a group it is always by the number of names.
            let rule = name.literal.isEmpty ? format.options.delimiterPrecedesLast : .contextual
            let precedes = delimiterPrecedes(rule, names: count - 1, previousIsInverted: previousIsInverted)
            output.append(affix: precedes && (isSpaced || count == 2) ? format.delimiter : isSpaced ? " " : "")
            output.append(word)
            if isSpaced { output.append(affix: " ") }
        }
    }

    /// `et al.` or the like, in a span of its own.
    private mutating func appendEtAl(behind count: Int, previousIsInverted: Bool, _ format: NamesFormat) {
        guard let term = style.locale.terms.term(format.etAl.term)?.single, !term.isEmpty else { return }
        let precedes = delimiterPrecedes(
            format.options.delimiterPrecedesEtAl, names: count, previousIsInverted: previousIsInverted)
        output.append(affix: precedes ? format.delimiter : Romanesque.begins(term) ? " " : "")
        output.open(.span(.etAl))
        append(Decoration(formatting: format.etAl.formatting)) { $0.output.append(term) }
        output.close()
    }

    /// Whether the delimiter stands before `and` or `et al.`: `contextual` means behind two names or more.
    private func delimiterPrecedes(_ rule: DelimiterPrecedes?, names: Int, previousIsInverted: Bool) -> Bool {
        switch rule ?? .contextual {
        case .contextual: names > 1
        case .afterInvertedName: previousIsInverted
        case .always: true
        case .never: false
        }
    }
}
