extension Output {
    /// The range of pieces of the first part of a kind, with its marks; `nil` where there is none.
    func range(of part: OutputPart) -> Range<Int>? {
        guard let start = pieces.firstIndex(of: .open(.part(part))) else { return nil }
        var depth = 0
        for index in start..<pieces.count {
            switch pieces[index] {
            case .open: depth += 1
            case .close: depth -= 1
            case .text: break
            }
            if depth == 0 { return start..<index + 1 }
        }
        return nil
    }

    /// The characters of the first part of a kind.
    func text(of part: OutputPart) -> String? {
        range(of: part).map { self[$0].plainText }
    }

    /// Some of the pieces by themselves.
    subscript(range: Range<Int>) -> Output { Output(pieces: Array(pieces[range])) }

    /// The characters but for those of the first part of a kind.
    func text(without part: OutputPart) -> String {
        guard let range = range(of: part) else { return plainText }
        return self[0..<range.lowerBound].plainText + self[range.upperBound..<count].plainText
    }
}
