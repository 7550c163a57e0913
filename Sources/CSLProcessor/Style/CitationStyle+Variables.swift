import Bibliography
import CSLStyle

extension CitationStyle {
    /// Whether elements call a text variable, be it in a macro or a branch that is not taken.
    func prints(_ variable: TextVariable, in elements: [RenderingElement]) -> Bool {
        var seen: Set<Macro.Index> = []
        return prints(variable, in: elements, &seen)
    }

    private func prints(_ variable: TextVariable, in elements: [RenderingElement], _ seen: inout Set<Macro.Index>)
        -> Bool
    {
        elements.contains { element in
            switch element {
            case .text(let text):
                switch text.source {
                case .variable(let called, _): return called == variable
                case .macro(let index):
                    guard seen.insert(index).inserted, macros.indices.contains(index) else { return false }
                    return prints(variable, in: macros[index].elements, &seen)
                case .term, .value: return false
                }
            case .group(let group): return prints(variable, in: group.elements, &seen)
            case .choose(let branches):
                return branches.contains { prints(variable, in: $0.elements, &seen) }
            case .names(let names): return prints(variable, in: names.substitute, &seen)
            case .number(let number): return number.variable == variable
            case .label, .date: return false
            }
        }
    }
}
