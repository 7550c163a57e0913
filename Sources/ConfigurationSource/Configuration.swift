public import Bibliography
public import Linting

/// What a repository says about its files in `.byline.yaml`.
public struct Configuration: Sendable {
    /// Whose pages they are: the spellings of one name.
    public var selfNames: [String] = []
    public var rules = RuleSelection()
    /// What signs mean in all its files, where the legend stands on another page.
    public var marks: [String: Role.ID] = [:]
    /// Patterns of the paths that are looked at in folders; empty for all.
    public var files: [String] = []
    /// Patterns of the paths that are passed over in folders.
    public var exclude: [String] = []

    public init() {}
}
