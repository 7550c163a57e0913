import DocumentTree

/// Which names of a variable are printed, for what compares them: disambiguation, grouping, substitution.
struct PrintedNames: Equatable {
    var variable: NameVariable
    /// The indices of the printed names, in the order of print.
    var shown: [Int]
    /// What stands for the others.
    var ending: NameListEnding
}

/// What ends a list of names.
enum NameListEnding: Equatable {
    case complete
    /// `et al.` behind the last name printed.
    case etAl
    /// An ellipsis before the last name printed.
    case ellipsis
}
