import Bibliography
import CSLStyle
import DocumentTree

/// A style evaluated over one work: one cite, one entry of the bibliography, or one sort key.
struct Evaluation {
    let style: CompiledStyle
    let area: StyleArea
    let reference: Reference
    /// `nil` in bibliographies.
    let cite: Cite?
    let state: CiteState

    var output = Output()
    /// Whether the elements of the innermost group called variables.
    var calls = VariableCalls()
    /// Variables printed in place of names: they are printed no more.
    var spent: [Variable] = []
    /// The `cs:names` elements whose substitutes are being evaluated, the innermost last.
    var substituted: [NamesElement] = []
    /// All names printed so far, one list for each name variable of each `cs:names`.
    var nameLists: [PrintedNames] = []
    /// Where the output of the layout's first element ends.
    var firstFieldEnd: Int?
    /// Whether the first names were left out, as the state has it.
    var hasHiddenNames = false
    /// How deep elements lie in one another.
    var depth = 0
    /// How many elements may still be evaluated: macros that call each other twice over grow without end.
    var budget = 100_000

    init(style: CompiledStyle, area: StyleArea, reference: Reference, cite: Cite? = nil, state: CiteState = CiteState())
    {
        self.style = style
        self.area = area
        self.reference = reference
        self.cite = cite
        self.state = state
    }
}

/// Whether elements called variables, and whether these had values: a group whose variables are all empty is not printed.
struct VariableCalls: Equatable {
    /// A variable was called that has no value.
    var hasEmpty = false
    /// A variable was called that has one.
    var hasFilled = false
    /// A term or a fixed text was printed.
    var hasTerm = false

    /// Whether a group of such elements is printed.
    var isPrinted: Bool { hasFilled || (hasTerm && !hasEmpty) }
}
