import Foundation
import SourceDiagnostics
import Testing

@testable import YAMLTree

/// YAML files with the tree and the diagnostics that come of them.
@Suite struct TreeTests {
    @Test(arguments: Golden.all) func tree(_ name: String) throws {
        let golden = Golden(name)
        let source = SourceText(path: name, bytes: Array(try Data(contentsOf: golden.input)))
        let tree = YAMLTree.parse(source)
        var text = DiagnosticReporter().report(tree.diagnostics, in: source)
        if let root = tree.root { text += tree.dump(root) }
        #expect(try golden.expected(recording: text) == text)
    }
}

extension YAMLTree {
    /// Every value in a line, with the place where it starts and where it ends.
    func dump(_ node: YAMLNode, label: String = "", indent: String = "") -> String {
        let range = range(of: node)
        let start = source.position(of: range.lowerBound)
        let end = source.position(of: range.upperBound)
        let head = "\(indent)\(label)@\(start.line):\(start.column)-\(end.line):\(end.column) "
        switch node.content {
        case .scalar(let text, let style): return head + "\(style) \(text.debugDescription)\n"
        case .sequence(let items):
            return head + "sequence\n"
                + items.enumerated().map { dump($1, label: "[\($0)] ", indent: indent + "  ") }.joined()
        case .mapping(let pairs):
            return head + "mapping\n"
                + pairs.map { dump($0.value, label: $0.name + " ", indent: indent + "  ") }.joined()
        }
    }
}
