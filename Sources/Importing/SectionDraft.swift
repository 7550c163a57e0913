import Bibliography
import DocumentTree
import PageModel

/// A section of the profile to be: running text, or the entries of one or more sections of the page.
struct SectionDraft {
    var title: String
    /// Text under the heading.
    var blocks: [Block]
    /// Entries that are no publications.
    var records: [PageRecord] = []
    /// Indices of the page's entries.
    var entries: [Int]
    /// Whether the page had its entries under headings of years.
    var isByYear = false
}

extension SourcePage {
    /// The sections in the page's order. Headings that are years, or that stand below a heading with nothing else under it, do
    /// not become sections of their own: their entries belong to the heading above.
    func sectionDrafts() -> [SectionDraft] {
        var drafts: [SectionDraft] = []
        /// The draft that a section of the page has become or belongs to.
        var draftOfSection: [Int: Int] = [:]
        for (index, section) in sections.enumerated() {
            if section.year != nil, let parent = parent(of: index), let draft = draftOfSection[parent] {
                draftOfSection[index] = draft
                drafts[draft].isByYear = true
                drafts[draft].blocks += section.blocks
                drafts[draft].records += section.records
                continue
            }
            draftOfSection[index] = drafts.count
            let title = section.year == nil ? title(of: section) : Self.usualTitle
            // Years at the page's highest level follow one another: one section for all of them.
            if section.year != nil, let last = drafts.indices.last, drafts[last].isByYear, drafts[last].title == title {
                draftOfSection[index] = last
                drafts[last].blocks += section.blocks
                continue
            }
            drafts.append(
                SectionDraft(
                    title: title, blocks: section.blocks, records: section.records, entries: [],
                    isByYear: section.year != nil))
        }
        for (index, entry) in entries.enumerated() {
            if let section = entry.section, let draft = draftOfSection[section] {
                drafts[draft].entries.append(index)
            } else if let loose = drafts.firstIndex(where: { $0.title == Self.usualTitle }) {
                drafts[loose].entries.append(index)
            } else {
                drafts.append(SectionDraft(title: Self.usualTitle, blocks: [], entries: [index]))
            }
        }
        return drafts.filter { !$0.blocks.isEmpty || !$0.entries.isEmpty || !$0.records.isEmpty }
    }

    static let usualTitle = "Publications"

    /// Empty where the heading is the owner's name.
    private func title(of section: PageSection) -> String {
        var rest = section.title.text
        for name in owner { rest = rest.replacing(name.text, with: "") }
        // `Ann Lee / 李安`
        let isOwner = rest != section.title.text && !rest.utf8.contains { SlugBytes.isLetterOrDigit($0) }
        return isOwner ? "" : section.title.text
    }

    /// The nearest section before one whose level is higher.
    private func parent(of index: Int) -> Int? {
        sections[..<index].lastIndex { $0.level < sections[index].level }
    }
}
