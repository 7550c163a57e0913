import Bibliography
import CSLStyle
import Parallelism

extension CompiledStyle {
    /// The states with what tells works apart that would be cited alike: more names, given names, `disambiguate`, year suffixes,
    /// in this order (CSL 1.0.2, "Disambiguation"). Works are compared by the text of their cites alone, as they read when cited
    /// again; each group of equal texts is worked on by itself.
    func disambiguated(_ states: [CiteState], of references: [Reference]) -> [CiteState] {
        guard disambiguates, references.count > 1 else { return states }
        var result = states
        var cites = Parallel.map(Array(references.indices)) { AmbiguousCite($0, references[$0], states[$0], self) }
        let details = nameDetails(of: cites, references)
        if !details.isEmpty {
            cites = Parallel.map(cites) { cite in
                let names = details[cite.reference]
                guard names.contains(where: { !$0.given.isEmpty }) else { return cite }
                var cite = cite
                cite.state.names = names
                cite.render(references[cite.reference], self)
                return cite
            }
        }
        let groups = cites.groupedByText
        let resolved = Parallel.map(groups) { group in
            group.count > 1 ? CiteDisambiguation(style: self, references: references).resolved(group) : group
        }
        let all = resolved.flatMap { $0 }
        for cite in all { result[cite.reference] = cite.state }
        if style.citation.disambiguateAddYearSuffix { addYearSuffixes(to: &result, all) }
        return result
    }

    /// Whether the style asks for any of it.
    private var disambiguates: Bool {
        let options = style.citation
        return options.disambiguateAddNames || options.disambiguateAddGivenname || options.disambiguateAddYearSuffix
            || testsDisambiguation
    }

    /// Letters behind the years of works that are still cited alike, in the order of the bibliography.
    private func addYearSuffixes(to states: inout [CiteState], _ cites: [AmbiguousCite]) {
        for group in cites.groupedByText where group.count > 1 && !group[0].text.isEmpty {
            let order = group.map(\.reference).sorted { states[$0].citationNumber < states[$1].citationNumber }
            for (place, reference) in order.enumerated() { states[reference].yearSuffix = YearSuffix.letters(place) }
        }
    }
}

/// The letters of year suffixes.
enum YearSuffix {
    /// `a` for 0, `z` for 25, `aa` for 26.
    static func letters(_ place: Int) -> String {
        var rest = place
        var letters: [UInt8] = []
        repeat {
            letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// 0 for `a`, 26 for `aa`; -1 for none.
    static func place(_ letters: String) -> Int {
        letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x60 } - 1
    }
}
