package import Bibliography
import CSLStyle

/// A style in a language, with what every entry needs looked up once. It never changes, and is an object so that every
/// evaluation holds it with one reference.
final class CompiledStyle: Sendable {
    let style: CitationStyle
    /// The words and dates of the language, with what the style says of it laid over.
    let locale: CitationLocale
    /// The language itself: `en-US`.
    let language: String
    let options: ProcessorOptions
    let signs: QuotationSigns
    let punctuationInQuote: Bool
    let citation: StyleArea
    /// The style's bibliography; an empty one where it has none.
    let bibliography: StyleArea
    /// Whether labels such as `Doe65` are printed.
    let printsLabels: Bool
    /// Whether entries of the bibliography have year suffixes or conditions on `disambiguate`.
    let entriesTellApart: Bool
    /// Whether cites have conditions on `disambiguate`.
    let testsDisambiguation: Bool

    init(_ style: CitationStyle, locale: CitationLocale, language: String, options: ProcessorOptions) {
        self.style = style
        self.locale = locale
        self.language = language
        self.options = options
        signs = QuotationSigns(
            open: locale.terms.term("open-quote")?.single ?? "“",
            close: locale.terms.term("close-quote")?.single ?? "”",
            innerOpen: locale.terms.term("open-inner-quote")?.single ?? "‘",
            innerClose: locale.terms.term("close-inner-quote")?.single ?? "’")
        punctuationInQuote = locale.options.punctuationInQuote ?? false
        printsLabels =
            style.prints(.citationLabel, in: style.citation.layout.elements)
            || style.prints(.citationLabel, in: style.bibliography?.layout.elements ?? [])
        entriesTellApart =
            style.citation.disambiguateAddYearSuffix || style.citation.disambiguateAddNames
            || style.citation.disambiguateAddGivenname
            || style.testsDisambiguation(in: style.bibliography?.layout.elements ?? [])
        testsDisambiguation = style.testsDisambiguation(in: style.citation.layout.elements)
        citation = StyleArea(
            kind: .citation, nameOptions: style.citation.nameOptions.inheriting(from: style.nameOptions),
            layout: style.citation.layout, sort: style.citation.sort,
            printsYearSuffix: style.printsYearSuffix(in: style.citation.layout))
        let list = style.bibliography ?? BibliographyElement()
        bibliography = StyleArea(
            kind: .bibliography, nameOptions: list.nameOptions.inheriting(from: style.nameOptions), layout: list.layout,
            sort: list.sort, printsYearSuffix: style.printsYearSuffix(in: list.layout))
    }
}

/// `cs:citation` or `cs:bibliography`, as evaluating needs it.
final class StyleArea: Sendable {
    enum Kind: Sendable {
        case citation, bibliography
    }

    let kind: Kind
    /// What all names in it inherit.
    let nameOptions: InheritableNameOptions
    let layout: Layout
    let sort: [SortKey]
    /// Whether the layout prints the year suffix as a variable of its own; else it stands behind the year.
    let printsYearSuffix: Bool

    init(
        kind: Kind, nameOptions: InheritableNameOptions, layout: Layout, sort: [SortKey], printsYearSuffix: Bool
    ) {
        self.kind = kind
        self.nameOptions = nameOptions
        self.layout = layout
        self.sort = sort
        self.printsYearSuffix = printsYearSuffix
    }
}

/// What the caller decides, and not the style.
package struct ProcessorOptions: Sendable, Equatable {
    /// Whether identifiers that are printed as addresses are links (CSL 1.0.2, appendix VI).
    package var linksIdentifiers = true
    package var etAlPolicy = EtAlPolicy.style

    package init() {}
}
