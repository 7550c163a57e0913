/// `cs:info`: what a style says of itself.
package struct StyleInfo: Sendable, Equatable {
    /// `citation-format` of `cs:category`.
    package enum CitationFormat: String, Sendable, CaseIterable {
        case authorDate = "author-date"
        case author, numeric, label, note
    }

    package var title = ""
    package var titleShort = ""
    /// An address by custom: `http://www.zotero.org/styles/apa`.
    package var id = ""
    /// `cs:link` elements by `rel`: where the style lies, what it was made from, whose manual it follows.
    package var selfLink: String?
    package var template: String?
    package var documentation: [String] = []
    /// `rel="independent-parent"`: the style that a dependent one stands for.
    package var independentParent: String?
    package var citationFormat: CitationFormat?
    /// `field` of `cs:category`: `biology`, `generic-base` …
    package var fields: [String] = []
    package var issn: [String] = []
    package var summary = ""
    package var rights = ""
    package var updated = ""

    package init() {}
}

/// A dependent style: a journal's name for the style of another, in a language of its own perhaps.
package struct DependentStyle: Sendable, Equatable {
    package var info: StyleInfo
    package var defaultLocale: String?
    /// The address of the independent style: its `id`, by custom.
    package var parent: String

    package init(info: StyleInfo, defaultLocale: String? = nil, parent: String) {
        self.info = info
        self.defaultLocale = defaultLocale
        self.parent = parent
    }
}
