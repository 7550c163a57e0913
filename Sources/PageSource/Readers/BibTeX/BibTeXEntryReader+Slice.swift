import AuthorMarkup
import PageModel

/// What some entries that follow each other hold.
struct BibTeXSlice: Sendable {
    var entries: [PageEntry] = []
    /// For each entry what it says about the signs on its authors.
    var legends: [[LegendStatement]] = []
    var unknownNames: [(name: String, place: Range<Int>)] = []
}

extension BibTeXEntryReader {
    /// Reads a part of the file, apart from all others.
    func read(_ entries: ArraySlice<BibTeXEntry>) -> BibTeXSlice {
        var slice = BibTeXSlice()
        guard let first = entries.first, let last = entries.last else { return slice }
        var reader = self
        reader.values.startSlice(length: last.range.upperBound - first.range.lowerBound)
        slice.entries.reserveCapacity(entries.count)
        for entry in entries {
            slice.entries.append(reader.read(entry))
            slice.legends.append(reader.legends(of: entry))
        }
        slice.unknownNames = reader.values.unknownNames
        return slice
    }
}
