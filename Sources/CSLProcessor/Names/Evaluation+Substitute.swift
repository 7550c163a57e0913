import CSLStyle

extension Evaluation {
    /// `cs:substitute`: the first of its elements that prints something. What it prints is not printed again elsewhere, and
    /// counts as names; words that are the style's own, such as "Anon.", do not.
    mutating func appendSubstitute(of element: NamesElement) {
        guard !element.substitute.isEmpty else { return }
        let start = output.count
        let spentBefore = spent.count
        output.open(.part(.names))
        defer {
            if output.count > start + 1, spent.count == spentBefore {
                output.pieces.remove(at: start)
            } else {
                output.close()
            }
        }
        for candidate in element.substitute {
            let place = output.count
            let before = calls
            substituted.append(element)
            append([candidate])
            substituted.removeLast()
            if output.count > place || candidate.isFixed { return }
            calls = before
        }
    }
}

extension RenderingElement {
    /// A term or a fixed text ends a substitute even where it is empty.
    fileprivate var isFixed: Bool {
        guard case .text(let element) = self else { return false }
        return switch element.source {
        case .term, .value: true
        case .variable, .macro: false
        }
    }
}
