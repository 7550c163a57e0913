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
        let sorting = Sorting(
            style: self, area: area, references: references, states: states,
            tailoring: CollationTailoring(language: language))
        return sorting.sorted(indices, by: keys[...])
    }
}

/// Works being sorted.
private struct Sorting: Sendable {
    let style: CompiledStyle
    let area: StyleArea
    let references: [Reference]
    let states: [CiteState]
    let tailoring: CollationTailoring

    /// By the first key; a later key is asked only about works for which all keys before it are equal.
    func sorted(_ indices: [Int], by keys: ArraySlice<SortKey>) -> [Int] {
        guard let key = keys.first, indices.count > 1 else { return indices }
        let elements = elements(of: key)
        let values =
            indices.count < Parallel.sliceLength
            ? indices.map { value(of: key, elements, for: $0) }
            : Parallel.map(indices) { value(of: key, elements, for: $0) }
        let isDescending = key.direction == .descending
        let order = indices.indices.sorted { first, second in
            let (left, right) = (values[first], values[second])
            if left == right { return first < second }
            if left.isEmpty || right.isEmpty { return right.isEmpty }
            return left.lexicographicallyPrecedes(right) != isDescending
        }
        var result: [Int] = []
        var start = 0
        while start < order.count {
            let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
            result += sorted(order[start..<end].map { indices[$0] }, by: keys.dropFirst())
            start = end
        }
        return result
    }

    private func value(of key: SortKey, _ elements: [RenderingElement], for index: Int) -> [UInt8] {
        CollationKey(text(of: key, elements, for: index), tailoring: tailoring).bytes
    }

    /// What is evaluated for a key; nothing for one that is read from the work.
    private func elements(of key: SortKey) -> [RenderingElement] {
        switch key.source {
        case .macro(let index):
            style.style.macros.indices.contains(index) ? style.style.macros[index].elements.comparedInSortKey : []
        case .variable(.name(let variable)): [.names(NamesElement([variable]))]
        case .variable(.date), .variable(.text): []
        }
    }

    /// What a sort key compares, as text: names inverted, numbers and dates in digits.
    private func text(of key: SortKey, _ elements: [RenderingElement], for index: Int) -> String {
        if case .variable(.date(let variable)) = key.source { return references[index][variable]?.sortText() ?? "" }
        var state = states[index]
        state.sortKey = key
        var evaluation = Evaluation(style: style, area: area, reference: references[index], state: state)
        guard case .variable(.text(let variable)) = key.source else {
            evaluation.append(elements)
            return evaluation.output.plainText
        }
        if variable == .citationLabel { return state.citationLabel }
        let value = evaluation.number(variable)
        return variable.isNumber ? NumericValue(value).sortText : value
    }
}
