extension StyleOptions {
    /// These options with the other's choices laid over them.
    public func overridden(by other: StyleOptions) -> StyleOptions {
        var result = self
        result.ownName = other.ownName ?? ownName
        result.plainOwnName = other.plainOwnName ?? plainOwnName
        result.signs.merge(other.signs) { $1 }
        result.marksInside = other.marksInside ?? marksInside
        result.raisedMarks = other.raisedMarks ?? raisedMarks
        result.legendPlace = other.legendPlace ?? legendPlace
        result.legendItem = other.legendItem ?? legendItem
        result.legendSeparator = other.legendSeparator ?? legendSeparator
        result.legendBrackets = other.legendBrackets ?? legendBrackets
        result.legendWording.merge(other.legendWording) { $1 }
        result.names = names.overridden(by: other.names)
        result.citations = other.citations ?? citations
        result.etAl = other.etAl ?? etAl
        result.grouping = other.grouping ?? grouping
        result.numbering = other.numbering ?? numbering
        result.order = other.order ?? order
        result.links = links.overridden(by: other.links)
        result.dates.merge(other.dates) { $1 }
        result.dateRangeSeparator = other.dateRangeSeparator ?? dateRangeSeparator
        return result
    }
}

extension NameOptions {
    func overridden(by other: NameOptions) -> NameOptions {
        var result = self
        result.form = other.form ?? form
        result.separator = other.separator ?? separator
        result.separatorOfTwo = other.separatorOfTwo ?? separatorOfTwo
        result.lastSeparator = other.lastSeparator ?? lastSeparator
        result.etAlMin = other.etAlMin ?? etAlMin
        result.etAlUseFirst = other.etAlUseFirst ?? etAlUseFirst
        result.etAlUseLast = other.etAlUseLast ?? etAlUseLast
        return result
    }
}

extension LinkOptions {
    func overridden(by other: LinkOptions) -> LinkOptions {
        var result = self
        result.order = other.order ?? order
        result.labels.merge(other.labels) { $1 }
        result.brackets = other.brackets ?? brackets
        result.separator = other.separator ?? separator
        result.terminator = other.terminator ?? terminator
        return result
    }
}
