extension [Inline] {
    /// The inlines with a comma in each mark that would be read together with the one behind it: `1,2` rather than `12`, but
    /// `*†`.
    package var separatingMarks: [Inline] {
        guard count > 1 else { return self }
        var result = self
        for index in indices.dropLast() {
            guard case .mark(var mark) = self[index], case .mark(let next) = self[index + 1],
                mark.sign.last?.isLetterOrNumber == true, next.sign.first?.isLetterOrNumber == true
            else { continue }
            mark.sign += ","
            result[index] = .mark(mark)
        }
        return result
    }
}

extension Character {
    fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
