/// Which field of which entry says what of an entry, `crossref` and `xdata` followed.
struct BibTeXInheritance {
    typealias Meaning = BibTeXTable.Meaning

    /// For each meaning the field that has it, as an index of ``BibTeXSyntax/fields``; -1 for none.
    struct Slots {
        private var fields = [Int](repeating: -1, count: Meaning.allCases.count)

        subscript(_ meaning: Meaning) -> Int? {
            get { fields[meaning.rawValue] < 0 ? nil : fields[meaning.rawValue] }
            set { fields[meaning.rawValue] = newValue ?? -1 }
        }

        /// The first of two fields of one meaning holds, as in BibTeX.
        mutating func fill(_ meaning: Meaning, _ field: Int) {
            if fields[meaning.rawValue] < 0 { fields[meaning.rawValue] = field }
        }
    }

    /// A multi-volume set, its volume, a chapter of it, with data shared among them: more is a circle.
    private static let deepest = 4

    let syntax: BibTeXSyntax
    private var entries: [String: Int] = [:]

    init(_ syntax: BibTeXSyntax) {
        self.syntax = syntax
        for (index, entry) in syntax.entries.enumerated() where !entry.key.isEmpty && entries[entry.key] == nil {
            entries[entry.key] = index
        }
    }

    func entry(named key: String) -> Int? { entries[key] }

    func slots(of entry: BibTeXEntry, _ values: inout BibTeXValues, depth: Int = 0) -> Slots {
        var slots = Slots()
        for index in entry.fields {
            if let meaning = BibTeXTable.meaning(of: syntax.fields[index].name) { slots.fill(meaning, index) }
        }
        guard depth < Self.deepest else { return slots }
        if let field = slots[.xdata] {
            // More than a few would only be there to do harm.
            for key in values.text(of: syntax.fields[field]).split(separator: ",").prefix(8) {
                guard let parent = entries[String(key.filter { $0 != " " })] else { continue }
                let inherited = self.slots(of: syntax.entries[parent], &values, depth: depth + 2)
                for meaning in Meaning.allCases {
                    if let field = inherited[meaning] { slots.fill(meaning, field) }
                }
            }
        }
        guard let field = slots[.crossref], let index = entries[values.text(of: syntax.fields[field])] else {
            return slots
        }
        inherit(from: syntax.entries[index], to: entry.type, &slots, &values, depth)
        return slots
    }

    private func inherit(
        from parent: BibTeXEntry, to child: String, _ slots: inout Slots, _ values: inout BibTeXValues, _ depth: Int
    ) {
        let inherited = self.slots(of: parent, &values, depth: depth + 1)
        // `booktitle` of the parent is meant for its children, and so goes before its `title`.
        for meaning in [.bookTitle, .bookSubtitle] + Meaning.allCases {
            guard let field = inherited[meaning],
                let name = BibTeXTable.inherited(meaning, from: parent.type, to: child)
            else { continue }
            slots.fill(name, field)
        }
    }
}
