import CSLStyle

extension Evaluation {
    /// `cs:group`: printed unless variables are called in it, directly or by macros, and all of them are empty. Printed, it
    /// counts as a variable with a value for the group around it (CSL 1.0.2, "Group").
    mutating func append(_ element: GroupElement) {
        appendGroup(
            Decoration(formatting: element.formatting, affixes: element.affixes, display: element.display)
        ) { $0.append(element.elements, delimiter: element.delimiter) }
    }

    /// Prints what the closure prints as a group.
    mutating func appendGroup(_ decoration: Decoration, _ content: (inout Evaluation) -> Void) {
        let outer = calls
        let place = output.count
        let spentBefore = spent.count
        calls = VariableCalls()
        append(decoration, content)
        let inner = calls
        calls = outer
        if inner.isPrinted {
            calls.hasFilled = true
        } else {
            output.removeAll(from: place)
            spent.removeSubrange(spentBefore...)
            calls.hasEmpty = calls.hasEmpty || inner.hasEmpty
        }
    }
}
