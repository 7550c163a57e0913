/// What stands in a layout, a macro, a group, a branch or a substitute.
package indirect enum RenderingElement: Sendable, Equatable {
    case text(TextElement)
    case number(NumberElement)
    case label(LabelElement)
    case date(DateElement)
    case names(NamesElement)
    case group(GroupElement)
    /// `cs:choose`: the first branch that holds.
    case choose([Branch])
}

/// `cs:group`: printed unless it calls variables and all that it calls are empty.
package struct GroupElement: Sendable, Equatable {
    package var elements: [RenderingElement] = []
    package var delimiter = ""
    package var formatting = Formatting()
    package var affixes = Affixes()
    package var display: Display?

    package init() {}
}
