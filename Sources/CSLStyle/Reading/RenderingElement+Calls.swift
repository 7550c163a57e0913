extension RenderingElement {
    /// The element without calls of some macros; `nil` where it is such a call.
    fileprivate func removingCalls(of macros: Set<Macro.Index>) -> RenderingElement? {
        switch self {
        case .text(let text):
            if case .macro(let index) = text.source, macros.contains(index) { return nil }
            return self
        case .number, .label, .date: return self
        case .names(var names):
            names.substitute = names.substitute.removingCalls(of: macros)
            return .names(names)
        case .group(var group):
            group.elements = group.elements.removingCalls(of: macros)
            return .group(group)
        case .choose(let branches):
            return .choose(branches.map { Branch($0.condition, $0.elements.removingCalls(of: macros)) })
        }
    }
}

extension [RenderingElement] {
    func removingCalls(of macros: Set<Macro.Index>) -> [RenderingElement] {
        compactMap { $0.removingCalls(of: macros) }
    }
}
