import AuthorMarkup
import Bibliography
import DocumentTree
public import PageModel
public import SourceDiagnostics

/// Makes a profile of a page that was read.
public struct PageImport: Sendable {
    /// The profile, in commented YAML.
    public private(set) var text = ""
    /// What the user has to look at: marks that the page does not explain, a name that nobody gave.
    public private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - page: what a reader found.
    ///   - path: what the file is called in comments.
    ///   - selfName: whose profile it is; `nil` to take the page's word for it.
    public init(_ page: SourcePage, path: String, selfName: String? = nil) {
        var draft = ProfileDraft(page)
        let name = selfName ?? page.owner.first?.text ?? page.highlightedName ?? page.introducedName
        if let name {
            if selfName == nil, page.owner.isEmpty { diagnostics.append(.guessedName(name)) }
        } else {
            diagnostics.append(.noName())
        }
        if let first = page.unread.first { diagnostics.append(.unreadItems(page.unread.count, at: first)) }
        var yaml = YAMLWriter()
        yaml.comment("Made from \(path). See “The profile” in Byline's README for all that can stand here.")
        yaml.blankLine()
        yaml.pair("name", name ?? "Your Name", comment: name == nil ? "the file does not say whose list it is" : "")
        yaml.list("also", Self.otherNames(of: page, than: name))
        ProfileHead.write(page.facts, to: &yaml)
        // Entries before marks: which signs there are is known when all have been read.
        let sections = draft.sections()
        diagnostics += draft.marks.declarations.filter { $0.role == nil && $0.legend.isEmpty }.map(
            Diagnostic.unexplainedMark)
        Self.write(draft.marks, to: &yaml)
        let signs = DeclaredSigns(draft.marks.declarations.map(\.sign))
        yaml.blankLine()
        yaml.group("sections") { yaml in
            for (index, section) in sections.enumerated() {
                if index > 0 { yaml.blankLine() }
                yaml.item { SectionWriter(signs: signs).write(section, to: &$0) }
            }
        }
        if sections.isEmpty {
            diagnostics.append(.nothingFound())
            // A profile has at least one.
            yaml.group("sections") { yaml in
                yaml.item { yaml in
                    yaml.pair("title", SourcePage.usualTitle)
                    yaml.bare("publications", "[]")
                }
            }
        }
        text = yaml.text
    }

    private static func otherNames(of page: SourcePage, than name: String?) -> [String] {
        var seen: Set<String> = [name ?? ""]
        return page.owner.map(\.text).filter { seen.insert($0).inserted }
    }

    private static func write(_ marks: MarkDraft, to yaml: inout YAMLWriter) {
        guard !marks.declarations.isEmpty else { return }
        yaml.blankLine()
        yaml.comment("What the signs behind names mean.")
        yaml.group("marks") { yaml in
            for mark in marks.declarations {
                if let role = mark.role {
                    yaml.pair(mark.sign, role.rawValue)
                } else if !mark.legend.isEmpty {
                    yaml.group(mark.sign) { $0.pair("legend", mark.legend) }
                } else {
                    yaml.pair(
                        mark.sign, "unexplained",
                        comment: "say what it means: equal-contribution, corresponding-author …")
                }
            }
        }
    }
}
