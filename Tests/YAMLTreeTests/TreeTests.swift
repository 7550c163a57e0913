import GoldenFiles
import SourceDiagnostics
import Testing

@testable import YAMLTree

/// YAML files with the tree and the diagnostics that come of them.
@Suite struct TreeTests {
    static let fixtures = GoldenFolder()

    @Test(arguments: fixtures.names) func tree(_ name: String) throws {
        let source = SourceText(path: name, bytes: try Self.fixtures.bytes(of: name))
        let tree = YAMLTree.parse(source)
        var text = DiagnosticReporter().report(tree.diagnostics, in: source)
        if let root = tree.root { text += tree.dump(root) }
        try Self.fixtures.expect(text, of: name)
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
