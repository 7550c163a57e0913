extension BibTeXEntryReader {
    /// The keys of the books that stand in the file only for the papers in them: nobody is their author, and other entries
    /// refer to them by `crossref`. biblatex prints them only where several cited entries do (`mincrossrefs`).
    var parents: Set<String> {
        var keys: Set<String> = []
        var values = self.values
        for entry in syntax.entries {
            guard let reference = field(.crossref, of: entry) else { continue }
            let key = values.text(of: syntax.fields[reference])
            guard key != entry.key, let index = inheritance.entry(named: key) else { continue }
            let parent = syntax.entries[index]
            // One that refers to another itself may be a volume, or part of a circle.
            guard BibTeXTable.parents.contains(parent.type), field(.author, of: parent) == nil,
                field(.crossref, of: parent) == nil
            else { continue }
            keys.insert(key)
        }
        return keys
    }

    private func field(_ meaning: Meaning, of entry: BibTeXEntry) -> Int? {
        entry.fields.first { BibTeXTable.meaning(of: syntax.fields[$0].name) == meaning }
    }
}
