public import Bibliography
public import DocumentTree
public import ProfileModel
public import StyleModel

/// Turns a profile into a document: selection, grouping, numbering, own name, marks, legends.
public enum Composition {
    /// Composes one document of a profile in a style.
    ///
    /// - Parameters:
    ///   - formatter: the citation style of publications; `nil` for the style's own entry patterns.
    ///   - hasStructuredData: whether the document carries what machines read of it, which only some formats print.
    public static func compose(
        _ request: DocumentRequest, of profile: Profile, in style: Style,
        formatter: (any CitationFormatter)? = nil, hasStructuredData: Bool = true
    ) -> Document {
        let settings = DocumentSettings(request, of: profile, in: style)
        var composer = SectionComposer(settings: settings, formatter: formatter, hasStructuredData: hasStructuredData)
        var blocks = request.sections.flatMap { composer.blocks(of: profile.sections[$0.section], as: $0) }
        if settings.legendPlace == .page {
            let legend = settings.legend.inlines(of: composer.printedRoles)
            if !legend.isEmpty { blocks.append(.legend(legend)) }
        }
        return Document(
            name: request.name,
            title: request.title.isEmpty ? profile.name : "\(profile.name) – \(request.title.plainText())",
            language: settings.language,
            header: Header(
                name: profile.name, splitName: profile.splitName, otherNames: profile.shownNames,
                headline: profile.headline.resolvingMentions(in: settings),
                contacts: profile.contacts, photo: profile.photo,
                subtitle: request.title.resolvingMentions(in: settings)),
            blocks: blocks,
            presentation: settings.presentation,
            structuredData: hasStructuredData ? StructuredData.graph(of: profile, articles: composer.articles) : .null,
            frontMatter: request.frontMatter)
    }
}

extension Profile {
    /// Chinese names are set alike in both parts.
    fileprivate var splitName: SplitName? {
        let parsed = NameParser.parse(name)
        return parsed.isEastAsian ? nil : SplitName(name, family: parsed.particledFamily)
    }
}
