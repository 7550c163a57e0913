import PageModel
public import SourceDiagnostics

/// The page about a person on a site made with one of Hugo's academic themes: `content/authors/admin/_index.md`.
public enum HugoAuthorFile {
    /// The person's name, `title: Ann Lee`; `nil` where the page has none.
    public static func name(in source: SourceText) -> String? {
        guard let matter = FrontMatterBlock(source), matter.notation == .yaml else { return nil }
        var ignored: [Diagnostic] = []
        let root = YAMLPage(source, part: matter.data, into: &ignored).root
        let name = (root?["title"] ?? root?["name"])?.pageText.text ?? ""
        return name.isEmpty ? nil : name
    }
}
