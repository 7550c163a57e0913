/// Which names of a long list are printed.
public enum EtAlPolicy: String, Sendable, CaseIterable {
    /// As the style has it.
    case style
    /// All of them.
    case all
    /// As the style has it, and the person's own name whatever its place: `First, …, Self, et al.`
    case keepSelf = "keep-self"
}
