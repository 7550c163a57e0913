import Bibliography
import CSLStyle

/// A cite as disambiguation compares it: the text of a work cited again, without locator and year suffix.
struct AmbiguousCite: Sendable {
    let reference: Int
    var state: CiteState
    var text: String
    /// The names that were printed, one list for each name variable.
    var lists: [PrintedNames]

    init(_ index: Int, _ reference: Reference, _ state: CiteState, _ style: CompiledStyle) {
        self.reference = index
        self.state = state
        text = ""
        lists = []
        render(reference, style)
    }

    /// Evaluates the cite anew, after its state was changed.
    mutating func render(_ reference: Reference, _ style: CompiledStyle) {
        var state = state
        state.position = .subsequent
        state.isNearNote = true
        state.isComparison = true
        var evaluation = Evaluation(
            style: style, area: style.citation, reference: reference, cite: Cite(reference.id), state: state)
        evaluation.append(style.citation.layout.elements)
        text = evaluation.output.plainText
        lists = evaluation.nameLists
    }
}

extension [AmbiguousCite] {
    /// The cites with the same text together, in the order of their first.
    var groupedByText: [[AmbiguousCite]] {
        var places: [String: Int] = [:]
        var groups: [[AmbiguousCite]] = []
        for cite in self {
            if let place = places[cite.text] {
                groups[place].append(cite)
            } else {
                places[cite.text] = groups.count
                groups.append([cite])
            }
        }
        return groups
    }
}

extension CiteState {
    /// At least so many names of each list are printed.
    mutating func show(_ count: Int, ofLists lists: Int) {
        extendNames(to: lists)
        for list in 0..<lists { names[list].shown = Swift.max(names[list].shown, count) }
    }

    /// At least so much of a given name is printed.
    mutating func expand(_ name: Int, ofList list: Int, to detail: GivenNameDetail) {
        extendNames(to: list + 1)
        names[list].given[name] = Swift.max(names[list].given[name] ?? .none, detail)
    }

    private mutating func extendNames(to count: Int) {
        while names.count < count { names.append(NamesDetail()) }
    }
}
