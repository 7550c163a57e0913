/// An independent citation style: `cs:style` of CSL 1.0.2 with all that it says, macros called by number.
package struct CitationStyle: Sendable, Equatable {
    /// `class`: whether citations stand in the text or in notes.
    package enum Class: String, Sendable, CaseIterable {
        case inText = "in-text"
        case note
    }

    package var info = StyleInfo()
    package var styleClass = Class.inText
    /// `default-locale`: the language of the style where nobody asks for another; `nil` for none.
    package var defaultLocale: String?
    /// `page-range-format`; `nil` for page ranges as they are written.
    package var pageRangeFormat: PageRangeFormat?
    package var demoteNonDroppingParticle = DemoteNonDroppingParticle.displayAndSort
    /// `initialize-with-hyphen`: whether `Jean-Luc` becomes `J.-L.`.
    package var initializeWithHyphen = true
    /// The inheritable name options on `cs:style`.
    package var nameOptions = InheritableNameOptions()
    /// In the order of the file; ``Macro/Index`` counts them.
    package var macros: [Macro] = []
    package var citation = CitationElement()
    /// `nil` for a style that prints no bibliography.
    package var bibliography: BibliographyElement?
    /// `cs:locale` elements, in the order of the file.
    package var locales: [CitationLocale] = []

    package init() {}
}

/// `cs:macro`: rendering elements under a name. No macro calls itself, however many others stand between.
package struct Macro: Sendable, Equatable {
    /// The place of a macro in a style's list.
    package typealias Index = Int

    package var name: String
    package var elements: [RenderingElement]

    package init(name: String, elements: [RenderingElement] = []) {
        self.name = name
        self.elements = elements
    }
}

/// `page-range-format` (CSL 1.0.2, appendix V).
package enum PageRangeFormat: String, Sendable, CaseIterable {
    /// `chicago` too: it stands for the manual's 15th edition, as long as CSL 1.0 lasts.
    case chicago15 = "chicago-15"
    case chicago16 = "chicago-16"
    case expanded, minimal
    case minimalTwo = "minimal-two"
}

/// `demote-non-dropping-particle`: where `van` of `Vincent van Gogh` stands when his family name comes first.
package enum DemoteNonDroppingParticle: String, Sendable, CaseIterable {
    case never
    case sortOnly = "sort-only"
    case displayAndSort = "display-and-sort"
}
