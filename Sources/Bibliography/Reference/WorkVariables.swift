public import DocumentTree

/// What a work has of CSL's variables beyond its own fields: translators, a series, an ISSN, a date of access. Most works have
/// nothing of the kind, and then it takes no more than a pointer.
public struct WorkVariables: Sendable, Equatable {
    private indirect enum Box: Sendable, Equatable {
        case holding(Reference)
    }

    private var box: Box?

    public init() {}

    public var isEmpty: Bool { box == nil }

    public subscript(_ variable: TextVariable) -> [Inline] {
        get { reference?[variable] ?? [] }
        set { if box != nil || !newValue.isEmpty { change { $0[variable] = newValue } } }
    }

    public subscript(_ variable: NameVariable) -> ContributorList {
        get { reference?[variable] ?? ContributorList() }
        set { if box != nil || !newValue.contributors.isEmpty { change { $0[variable] = newValue } } }
    }

    public subscript(_ variable: DateVariable) -> ReferenceDate? {
        get { reference?[variable] }
        set { if box != nil || newValue != nil { change { $0[variable] = newValue } } }
    }

    /// The name variables that have a value.
    public var nameVariables: [NameVariable] { reference?.nameVariables ?? [] }

    var reference: Reference? { if case .holding(let reference)? = box { reference } else { nil } }

    private mutating func change(_ change: (inout Reference) -> Void) {
        var reference = reference ?? Reference(id: "", type: nil)
        box = nil
        change(&reference)
        box = reference == Reference(id: "", type: nil) ? nil : .holding(reference)
    }
}

extension Work {
    /// The persons of a name variable of CSL.
    public func contributors(of variable: NameVariable) -> ContributorList {
        switch variable {
        case .author: authors
        case .editor: editors
        default: variables[variable]
        }
    }
}
