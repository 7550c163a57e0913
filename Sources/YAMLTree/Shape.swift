/// What a mapping may hold: its fields, with what each is for. One table of shapes checks a file, lists the nearest valid
/// word for a misspelt one, and writes the JSON Schema.
package struct Shape: Sendable {
    /// A word for it in the schema: `publication`.
    package let name: String
    /// What a message calls it: `a publication`.
    package let label: String
    package let summary: String
    package let fields: [Field]
    /// Fields of which one must be there, and only one.
    package let exactlyOne: [String]
    /// Two of `exactlyOne` that may stand together; empty for none.
    package let together: [String]
    /// Fields of which one must be there, or several.
    package let atLeastOne: [String]
    /// Fields that need another beside them: `kind` needs `entries`.
    package let needs: [(field: String, other: String)]
    let requiredIndices: [Int]
    let hasDependencies: Bool
    private let fingerprints: [Int]

    package init(
        _ name: String, _ label: String, _ summary: String, fields: [Field], exactlyOne: [String] = [],
        together: [String] = [], atLeastOne: [String] = [], needs: [(field: String, other: String)] = []
    ) {
        self.name = name
        self.label = label
        self.summary = summary
        self.fields = fields
        self.exactlyOne = exactlyOne
        self.together = together
        self.atLeastOne = atLeastOne
        self.needs = needs
        requiredIndices = fields.indices.filter { fields[$0].isRequired }
        hasDependencies = !(exactlyOne.isEmpty && atLeastOne.isEmpty && needs.isEmpty)
        fingerprints = fields.map(\.name.fingerprint)
    }

    package func index(of name: String) -> Int? { index(of: name, name.fingerprint) }

    /// Shapes have so few fields that a dictionary would take longer.
    func index(of name: String, _ fingerprint: Int) -> Int? {
        fingerprints.indices.first { fingerprints[$0] == fingerprint && fields[$0].name == name }
    }

    package func field(_ name: String) -> Field? { index(of: name).map { fields[$0] } }
}

/// One field of a shape.
package struct Field: Sendable {
    package let name: String
    package let type: ValueType
    package let isRequired: Bool
    /// One line for the schema and the documentation.
    package let summary: String
    /// A value as it is written in YAML; empty for none.
    package let example: String
    /// Words that people write in its place: `year` for `date`.
    package let otherWords: [String]

    package init(
        _ name: String, _ type: ValueType, required isRequired: Bool = false, _ summary: String, example: String = "",
        otherWords: [String] = []
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.summary = summary
        self.example = example
        self.otherWords = otherWords
    }
}

/// What a field may hold.
package indirect enum ValueType: Sendable {
    /// One text, checked by a format.
    case scalar(ScalarFormat)
    /// Values, of any number or of the number given.
    case list(ValueType, count: Int? = nil)
    /// One value, or a list of them.
    case oneOrMore(ValueType)
    /// Names of the user's own, each with a value; `keys` is what the names must look like.
    case map(ValueType, keys: ScalarFormat? = nil)
    case object(Shape)
    /// Alternatives; which one is meant is told from whether a text, a list or a mapping stands there.
    case oneOf([ValueType])
    /// A type that holds itself (topics in topics), under a name for the schema.
    case recursive(String, @Sendable () -> ValueType)
}

extension ValueType {
    package static let text = ValueType.scalar(.text)
    /// One line of CommonMark.
    package static let inline = ValueType.scalar(.inline)
    /// Paragraphs of CommonMark.
    package static let blocks = ValueType.scalar(.blocks)
    package static let authors = ValueType.scalar(.authors)
    package static let boolean = ValueType.scalar(.boolean)
    package static let integer = ValueType.scalar(.integer)

    package static func choice(_ words: [String], otherWords: [String: String] = [:]) -> ValueType {
        .scalar(.choice(words, otherWords: otherWords))
    }
}
