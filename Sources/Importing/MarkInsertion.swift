import Bibliography
import SourceDiagnostics
import YAMLTree

/// Where new signs are declared in the text of a profile.
struct MarkInsertion {
    private let tree: YAMLTree
    private let root: YAMLNode

    init(_ tree: YAMLTree, _ root: YAMLNode) {
        self.tree = tree
        self.root = root
    }

    func edit(adding marks: [MarkDraft.Declaration]) -> TextEdit {
        guard let node = root["marks"], let first = node.pairs?.first else { return newMap(marks) }
        let range = tree.range(of: node)
        if tree.source.bytes[range.lowerBound] == UInt8(ascii: "{") {
            let items = marks.map { ", " + YAMLScalar.writtenInFlow($0.sign) + ": " + $0.flowMeaning }
            let end = range.upperBound - 1
            return TextEdit(end..<end, items.joined())
        }
        let offset = ContentEnd(tree).behindLastLine(of: node)
        return TextEdit(offset..<offset, lines(marks, indentation: tree.column(of: first.key)))
    }

    /// Before `sections:`, which every profile has.
    private func newMap(_ marks: [MarkDraft.Declaration]) -> TextEdit {
        let key = root.pairs?.first { $0.name == "sections" }?.key ?? root.pairs?.first?.key
        let offset = key.map { tree.range(of: $0).lowerBound } ?? 0
        return TextEdit(offset..<offset, "marks:\n" + lines(marks, indentation: 2) + "\n")
    }

    private func lines(_ marks: [MarkDraft.Declaration], indentation: Int) -> String {
        let space = String(repeating: " ", count: indentation)
        return marks.map { space + YAMLScalar.written($0.sign) + ": " + $0.flowMeaning + "\n" }.joined()
    }
}

extension MarkDraft.Declaration {
    /// What it means, in one line: `equal-contribution`, `{legend: wrote the code}`.
    fileprivate var flowMeaning: String {
        if let role, legend.isEmpty { return role.rawValue }
        if let role { return "{role: " + role.rawValue + ", legend: " + YAMLScalar.writtenInFlow(legend) + "}" }
        return legend.isEmpty ? "unexplained" : "{legend: " + YAMLScalar.writtenInFlow(legend) + "}"
    }
}
