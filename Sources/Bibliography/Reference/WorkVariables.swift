public import DocumentTree

/// What CSL has a variable for and a profile no field: a translator, a series, an ISSN, the day on which a page was seen. Most
/// works have none of these, and then this takes the room of one pointer.
public struct WorkVariables: Sendable, Equatable {
    private indirect enum Content: Sendable, Equatable {
        case holding(Reference)
    }

    private var content: Content?

    public init() {}

    /// All variables of a reference.
    public init(_ reference: Reference) {
        var reference = reference
        reference.id = ""
        reference.type = nil
        content = reference == Reference(id: "", type: nil) ? nil : .holding(reference)
    }

    public subscript(_ variable: TextVariable) -> [Inline] {
        get { reference?[variable] ?? [] }
        set { change { $0[variable] = newValue } }
    }

    public subscript(_ variable: NameVariable) -> ContributorList {
        get { reference?[variable] ?? ContributorList() }
        set { change { $0[variable] = newValue } }
    }

    public subscript(_ variable: DateVariable) -> ReferenceDate? {
        get { reference?[variable] }
        set { change { $0[variable] = newValue } }
    }

    /// All of them, under no name and of no type; `nil` where there are none.
    public var reference: Reference? {
        guard case .holding(let reference)? = content else { return nil }
        return reference
    }

    private mutating func change(_ change: (inout Reference) -> Void) {
        var reference = reference ?? Reference(id: "", type: nil)
        change(&reference)
        content = reference == Reference(id: "", type: nil) ? nil : .holding(reference)
    }
}

extension Work {
    /// The people of a name variable: the authors, the editors, or those of whom the work's other variables tell.
    public func contributors(_ variable: NameVariable) -> ContributorList {
        switch variable {
        case .author: authors
        case .editor: editors
        default: variables[variable]
        }
    }
}
