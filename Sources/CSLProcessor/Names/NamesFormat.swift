import CSLStyle

/// All that is said of how the names of one `cs:names` read: its own words, and what it inherits. It is much, and made once for
/// a list: an object is handed on with one reference.
final class NamesFormat: Sendable {
    let element: NamesElement
    let name: NameElement
    let etAl: EtAlElement
    let label: NamesLabel?
    /// The options of `cs:name`, with what it leaves open taken from the layout's element and the style.
    let options: InheritableNameOptions
    let delimiter: String

    /// Within `cs:substitute`, a `cs:names` without children takes over those of the one around.
    init(_ element: NamesElement, within outer: NamesElement?, inheriting inherited: InheritableNameOptions) {
        let isShort = element.name == nil && element.etAl == nil && element.label == nil && element.substitute.isEmpty
        let source = isShort ? outer ?? element : element
        self.element = element
        name = source.name ?? NameElement()
        etAl = source.etAl ?? EtAlElement()
        label = source.label
        options = name.options.inheriting(from: inherited)
        delimiter = options.nameDelimiter ?? ", "
        decoration =
            isShort && outer != nil && element.formatting.isEmpty && element.affixes.isEmpty
            ? Decoration(source) : Decoration(element)
    }

    /// Around all that is printed.
    let decoration: Decoration

    /// Around each name of a person.
    var nameDecoration: Decoration { Decoration(formatting: name.formatting, affixes: name.affixes) }

    /// Between the lists of two variables.
    var namesDelimiter: String { element.delimiter ?? options.namesDelimiter ?? "" }
}

extension Decoration {
    fileprivate init(_ element: NamesElement) {
        self.init(formatting: element.formatting, affixes: element.affixes, display: element.display)
    }
}
