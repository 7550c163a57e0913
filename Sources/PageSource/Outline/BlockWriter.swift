import DocumentTree
import Surfaces

/// Turns what stands beside the publications into blocks of a document, so that an import loses no text.
struct BlockWriter {
    private let outline: PageOutline
    /// The list item that the last block belongs to; -1 for none.
    private var lastItem = -1

    init(_ outline: PageOutline) { self.outline = outline }

    mutating func add(_ leaf: PageOutline.Leaf, to blocks: inout [Block]) {
        let block: Block
        if leaf.kind == .code {
            block = .code(String(decoding: leaf.text.bytes, as: UTF8.self))
        } else {
            let range = leaf.text.bytes.trimmed(leaf.text.bytes.indices)
            let inlines = leaf.text.inlines(range, as: .block)
            guard !inlines.isEmpty else { return }
            block = .paragraph(inlines, role: nil)
        }
        guard let item = item(of: leaf.container) else {
            lastItem = -1
            blocks.append(block)
            return
        }
        if lastItem >= 0, case .list(var list)? = blocks.last {
            blocks.removeLast()
            if item == lastItem { list.items[list.items.count - 1].append(block) } else { list.items.append([block]) }
            blocks.append(.list(list))
        } else {
            blocks.append(.list(List(marker: marker(of: item), isTight: true, items: [[block]])))
        }
        lastItem = item
    }

    private func item(of container: Int) -> Int? {
        var container = container
        while container > 0 {
            if outline.containers[container].name == "li" { return container }
            container = outline.containers[container].parent
        }
        return nil
    }

    private func marker(of item: Int) -> List.Marker {
        outline.containers[item].marker == nil ? .bullet : .number(start: 1, delimiter: ".")
    }
}
