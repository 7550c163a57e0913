/// Cites that stand together: `(Doe 1999; Roe 2000)`, or a note.
package struct Citation: Sendable, Equatable {
    package var cites: [Cite]
    /// The number of the note in which it stands; 0 for a citation in the text.
    package var noteIndex: Int

    package init(_ cites: [Cite], noteIndex: Int = 0) {
        self.cites = cites
        self.noteIndex = noteIndex
    }
}
