import CSLStyle

extension Evaluation {
    /// `cs:substitute`: the first of its elements that prints something. What it prints is not printed again elsewhere.
    mutating func appendSubstitute(of element: NamesElement) {
        guard !element.substitute.isEmpty else { return }
        let outer = substituted
        output.open(.part(.names))
        defer { output.close() }
        for candidate in element.substitute {
            let place = output.count
            let before = calls
            substituted = element
            append([candidate])
            substituted = outer
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
