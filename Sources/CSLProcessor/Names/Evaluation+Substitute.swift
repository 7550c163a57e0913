import CSLStyle

extension Evaluation {
    /// `cs:substitute`: the first of its elements that prints something. What it prints is not printed again elsewhere.
    mutating func appendSubstitute(of element: NamesElement) {
        guard !element.substitute.isEmpty else { return }
        let outer = substituted
        for candidate in element.substitute {
            let place = output.count
            let before = calls
            substituted = element
            append([candidate])
            substituted = outer
            if output.count > place { return }
            calls = before
        }
    }
}
