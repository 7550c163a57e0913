import Surfaces

/// What a page is made of before anybody asks what it means: stretches of running text, and what they lie in.
struct PageOutline {
    /// A paragraph, a heading, the text of a cell: text that no block parts.
    struct Leaf {
        /// In the file.
        var range: Range<Int>
        var surface: Surface
        var text: SurfaceText
        /// Index of the innermost container.
        var container: Int
        var kind: Kind

        enum Kind: Equatable {
            case text
            /// 1 for the highest.
            case heading(Int)
            case code
        }

        var headingLevel: Int? {
            if case .heading(let level) = kind { level } else { nil }
        }
    }

    /// A list item, a table's row, a `div`.
    struct Container {
        var name: String
        /// Index of the container around it; -1 for none.
        var parent: Int
        var range: Range<Int>
        /// The number before a list item, in the file.
        var marker: Range<Int>?
        /// What its classes say that it holds.
        var hint: EntryHint?
    }

    var leaves: [Leaf] = []
    var containers: [Container] = []
    var comments: [Range<Int>] = []
    /// Entries of .bib files in attributes of tags, for a button to copy.
    var boxes: [Range<Int>] = []

    /// The list items around a container, itself among them, from the inside out.
    func items(around container: Int) -> [Int] {
        var items: [Int] = []
        var container = container
        while container > 0 {
            if containers[container].name == "li" { items.append(container) }
            container = containers[container].parent
        }
        return items
    }
}
