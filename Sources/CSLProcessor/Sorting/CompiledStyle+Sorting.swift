import Bibliography
import CSLStyle
import Parallelism

extension CompiledStyle {
    /// Works in the order of sort keys; those that are equal stay as they are, and so do all where there is no key. Works without
    /// a value stand last, whatever the direction.
    func sorted(
        _ indices: [Int], of references: [Reference], by keys: [SortKey], in area: StyleArea, _ states: [CiteState]
    ) -> [Int] {
        guard !keys.isEmpty, indices.count > 1 else { return indices }
        let tailoring = CollationTailoring(language: language)
        let values = Parallel.map(indices) { index in
            keys.map { key -> [UInt8] in
                let text = self.text(of: key, for: references[index], in: area, states[index])
                return CollationKey(text, tailoring: tailoring).bytes
            }
        }
        let isDescending = keys.map { $0.direction == .descending }
        return indices.indices.sorted { first, second in
            for key in keys.indices {
                let (left, right) = (values[first][key], values[second][key])
                if left == right { continue }
                if left.isEmpty || right.isEmpty { return right.isEmpty }
                return left.lexicographicallyPrecedes(right) != isDescending[key]
            }
            return first < second
        }.map { indices[$0] }
    }

    /// What a sort key compares, as text: names inverted, numbers and dates in digits.
    private func text(
        of key: SortKey, for reference: Reference, in area: StyleArea, _ state: CiteState
    ) -> String {
        var state = state
        state.sortKey = key
        var evaluation = Evaluation(style: self, area: area, reference: reference, state: state)
        switch key.source {
        case .macro(let index):
            guard style.macros.indices.contains(index) else { return "" }
            evaluation.append(style.macros[index].elements)
        case .variable(.name(let variable)): evaluation.append([.names(NamesElement([variable]))])
        case .variable(.date(let variable)): return reference[variable]?.sortText() ?? ""
        case .variable(.text(let variable)):
            let value = evaluation.number(variable)
            return variable.isNumber ? NumericValue(value).sortText : value
        }
        return evaluation.output.plainText
    }
}
