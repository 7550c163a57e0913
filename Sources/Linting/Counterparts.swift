import Bibliography
import PageModel
import SourceDiagnostics

/// An entry of the page and the same work in another source.
struct Counterpart {
    var entry: PageEntry
    var other: PageEntry
    var source: SourceText

    /// Where the other stands, in words.
    var place: Diagnostic.Note {
        Diagnostic.Note("the other source is \(source.path):\(source.lineNumber(of: other.range.lowerBound))")
    }
}

extension LintContext {
    /// The works of the page that other sources have, too.
    var counterparts: [Counterpart] {
        guard !others.isEmpty else { return [] }
        var found: [Counterpart] = []
        let indices = others.map { WorkIndex($0.page.entries.map(\.work)) }
        for entry in page.entries {
            for (other, index) in zip(others, indices) {
                guard let same = index.index(of: entry.work) else { continue }
                found.append(Counterpart(entry: entry, other: other.page.entries[same], source: other.source))
            }
        }
        return found
    }
}
