package import Bibliography
package import CSLStyle
package import DocumentTree

/// Formats works and citations in a style: CSL 1.0.2 for a batch, in which all works and all citations are known at once.
///
/// A processor is made once for a style and a language, and may be used for any number of lists.
package struct CitationProcessor: Sendable {
    let style: CompiledStyle

    /// `locale` is the whole of a language: its file with its fallbacks, and what the style says of it laid over.
    package init(
        _ style: CitationStyle, locale: CitationLocale, language: String, options: ProcessorOptions = ProcessorOptions()
    ) {
        self.style = CompiledStyle(style, locale: locale, language: language, options: options)
    }

    /// The bibliography of the works, in the style's order. A style without `cs:bibliography` prints nothing.
    package func bibliography(of references: [Reference]) -> [FormattedEntry] {
        style.bibliography(of: references).map { FormattedEntry($0, style) }
    }

    /// One entry a work, in the order given, for lists that somebody else arranges.
    ///
    /// - Parameter areNumbered: Whether the style's numbers count the works in this order; there are none otherwise.
    package func entries(of references: [Reference], areNumbered: Bool) -> [FormattedEntry] {
        style.entries(of: references, areNumbered: areNumbered).map { FormattedEntry($0, style) }
    }

    /// The citations, each as text.
    package func citations(_ citations: [Citation], of references: [Reference]) -> [[Inline]] {
        style.citations(citations, of: references).map { $0.inlines }
    }
}

/// An entry of a bibliography.
package struct FormattedEntry: Sendable, Equatable {
    /// A part of an entry, and where it stands: `nil` for running text.
    package struct Part: Sendable, Equatable {
        package var display: Display?
        package var inlines: [Inline]
    }

    /// The `id` of the reference.
    package var id: String
    /// The place of the reference in the list that was given.
    package var index: Int
    /// Nearly always one; a number in the margin and the text beside it are two.
    package var parts: [Part]
}
