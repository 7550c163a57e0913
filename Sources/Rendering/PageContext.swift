/// What a page template can name. Every value is text of the output format, escaped already; what may be missing is `nil`,
/// so that `{{#headline}} … {{/headline}}` prints nothing without one.
struct PageContext {
    var title = ""
    /// BCP 47: `en`, `zh-CN`.
    var language = "en"
    var name = ""
    /// The name taken apart, for styles that set the family name otherwise.
    var splitName: NameParts?
    var otherNames: [String] = []
    var headline: String?
    var subtitle: String?
    var contacts: [ContactLine] = []
    /// For what stands around all contacts.
    var hasContacts: Bool { !contacts.isEmpty }
    var photo: Photo?
    var body = ""
    /// The style sheet of an HTML page.
    var css: String?
    /// One sentence for search engines, as text: the headline, or the title. HTML only.
    var description: String?
    /// JSON-LD.
    var structuredData: String?
    var frontMatter: String?
    /// LaTeX only: what sets the main font, for each of those that a page may choose: `{{{fonts.pagella}}}`.
    var fonts: LaTeXFonts?
    /// LaTeX only: packages and fonts that this text needs.
    var setup: String?
    /// LaTeX only: the macros that this text uses, where the page has not defined them.
    var macros: String?

    struct ContactLine {
        /// `email`, `phone`, `address`, `website`, `orcid`, `link`.
        var kind: String
        var label: String?
        var text: String
        var destination: String?
        /// Whether no contact follows, for what stands between them.
        var isLast: Bool
    }

    struct NameParts {
        var before: String
        var family: String
        var behind: String
    }

    struct Photo {
        var source: String
        var alternative: String
    }
}
