import CSLStyle

extension Output {
    /// Changes the case of what was added since: the attribute `text-case`. Words run on across marks, so that `inter<i>nal</i>`
    /// is one word; what stands in a mark `.noCase` is left as it is.
    ///
    /// The language is the text's. Title case is for English only; Turkish and its kin know a dotted `İ`.
    mutating func apply(_ textCase: TextCase, from place: Int, language: String?) {
        let casing = LetterCasing(language: language)
        switch textCase {
        case .lowercase: rewriteCasedText(from: place) { casing.lowercased($0) }
        case .uppercase: rewriteCasedText(from: place) { casing.uppercased($0) }
        case .capitalizeFirst: capitalize(from: place, casing) { $0.isFirst && !$0.hasCapitals }
        case .capitalizeAll: capitalize(from: place, casing) { !$0.hasCapitals }
        case .sentence:
            if isWithoutLowercase(from: place) { rewriteCasedText(from: place) { casing.lowercased($0) } }
            capitalize(from: place, casing) { $0.isFirst }
        case .title:
            if LetterCasing.isEnglish(language) { capitalize(from: place, casing, TitleCase.takesCapital) }
        }
    }

    /// Sets a capital on the words that a rule picks.
    private mutating func capitalize(from place: Int, _ casing: LetterCasing, _ takesCapital: (TitleWord) -> Bool) {
        var scanner = TitleWordScanner()
        var protection = CaseProtection()
        for index in pieces.indices.dropFirst(place) {
            guard case .text(let text, _) = pieces[index] else {
                protection.pass(pieces[index])
                continue
            }
            scanner.scan(text, piece: index, isProtected: protection.isOn)
        }
        let words = scanner.finished().filter(takesCapital)
        var start = 0
        while start < words.count {
            let index = words[start].piece
            let end = words[start...].firstIndex { $0.piece != index } ?? words.count
            if case .text(let text, let origin) = pieces[index] {
                let capitalized = casing.capitalized(text, at: words[start..<end].map(\.offset)[...])
                pieces[index] = .text(capitalized, origin)
            }
            start = end
        }
    }

    private mutating func rewriteCasedText(from place: Int, _ change: (String) -> String) {
        var protection = CaseProtection()
        for index in pieces.indices.dropFirst(place) {
            guard case .text(let text, let origin) = pieces[index] else {
                protection.pass(pieces[index])
                continue
            }
            if !protection.isOn { pieces[index] = .text(change(text), origin) }
        }
    }

    /// Whether all is in capitals.
    private func isWithoutLowercase(from place: Int) -> Bool {
        var protection = CaseProtection()
        for piece in pieces.dropFirst(place) {
            guard case .text(let text, _) = piece else {
                protection.pass(piece)
                continue
            }
            if !protection.isOn, text.unicodeScalars.contains(where: { $0.properties.isLowercase }) { return false }
        }
        return true
    }
}

/// Whether a mark around the pieces at hand keeps their case.
private struct CaseProtection {
    /// How many marks are open from the first that protects.
    private var depth = 0

    var isOn: Bool { depth > 0 }

    /// Takes note of a piece that is a mark.
    mutating func pass(_ piece: OutputPiece) {
        switch piece {
        case .open(.noCase): depth += 1
        case .open: if depth > 0 { depth += 1 }
        case .close: if depth > 0 { depth -= 1 }
        case .text: return
        }
    }
}
