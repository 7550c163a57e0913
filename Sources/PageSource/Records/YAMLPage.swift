import PageModel
import SourceDiagnostics
import YAMLTree

/// The YAML of somebody's page, read in spite of what is wrong with it.
struct YAMLPage {
    let tree: YAMLTree
    let root: DataValue?

    /// - Parameter part: the bytes that are YAML; `nil` for the whole file. All ranges are of the file.
    init(_ source: SourceText, part: Range<Int>? = nil, into diagnostics: inout [Diagnostic]) {
        var bytes = source.bytes
        if let part {
            bytes.removeSubrange(part.upperBound...)
            for index in 0..<part.lowerBound where bytes[index] != 0x0A { bytes[index] = 0x20 }
        }
        var tree = YAMLTree.parse(SourceText(path: source.path, bytes: bytes))
        diagnostics += tree.diagnostics.filter { $0.code != "empty-file" }
        // Characters that YAML forbids are said and read over.
        for _ in 0..<Self.attempts where tree.root == nil {
            let places = tree.diagnostics.compactMap(\.forbiddenCharacter)
            guard !places.isEmpty else { break }
            for place in places { for index in place { bytes[index] = 0x20 } }
            tree = YAMLTree.parse(SourceText(path: source.path, bytes: bytes))
        }
        self.tree = tree
        root = tree.root.map { DataValue(base: .yaml($0, tree)) }
    }

    /// Ten places are found at a time.
    private static let attempts = 5

    /// `# …`: every number sign at the start of a line or behind white space that stands in no text.
    var comments: [PageComment] {
        guard let root = tree.root else { return [] }
        var texts: [Range<Int>] = []
        collect(root, into: &texts)
        let bytes = tree.source.bytes
        var comments: [PageComment] = []
        var next = 0
        var index = 0
        while index < bytes.count {
            while next < texts.count, texts[next].upperBound <= index { next += 1 }
            if next < texts.count, texts[next].lowerBound <= index {
                index = texts[next].upperBound
                continue
            }
            guard bytes[index] == UInt8(ascii: "#"), index == 0 || bytes[index - 1] <= 0x20 else {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            let text = bytes[index..<end].drop { $0 == UInt8(ascii: "#") || $0 == 0x20 }
            comments.append(PageComment(String(decoding: text, as: UTF8.self), index..<end))
            index = end
        }
        return comments
    }

    /// The places of all texts, in the order of the file.
    private func collect(_ node: YAMLNode, into texts: inout [Range<Int>]) {
        switch node.content {
        case .scalar: texts.append(tree.range(of: node))
        case .sequence(let items): for item in items { collect(item, into: &texts) }
        case .mapping(let pairs):
            for pair in pairs {
                texts.append(tree.range(of: pair.key))
                collect(pair.value, into: &texts)
            }
        }
    }
}

extension Diagnostic {
    /// The place of a character that may not stand in YAML at all.
    fileprivate var forbiddenCharacter: Range<Int>? {
        guard ["control-character", "bidi-control", "not-utf-8"].contains(code), case .range(let range) = location
        else {
            return nil
        }
        return range
    }
}
