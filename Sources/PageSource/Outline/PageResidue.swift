import AuthorMarkup
import DocumentTree
import PageModel
import Surfaces

/// Lines beside the publications that are no text of their own: what an import has taken elsewhere, and labels of buttons and
/// pictures that stay behind when a page is copied as text.
struct PageResidue {
    private let outline: PageOutline
    private let taken: Set<Int>
    private let page: SourcePage
    /// How often each short line stands on the page.
    private var counts: [[UInt8]: Int] = [:]

    private static let labelLength = 40

    init(_ outline: PageOutline, taken: Set<Int>, page: SourcePage) {
        self.outline = outline
        self.taken = taken
        self.page = page
        for leaf in outline.leaves where leaf.text.bytes.count <= Self.labelLength {
            counts[leaf.text.bytes, default: 0] += 1
        }
    }

    func contains(_ index: Int) -> Bool { isOwner(index) || isLabel(index) || isLegend(index) }

    /// The line that has the owner's name and nothing else.
    private func isOwner(_ index: Int) -> Bool {
        guard let owner = page.owner.first else { return false }
        return outline.leaves[index].range.contains(owner.range.lowerBound)
    }

    /// `pdf`, `project image`: beside an entry, without a link, and a word for links or there more than once.
    private func isLabel(_ index: Int) -> Bool {
        let text = outline.leaves[index].text
        guard text.bytes.count <= Self.labelLength, text.spans.isEmpty,
            taken.contains(index + 1) || taken.contains(index - 1)
        else { return false }
        return counts[text.bytes, default: 0] > 1 || EntryText(text).isLinkRow(text.bytes.indices)
    }

    /// `* equal contribution`: a profile has it under `marks`.
    private func isLegend(_ index: Int) -> Bool {
        let leaf = outline.leaves[index]
        let statements = page.legends.map(\.statement).filter { leaf.range.contains($0.range.lowerBound) }
        let length = statements.reduce(0) { $0 + $1.sign.utf8.count + $1.wording.utf8.count + 2 }
        return !statements.isEmpty && 10 * length >= 8 * leaf.text.bytes.count
    }
}
