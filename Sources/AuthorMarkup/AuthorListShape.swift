import Bibliography

/// Which separators part the authors of a line, and which stand within a name.
enum AuthorListShape: Sendable, Equatable {
    /// `Ann Lee, Bob Ray and Carol Fox`: every separator parts authors.
    case plain
    /// `Lee, Ann; Ray, Bob` or `Lee, Ann and Ray, Bob`: a comma stands within a name.
    case inverted
    /// `Lee, A. B., Ray, B., & Fox, C.`: every second comma.
    case pairs
    /// One name alone: `Lee, Ann`.
    case singleName

    /// Tells the shape from the tokens. A comma is taken to stand within names only where the whole line speaks for it.
    init(_ tokens: [AuthorToken], bytes: [UInt8], isSingleName: Bool) {
        var census = SeparatorCensus(bytes: bytes, isSingleName: isSingleName)
        census.count(tokens)
        guard census.commas > 0 else {
            self = isSingleName ? .singleName : .plain
            return
        }
        if isSingleName, census.strong == 0, census.ands == 0,
            census.commas == 1 || !census.firstPartHasTwoWords || census.isSuffixBetween
        {
            self = .singleName
        } else if census.looksLikePairs {
            self = .pairs
        } else if census.isInverted {
            self = .inverted
        } else {
            self = .plain
        }
    }
}

/// Counts separators, and the words around the commas.
private struct SeparatorCensus {
    let bytes: [UInt8]
    let isSingleName: Bool
    var commas = 0
    var strong = 0
    var ands = 0
    var firstPartHasTwoWords = false
    /// `de la Cruz, Jr., Ana`: BibTeX's "von Last, Jr, First". Of `Ann Lee, PhD, Bob Ray` nobody can say whether it is one.
    var isSuffixBetween = false
    var looksLikePairs = false
    var isInverted = false

    init(bytes: [UInt8], isSingleName: Bool) {
        self.bytes = bytes
        self.isSingleName = isSingleName
    }

    mutating func count(_ tokens: [AuthorToken]) {
        for token in tokens {
            guard case .separator(let separator) = token.kind else { continue }
            switch separator {
            case .comma: commas += 1
            case .strong: strong += 1
            case .and: ands += 1
            }
        }
        guard commas > 0, mayHaveInnerCommas(tokens) else { return }
        let parts = parts(of: tokens)
        firstPartHasTwoWords = parts.first?.first?.hasTwoWords ?? false
        if let parts = parts.first, parts.count == 3 {
            isSuffixBetween = parts[1].isSuffix && (parts[0].isLowercased || !parts[2].hasTwoWords)
        }
        looksLikePairs = strong == 0 && arePairs(parts)
        isInverted = areInverted(parts, endsInEtAl: tokens.last?.kind == .others)
    }

    /// A quick look at the separators: nearly every line is a plain list.
    private func mayHaveInnerCommas(_ tokens: [AuthorToken]) -> Bool {
        if isSingleName || strong > 0 || ands > 1 || tokens.last?.kind == .others { return true }
        if ands == 1 {
            var commasInItem = 0
            var itemHasText = false
            for token in tokens.reversed() {
                if token.kind == .text { itemHasText = true }
                if token.kind == .separator(.comma), itemHasText { commasInItem += 1 }
                if token.kind == .separator(.and) { break }
            }
            if commasInItem > 0 { return true }
        }
        let texts = tokens.lazy.filter { $0.kind == .text }.prefix(2)
        if let last = tokens.last, last.kind == .text, last.range.count == 6,
            bytes[last.range.lowerBound] == UInt8(ascii: "o")
        {
            return true
        }
        guard let second = texts.dropFirst().first else { return false }
        return isInitials(second.range)
    }

    private struct Part {
        var hasTwoWords = false
        var isInitials = false
        var isSuffix = false
        /// Whether it begins with a small letter, as particles do.
        var isLowercased = false
        var isLiteral = false
        var isOthers = false
        var isEmpty = true
    }

    /// The line split at `;`, `|` and `and`, and each piece at its commas.
    private func parts(of tokens: [AuthorToken]) -> [[Part]] {
        var items: [[Part]] = [[Part()]]
        for token in tokens {
            let item = items.count - 1
            let part = items[item].count - 1
            switch token.kind {
            case .text:
                if items[item][part].isEmpty {
                    items[item][part] = describe(token.range)
                } else {
                    items[item][part].hasTwoWords = true
                    items[item][part].isInitials = false
                }
            case .separator(.comma): items[item].append(Part())
            case .separator(.strong), .separator(.and): items.append([Part()])
            case .sign, .undeclaredSign, .emphasisOpen, .emphasisClose, .others: break
            }
        }
        // A comma before `and` or at the end, or with nothing but marks behind it, leaves an empty part.
        return items.map { item in item.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    }

    private func describe(_ range: Range<Int>) -> Part {
        var part = Part(isEmpty: false)
        part.isLiteral = bytes[range.lowerBound] == UInt8(ascii: "{")
        // A Chinese, Japanese or Korean name is whole without a comma.
        part.hasTwoWords = bytes[range.lowerBound] >= 0xE3 || bytes[range].contains(UInt8(ascii: " "))
        part.isLowercased = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[range.lowerBound])
        part.isOthers = range.count == 6 && bytes[range].elementsEqual("others".utf8)
        part.isInitials = isInitials(range)
        if range.count <= 12 {
            part.isSuffix = NameSuffixTable.areSuffixes(String(decoding: bytes[range], as: UTF8.self))
        }
        return part
    }

    private func isInitials(_ range: Range<Int>) -> Bool { InitialsForm.matches(bytes, range) }

    private func arePairs(_ items: [[Part]]) -> Bool {
        guard let first = items.first, first.count >= 2, first[1].isInitials else { return false }
        for item in items {
            let parts = item.filter { !$0.isSuffix }
            guard parts.count % 2 == 0 else { return false }
            for (index, part) in parts.enumerated() where part.isInitials != (index % 2 == 1) { return false }
        }
        return true
    }

    /// Whether every author has one comma. Between `;` and `|`, and with two `and`s or more, some may have none, as long as
    /// a single word stands on one side of some comma: `Ann Lee, Bob Ray and Carol Fox, Dan Orr` are four authors.
    private func areInverted(_ allItems: [[Part]], endsInEtAl: Bool) -> Bool {
        var items = allItems
        if items.last?.first?.isOthers == true { items.removeLast() }
        guard strong > 0 || ands > 0 || endsInEtAl else { return false }
        if items.count == 1, items[0].contains(where: \.hasTwoWords) {
            // "Gao, Ze-Feng and others"; but "Ann Lee, Mausam et al." are two.
            guard !endsInEtAl, !items[0][0].hasTwoWords else { return false }
        }
        var hasSingleWord = false
        var withComma = 0
        var withoutComma = 0
        for item in items where !(item.count == 1 && item[0].isLiteral) {
            let parts = item.filter { !$0.isSuffix }
            guard parts.count <= 2 else { return false }
            if parts.count < 2 {
                withoutComma += 1
                continue
            }
            withComma += 1
            if !parts[0].hasTwoWords || !parts[1].hasTwoWords { hasSingleWord = true }
        }
        guard withComma > 0, hasSingleWord else { return false }
        return withoutComma == 0 || strong > 0 || (ands >= 2 && withComma > 1)
    }
}
