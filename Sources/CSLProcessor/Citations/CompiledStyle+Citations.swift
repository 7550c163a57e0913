import Bibliography
import CSLStyle
import DocumentTree
import Parallelism

extension CompiledStyle {
    /// The citations, finished. Cites of works that are not in the list are left out.
    func citations(_ citations: [Citation], of references: [Reference]) -> [Output] {
        let states = states(of: references, forCites: true)
        let places = Dictionary(references.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let ordered = Parallel.map(citations) { inOrder($0, references, states, places) }
        return Parallel.map(positioned(ordered)) { citation in
            let cites = citation.cites.compactMap { cite in
                places[cite.id].map { rendered(cite, references[$0], at: $0, states[$0]) }
            }
            return output(of: cites)
        }
    }

    /// A citation with its cites in the order of the style's sort keys.
    private func inOrder(
        _ citation: Citation, _ references: [Reference], _ states: [CiteState], _ places: [String: Int]
    ) -> Citation {
        let cites = citation.cites.compactMap { cite in places[cite.id].map { (cite: cite, reference: $0) } }
        let order = sorted(
            cites.map(\.reference), of: references, by: style.citation.sort, in: self.citation, states)
        var waiting = Dictionary(grouping: cites.reversed()) { $0.reference }
        var ordered = citation
        ordered.cites = order.compactMap { waiting[$0]?.popLast()?.cite }
        return ordered
    }

    /// The format of the layout is that of its prefix and suffix too.
    private func output(of cites: [RenderedCite]) -> Output {
        var layout = self.citation.layout
        // Names in the sentence stand without the parentheses of a citation.
        if cites.allSatisfy(\.cite.isAuthorOnly) { layout.affixes = Affixes() }
        var output = Output()
        output.open(layout.formatting)
        output.append(affix: layout.affixes.prefix)
        let start = output.count
        output.pieces += joined(cites).pieces
        guard output.count > start else { return Output() }
        output.append(affix: layout.affixes.suffix)
        output.close(layout.formatting)
        if style.styleClass == .note { output.nestParentheses() }
        output.finish(signs, punctuationInQuote: punctuationInQuote)
        return output
    }

    /// One cite, without the writer's prefix and suffix.
    func rendered(_ cite: Cite, _ reference: Reference, at index: Int, _ base: CiteState) -> RenderedCite {
        var state = base
        state.position = cite.position ?? .first
        state.isNearNote = cite.isNearNote
        state.firstReferenceNoteNumber = cite.firstReferenceNoteNumber
        state.followsText = !cite.prefix.plainText().endsSentence
        state.hidesNames = cite.suppressesAuthor
        var evaluation = Evaluation(style: self, area: citation, reference: reference, cite: cite, state: state)
        evaluation.append(citation.layout.elements)
        var output = evaluation.output
        if cite.isAuthorOnly, let names = output.range(of: .names) { output = output[names] }
        return RenderedCite(
            cite: cite, reference: index, source: reference, state: state, output: output,
            nameLists: evaluation.nameLists)
    }
}

extension String {
    /// Whether what follows begins a sentence: there is nothing, or it ends in a full stop or the like, within quotation marks
    /// perhaps.
    fileprivate var endsSentence: Bool {
        guard let last = unicodeScalars.last(where: { !" \"'”’»)".unicodeScalars.contains($0) }) else { return true }
        return last == "." || last == "!" || last == "?"
    }
}
