import Bibliography

extension CompiledStyle {
    /// `subsequent-author-substitute`: names that the entry before has too give way to a dash.
    func substituteSubsequentAuthors(in entries: inout [BibliographyEntry], _ references: [Reference]) {}
}
