import Bibliography
import Surfaces

/// Makes authors of the tokens of a list.
struct LineAssembler {
    let tokenizer: LineTokenizer
    let tokens: [AuthorToken]
    /// Whether `and` has parted the names already, and braces keep them: BibTeX.
    let isBibTeX: Bool
    let isSingleName: Bool
    let shape: AuthorListShape
    var authors: [LineAuthor] = []
    /// For each author the bytes of the name and of the whole item, among those that are read.
    var places: [(name: Range<Int>, item: Range<Int>)] = []
    var separators: [LineSeparator] = []
    var problems: [AuthorMarkupProblem] = []
    var others: Range<Int>?
    /// Whether every name so far is a family name and initials without dots, and whether one of them can be nothing else.
    var allVancouver = true
    var someVancouver = false
    /// The separators since the last author.
    private var pending: [Int] = []
    private var nextRoleWords = 0

    init(_ tokenizer: LineTokenizer, isBibTeX: Bool, isSingleName: Bool) {
        self.tokenizer = tokenizer
        tokens = tokenizer.tokens
        self.isBibTeX = isBibTeX
        self.isSingleName = isSingleName
        shape = AuthorListShape(tokens, bytes: tokenizer.bytes, isSingleName: isSingleName)
        problems = tokenizer.problems
    }

    var bytes: [UInt8] { tokenizer.bytes }

    mutating func assemble() {
        var start = 0
        var commasInside = 0
        for index in tokens.indices {
            guard case .separator(let separator) = tokens[index].kind else { continue }
            if separator == .comma, staysInside(commas: commasInside, at: index, in: start) {
                commasInside += 1
                continue
            }
            readItem(start..<index)
            pending.append(index)
            start = index + 1
            commasInside = 0
        }
        readItem(start..<tokens.count)
        finish()
    }

    /// Whether a comma belongs to the name, or stands between two signs of one author.
    private func staysInside(commas: Int, at index: Int, in start: Int) -> Bool {
        switch shape {
        // `Lee, A. B., C. Ray`: nobody is called by initials alone.
        case .plain: isOnlySigns(from: index + 1) || commas == 0 && isFamilyName(start..<index) && isInitials(index + 1)
        case .inverted, .singleName: true
        case .pairs: isOnlySigns(from: index + 1) || isSuffix(from: index + 1) || commas == 0
        }
    }

    /// Whether a text with initials alone stands there.
    private func isInitials(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .text else { return false }
        if index + 1 < tokens.count, tokens[index + 1].kind == .text { return false }
        return InitialsForm.matches(bytes, tokens[index].range)
    }

    private func isFamilyName(_ item: Range<Int>) -> Bool {
        let texts = tokens[item].filter { $0.kind == .text }
        guard texts.count == 1, let range = texts.first?.range, range.count <= 40 else { return false }
        // Behind given names stands no comma.
        return !bytes[range].contains(UInt8(ascii: "."))
    }

    private func isOnlySigns(from start: Int) -> Bool {
        var index = start
        while index < tokens.count, case .sign = tokens[index].kind { index += 1 }
        guard index < tokens.count, index > start else { return index > start }
        if case .separator = tokens[index].kind { return true }
        return false
    }

    private func isSuffix(from index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .text, tokens[index].range.count <= 12 else { return false }
        return NameSuffixTable.areSuffixes(String(decoding: bytes[tokens[index].range], as: UTF8.self))
    }

    // MARK: One item

    private mutating func readItem(_ range: Range<Int>) {
        let words = roleWords(in: range)
        guard let name = LineName(tokenizer, range, isBibTeX: isBibTeX, endsList: range.upperBound == tokens.count)
        else { return readNameless(range, words) }
        if name.isOthers {
            others = tokenizer.source(name.range)
            return passSeparators(before: name.range.lowerBound)
        }
        if name.texts == 1, !name.hasComma, addSuffix(name, range) || addRole(name) {
            return addWords(words)
        }
        passSeparators(before: name.item.lowerBound)
        var author = LineAuthor(
            name: NameParser.parse(name.bytes, in: name.bytes.indices), text: name.text,
            range: tokenizer.source(name.range), item: tokenizer.source(name.item))
        author.roleWords = words
        allVancouver = allVancouver && !name.hasComma && VancouverName.matches(name.bytes, name.bytes.indices)
        someVancouver = someVancouver || (allVancouver && VancouverName.isCertain(name.bytes, name.bytes.indices))
        if !name.hasComma, let text = name.behindSign {
            problems.append(.missingSeparator(tokenizer.shown(text), at: tokenizer.source(text)))
        }
        authors.append(author)
        places.append((name.range, name.item))
        addMarks(of: range, name: name, to: authors.count - 1)
        if let found = tokens[range].first(where: { $0.kind == .others }) { others = tokenizer.source(found.range) }
    }

    private mutating func roleWords(in range: Range<Int>) -> [LineAuthor.RoleWords] {
        var found: [LineAuthor.RoleWords] = []
        while nextRoleWords < tokenizer.roleWords.count, tokenizer.roleWords[nextRoleWords].before <= range.upperBound {
            found.append(tokenizer.roleWords[nextRoleWords].words)
            nextRoleWords += 1
        }
        return found
    }

