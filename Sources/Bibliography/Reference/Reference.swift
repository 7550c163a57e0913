public import DocumentTree

/// A work in the variables of CSL: what a citation style is evaluated over.
///
/// A work has few of the hundred variables: each kind is a short list, searched from its start.
public struct Reference: Sendable, Equatable {
    /// Unique in its list; citations name it.
    public var id: String
    /// `nil` for a type that CSL does not know: no condition on types holds for it.
    public var type: WorkType?
    private var texts: [Entry<TextVariable, [Inline]>] = []
    private var names: [Entry<NameVariable, ContributorList>] = []
    private var dates: [Entry<DateVariable, ReferenceDate>] = []

    public init(id: String, type: WorkType?) {
        self.id = id
        self.type = type
    }

    /// The value of a standard or number variable; empty where the work has none. Words whose case stays are
    /// `.span(.noCase, …)`; quotation marks are characters of the text.
    public subscript(_ variable: TextVariable) -> [Inline] {
        get { texts.first { $0.variable == variable }?.value ?? [] }
        set { Self.put(newValue, for: variable, isEmpty: newValue.isEmpty, in: &texts) }
    }

    /// The names of a variable; empty where the work has none.
    public subscript(_ variable: NameVariable) -> ContributorList {
        get { names.first { $0.variable == variable }?.value ?? ContributorList() }
        set { Self.put(newValue, for: variable, isEmpty: newValue.contributors.isEmpty, in: &names) }
    }

    public subscript(_ variable: DateVariable) -> ReferenceDate? {
        get { dates.first { $0.variable == variable }?.value }
        set {
            guard let newValue else { return dates.removeAll { $0.variable == variable } }
            Self.put(newValue, for: variable, isEmpty: false, in: &dates)
        }
    }

    /// Whether the work has a value for a variable: CSL's condition `variable`.
    public func has(_ variable: Variable) -> Bool {
        switch variable {
        case .text(let variable): texts.contains { $0.variable == variable }
        case .name(let variable): names.contains { $0.variable == variable }
        case .date(let variable): dates.contains { $0.variable == variable }
        }
    }

    /// The name variables that have a value, in the order in which they were set.
    public var nameVariables: [NameVariable] { names.map(\.variable) }

    private struct Entry<Key: Sendable & Equatable, Value: Sendable & Equatable>: Sendable, Equatable {
        let variable: Key
        var value: Value
    }

    private static func put<Key, Value>(
        _ value: Value, for variable: Key, isEmpty: Bool, in entries: inout [Entry<Key, Value>]
    ) {
        let index = entries.firstIndex { $0.variable == variable }
        switch (index, isEmpty) {
        case (let index?, true): entries.remove(at: index)
        case (let index?, false): entries[index].value = value
        case (nil, true): return
        case (nil, false): entries.append(Entry(variable: variable, value: value))
        }
    }
}
