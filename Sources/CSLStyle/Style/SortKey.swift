package import Bibliography

/// `cs:key` of `cs:sort`.
package struct SortKey: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        case variable(Variable)
        case macro(Macro.Index)
    }

    /// `sort`.
    package enum Direction: String, Sendable, CaseIterable {
        case ascending, descending
    }

    package var source: Source
    package var direction = Direction.ascending
    /// `names-min`, `names-use-first`, `names-use-last`: the et-al options for this key; `nil` for those of the names.
    package var namesMin: Int?
    package var namesUseFirst: Int?
    package var namesUseLast: Bool?

    package init(_ source: Source) { self.source = source }
}
