import Bibliography
import CSLStyle

extension Evaluation {
    /// Prints elements one behind the other, with a delimiter between those that print something.
    mutating func append(_ elements: [RenderingElement], delimiter: String = "") {
        append(elements, delimiter: delimiter, since: output.count)
    }

    /// The elements of a branch stand among those around `cs:choose`: the same delimiter is between them.
    private mutating func append(_ elements: [RenderingElement], delimiter: String, since start: Int) {
        for element in elements {
            guard budget > 0 else { return }
            budget -= 1
            if case .choose(let branches) = element {
                for branch in branches where holds(branch.condition) {
                    append(branch.elements, delimiter: delimiter, since: start)
                    break
                }
                continue
            }
            let before = output.count
            if before > start { output.append(affix: delimiter) }
            let place = output.count
            depth += 1
            append(element)
            depth -= 1
            if depth == 0, firstFieldEnd == nil { firstFieldEnd = output.count }
            if output.count == place { output.removeAll(from: before) }
        }
    }

    private mutating func append(_ element: RenderingElement) {
        switch element {
        case .text(let element): append(element)
        case .number(let element): append(element)
        case .label(let element): append(element)
        case .date(let element): append(element)
        case .names(let element): append(element)
        case .group(let element): append(element)
        case .choose(let branches):
            for branch in branches where holds(branch.condition) { return append(branch.elements) }
        }
    }

    /// Notes that a variable was called.
    mutating func note(_ variable: Variable, isFilled: Bool) {
        guard isFilled else { return calls.hasEmpty = true }
        calls.hasFilled = true
        if !substituted.isEmpty { spent.append(variable) }
    }

    func isSpent(_ variable: Variable) -> Bool { !spent.isEmpty && spent.contains(variable) }
}
