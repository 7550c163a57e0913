import Bibliography
import CSLStyle
import Parallelism

extension CompiledStyle {
    /// The entries of all works in the style's order.
    func bibliography(of references: [Reference]) -> [BibliographyEntry] {
        guard style.bibliography != nil else { return [] }
        let states = states(of: references, forCites: false)
        let order = references.indices.sorted { left, right in
            (states[left].citationNumber < states[right].citationNumber) != numbersDescend
        }
        var entries = Parallel.map(order) { entry(of: references[$0], at: $0, states[$0]) }
            .filter { !$0.output.isEmpty }
        substituteSubsequentAuthors(in: &entries, references)
        return Parallel.map(entries, finished)
    }

    /// One entry a work, in the order given, numbered in that order or not at all; empty where the style prints none.
    func entries(of references: [Reference], areNumbered: Bool) -> [BibliographyEntry] {
        var states = states(of: references, forCites: false)
        for index in states.indices { states[index].citationNumber = areNumbered ? index + 1 : 0 }
        let known = states
        return Parallel.map(Array(references.indices)) { finished(entry(of: references[$0], at: $0, known[$0])) }
    }

    private func finished(_ entry: BibliographyEntry) -> BibliographyEntry {
        var entry = entry
        entry.output.removeSpacesAtEnd()
        entry.output.finish(signs, punctuationInQuote: punctuationInQuote)
        return entry
    }

    private func entry(of reference: Reference, at index: Int, _ state: CiteState) -> BibliographyEntry {
        var evaluation = Evaluation(style: self, area: bibliography, reference: reference, state: state)
        evaluation.appendEntry(secondFieldAligned: style.bibliography?.secondFieldAlign != nil)
        return BibliographyEntry(
            id: reference.id, reference: index, output: evaluation.output, nameLists: evaluation.nameLists)
    }

    /// Where works stand in the bibliography: by its sort keys, else as they are given.
    func bibliographyOrder(of references: [Reference], _ states: [CiteState]) -> [Int] {
        sorted(Array(references.indices), of: references, by: style.bibliography?.sort ?? [], in: bibliography, states)
    }

    /// What is known of each work once all are seen: its number, its year suffix, what disambiguation adds. For a list alone,
    /// works are told apart only if its entries print what that comes to.
    func states(of references: [Reference], forCites: Bool) -> [CiteState] {
        var states = [CiteState](repeating: CiteState(), count: references.count)
        for index in states.indices {
            states[index].citationNumber = index + 1
            if printsLabels { states[index].citationLabel = CitationLabel.of(references[index]) }
        }
        let order = bibliographyOrder(of: references, states)
        for (place, index) in order.enumerated() {
            states[index].citationNumber = numbersDescend ? order.count - place : place + 1
        }
        return forCites || entriesTellApart ? disambiguated(states, of: references) : states
    }

    /// Whether the list is sorted by number from the last to the first: its first entry has the highest number then.
    private var numbersDescend: Bool {
        (style.bibliography?.sort ?? []).contains { key in
            guard key.direction == .descending else { return false }
            switch key.source {
            case .variable(let variable): return variable == .text(.citationNumber)
            case .macro(let index):
                return style.macros.indices.contains(index)
                    && style.prints(.citationNumber, in: style.macros[index].elements)
            }
        }
    }
}
