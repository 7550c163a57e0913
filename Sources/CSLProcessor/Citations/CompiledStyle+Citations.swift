import Bibliography
import CSLStyle
import Parallelism

extension CompiledStyle {
    /// The citations, finished. Cites of works that are not in the list are left out.
    func citations(_ citations: [Citation], of references: [Reference]) -> [Output] {
        let states = states(of: references, citedIn: citations)
        let places = Dictionary(references.enumerated().map { ($1.id, $0) }) { first, _ in first }
        return Parallel.map(positioned(citations)) { citation in
            output(of: citation, references, states) { places[$0] }
        }
    }

    private func output(
        of citation: Citation, _ references: [Reference], _ states: [CiteState], _ place: (String) -> Int?
    ) -> Output {
        let cites = citation.cites.compactMap { cite in place(cite.id).map { (cite: cite, reference: $0) } }
        let order = sorted(
            cites.map(\.reference), of: references, by: style.citation.sort, in: self.citation, states)
        var rest = cites
        let rendered = order.compactMap { reference -> RenderedCite? in
            guard let index = rest.firstIndex(where: { $0.reference == reference }) else { return nil }
            return self.rendered(rest.remove(at: index).cite, references[reference], at: reference, states[reference])
        }
        let layout = self.citation.layout
        var output = Output()
        output.append(affix: layout.affixes.prefix)
        output.open(layout.formatting)
        let start = output.count
        output.pieces += joined(rendered).pieces
        guard output.count > start else { return Output() }
        output.close(layout.formatting)
        output.append(affix: layout.affixes.suffix)
        output.finish(signs, punctuationInQuote: punctuationInQuote)
        return output
    }

    /// One cite, without the writer's prefix and suffix.
    func rendered(_ cite: Cite, _ reference: Reference, at index: Int, _ base: CiteState) -> RenderedCite {
        var state = base
        state.position = cite.position ?? .first
        state.isNearNote = cite.isNearNote
        state.firstReferenceNoteNumber = cite.firstReferenceNoteNumber
        state.followsText = !cite.prefix.isEmpty
        state.hidesNames = cite.suppressesAuthor
        var evaluation = Evaluation(style: self, area: citation, reference: reference, cite: cite, state: state)
        evaluation.append(citation.layout.elements)
        return RenderedCite(
            cite: cite, reference: index, state: state, output: evaluation.output, nameLists: evaluation.nameLists)
    }
}
