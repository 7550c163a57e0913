import DocumentTree
import ProfileModel
import YAMLTree

/// The sections of a profile as documents name them.
struct SectionTable {
    private var byID: [String: Int] = [:]
    private var byTitle: [String: Int] = [:]
    /// Every word that names a section.
    let names: [String]
    /// The first of the identifiers, for a message.
    let listed: String

    init(_ sections: [ProfileSection]) {
        let titles = sections.map { $0.title.plainText() }
        for (index, section) in sections.enumerated() {
            if byID[section.id] == nil { byID[section.id] = index }
            if byTitle[titles[index]] == nil { byTitle[titles[index]] = index }
        }
        names = sections.map(\.id) + titles
        let shown = sections.prefix(30).map { "“\($0.id.shortened)”" } + (sections.count > 30 ? ["…"] : [])
        listed = shown.joined(separator: ", ")
    }

    /// By id first, then by title.
    func index(named name: String) -> Int? { byID[name] ?? byTitle[name] }
}
