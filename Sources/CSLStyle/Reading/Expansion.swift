/// How much there is to evaluate at most, macros written out where they are called.
struct Expansion {
    /// Forty times as many as the largest styles have, and little enough to be evaluated for each of some thousand works.
    static let mostElements = 50_000
    static let deepest = 200

    var elements = 0
    var depth = 0

    var isTooLarge: Bool { elements > Self.mostElements || depth > Self.deepest }

    /// - Parameter macros: The macros that these elements call, by number.
    init(of elements: [RenderingElement], _ macros: [Expansion]) {
        for element in elements { add(element, macros) }
    }

    private mutating func add(_ element: RenderingElement, _ macros: [Expansion]) {
        let inner =
            switch element {
            case .number, .label, .date: Expansion(of: [], macros)
            case .text(let text):
                if case .macro(let index) = text.source, macros.indices.contains(index) {
                    macros[index]
                } else {
                    Expansion(of: [], macros)
                }
            case .names(let names): Expansion(of: names.substitute, macros)
            case .group(let group): Expansion(of: group.elements, macros)
            case .choose(let branches): Expansion(largestOf: branches, macros)
            }
        elements = min(elements + 1 + inner.elements, Self.mostElements + 1)
        depth = max(depth, inner.depth + 1)
    }

    /// Of all branches one is evaluated.
    private init(largestOf branches: [Branch], _ macros: [Expansion]) {
        for branch in branches {
            let expansion = Expansion(of: branch.elements, macros)
            elements = max(elements, expansion.elements)
            depth = max(depth, expansion.depth)
        }
    }
}
