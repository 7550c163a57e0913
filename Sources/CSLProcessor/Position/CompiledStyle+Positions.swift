import CSLStyle

extension CompiledStyle {
    /// The citations with the position of each cite that has none: `first`, `subsequent`, `ibid` …, and with near notes and the
    /// numbers of first notes. Citations in the text and in notes are counted apart (CSL 1.0.2, "Choose", `position`).
    func positioned(_ citations: [Citation]) -> [Citation] {
        var positioned = citations
        var notes = CitePositions(nearNoteDistance: style.citation.nearNoteDistance, citations.filter(\.isInNote))
        var text = CitePositions(nearNoteDistance: style.citation.nearNoteDistance, [])
        for index in citations.indices {
            if citations[index].isInNote {
                notes.place(&positioned[index])
            } else {
                text.place(&positioned[index])
            }
        }
        return positioned
    }
}

extension Citation {
    fileprivate var isInNote: Bool { noteIndex > 0 }
}

/// What was cited so far.
private struct CitePositions {
    private let nearNoteDistance: Int
    /// How many citations stand in each note.
    private var citationCounts: [Int: Int] = [:]
    /// The note in which each work was cited first, and last.
    private var firstNotes: [String: Int] = [:]
    private var lastNotes: [String: Int] = [:]
    private var previous: Citation?

    init(nearNoteDistance: Int, _ notes: [Citation]) {
        self.nearNoteDistance = nearNoteDistance
        for citation in notes { citationCounts[citation.noteIndex, default: 0] += 1 }
    }

    /// Gives the cites of the next citation their positions.
    mutating func place(_ citation: inout Citation) {
        for index in citation.cites.indices {
            let id = citation.cites[index].id
            if let first = firstNotes[id] {
                let before = index > 0 ? citation.cites[index - 1] : soleCite(before: citation)
                place(&citation.cites[index], before: before, in: citation.noteIndex, first: first)
            } else {
                citation.cites[index].position = citation.cites[index].position ?? .first
                firstNotes[id] = citation.noteIndex
            }
            lastNotes[id] = citation.noteIndex
        }
        if !citation.cites.isEmpty { previous = citation }
    }

    private func place(_ cite: inout Cite, before: Cite?, in note: Int, first: Int) {
        cite.position = cite.position ?? Self.position(of: cite, behind: before)
        guard note > 0 else { return }
        if first > 0 { cite.firstReferenceNoteNumber = cite.firstReferenceNoteNumber ?? first }
        if let last = lastNotes[cite.id], note - last <= nearNoteDistance { cite.isNearNote = true }
    }

    /// The last cite of the citation before, if that cites one work only, and that stands alone in the note before or in
    /// the same note.
    private func soleCite(before citation: Citation) -> Cite? {
        guard let previous, let last = previous.cites.last, previous.cites.allSatisfy({ $0.id == last.id }) else {
            return nil
        }
        guard previous.noteIndex > 0 else { return last }
        if previous.noteIndex == citation.noteIndex { return last }
        let isAlone = citationCounts[previous.noteIndex] == 1
        return isAlone && previous.noteIndex == citation.noteIndex - 1 ? last : nil
    }

    /// `ibid` where the cite before is of the same work: with the same locator, or with none that could be meant.
    private static func position(of cite: Cite, behind before: Cite?) -> CitePosition {
        guard let before, before.id == cite.id else { return .subsequent }
        if cite.locator == before.locator, cite.locator.isEmpty || cite.locatorType == before.locatorType {
            return .ibid
        }
        return cite.locator.isEmpty ? .subsequent : .ibidWithLocator
    }
}
