import Bibliography

/// A cite that has been evaluated, before the cites of a citation are joined.
struct RenderedCite: Equatable {
    let cite: Cite
    /// The place of the work in the list.
    let reference: Int
    /// The work.
    let source: Reference
    let state: CiteState
    /// Without the writer's prefix and suffix.
    var output: Output
    /// The names that were printed.
    let nameLists: [PrintedNames]
}