    private mutating func addWords(_ words: [LineAuthor.RoleWords]) {
        if !authors.isEmpty { authors[authors.count - 1].roleWords += words }
    }

    /// Signs behind a comma belong to the author before it; "et al." alone ends the list.
    private mutating func readNameless(_ range: Range<Int>, _ words: [LineAuthor.RoleWords]) {
        addWords(words)
        if let found = tokens[range].first(where: { $0.kind == .others }) {
            others = tokenizer.source(found.range)
            return passSeparators(before: found.range.lowerBound)
        }
        let signs = tokens[range].filter { if case .sign = $0.kind { true } else { false } }
        guard let last = authors.indices.last, let end = signs.last?.range.upperBound else { return }
        let name = LineName(bytes: [], range: places[last].name, item: places[last].item)
        addMarks(of: range, name: name, to: last)
        places[last].item = places[last].item.lowerBound..<end
        pending = []
    }

    /// `Martin King, MD/PhD`: the words behind the comma belong to the name before it.
    private mutating func addSuffix(_ name: LineName, _ range: Range<Int>) -> Bool {
        guard pending.count == 1, tokens[pending[0]].kind == .separator(.comma), let last = authors.indices.last,
            name.bytes.count <= 24, SuffixLook.mayBe(name.bytes, name.bytes.indices),
            NameSuffixTable.areSuffixes(name.text)
        else { return false }
        pending = []
        authors[last].name = NameParser.parse(authors[last].name.asWritten + ", " + name.text)
        authors[last].text += ", " + name.text
        addMarks(of: range, name: name, to: last)
        places[last] = (
            places[last].name.lowerBound..<name.range.upperBound, places[last].item.lowerBound..<name.item.upperBound
        )
        authors[last].range = tokenizer.source(places[last].name)
        return true
    }

    /// `Ann Lee, equal contribution`: the words are about the author before.
    private mutating func addRole(_ name: LineName) -> Bool {
        guard name.bytes.count > 15, RoleWordTable.isRoleAlone(name.text), !authors.isEmpty else { return false }
        pending = []
        addWords([LineAuthor.RoleWords(text: name.text, range: tokenizer.source(name.range))])
        return true
    }

    // MARK: Separators

    /// Makes one separator of what has parted the last author from what begins at a position.
    mutating func passSeparators(before next: Int) {
        defer { pending = [] }
        guard let first = pending.first, let last = pending.last else { return }
        let core = tokens[first].range.lowerBound..<tokens[last].range.upperBound
        let commas = pending.filter { tokens[$0].kind != .separator(.and) }.count
        let isDouble = commas > 1 || pending.count - commas > 1
        if isDouble || authors.isEmpty, !isPreposition(core) {
            problems.append(
                .danglingSeparator(tokenizer.shown(tokens[last].range), at: tokenizer.source(tokens[last].range)))
        }
        guard let end = places.last?.item.upperBound else { return }
        let whole = min(end, core.lowerBound)..<max(next, core.upperBound)
        let range = widened(core, in: whole)
        separators.append(
            LineSeparator(
                kind(of: pending), text: tokenizer.shown(range), range: tokenizer.source(range),
                core: tokenizer.source(core)))
    }

    /// `with Ann Lee`: nobody stands before.
    private func isPreposition(_ range: Range<Int>) -> Bool { range.count == 4 && authors.isEmpty }

    /// With the white space around it.
    private func widened(_ core: Range<Int>, in limits: Range<Int>) -> Range<Int> {
        var start = core.lowerBound
        while start > limits.lowerBound, isSpaceEnd(start) { start -= 1 }
        return start..<min(tokenizer.endOfSpace(from: core.upperBound), limits.upperBound)
    }

    private func isSpaceEnd(_ position: Int) -> Bool {
        let byte = bytes[position - 1]
        // The two bytes of a no-break space.
        return byte <= 0x20 || (byte == 0xA0 && position > 1 && bytes[position - 2] == 0xC2)
            || (byte == 0xC2 && position < bytes.count && bytes[position] == 0xA0)
    }

    private func kind(of pending: [Int]) -> LineSeparator.Kind {
        var kind: LineSeparator.Kind?
        for index in pending {
            let range = tokens[index].range
            switch (tokens[index].kind, kind) {
            case (.separator(.and), .comma?): return .commaAnd
            case (.separator(.and), nil):
                kind =
                    bytes[range.lowerBound] == UInt8(ascii: "&") || bytes[range.lowerBound] == 0xEF
                    ? .ampersand
                    : bytes[range.lowerBound] == UInt8(ascii: "w") ? .with : .and
            case (.separator(.comma), nil): kind = .comma
            case (.separator(.strong), nil):
                kind = bytes[range.lowerBound] == UInt8(ascii: "|") || bytes[range].last == 0x9C ? .bar : .semicolon
            default: break
            }
        }
        return kind ?? .comma
    }

    private mutating func finish() {
        addWords(roleWords(in: 0..<tokens.count))
        if !pending.isEmpty {
            let last = tokens[pending[pending.count - 1]].range
            if others == nil {
                problems.append(.danglingSeparator(tokenizer.shown(last), at: tokenizer.source(last)))
            }
            passSeparators(before: last.upperBound)
        }
    }
}
