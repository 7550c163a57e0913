package import Bibliography
import JSONTree
import Parallelism
package import SourceDiagnostics

/// The works of a CSL-JSON file (schema `csl-data.json` of CSL 1.0.2), whole: every variable that CSL has, with markup.
package struct ReferenceSource: Sendable {
    package var references: [Reference]
    /// In the order of the file. What is wrong is left out, and the rest is kept.
    package var diagnostics: [Diagnostic]

    /// Reads a list of works, one work alone, or `{"items": […]}`. Works without an `id` are called by their place: `1`, `2` …
    package static func read(_ source: SourceText) -> ReferenceSource {
        let tree = JSONTree.parse(source)
        guard let root = tree.root else { return ReferenceSource(references: [], diagnostics: tree.diagnostics) }
        guard let items = items(of: root) else {
            let diagnostic = Diagnostic(
                "wrong-type", "a list of works is expected, and \(root.kind) stands here", at: .range(root.range),
                help: "Write [{\"id\": \"lee2020\", \"type\": \"book\", …}, …].")
            return ReferenceSource(references: [], diagnostics: tree.diagnostics + [diagnostic])
        }
        let slices = Parallel.mapSlices(count: items.count) { range in
            range.map { index -> ReferenceReader in
                var reader = ReferenceReader(number: index + 1)
                reader.read(items[index])
                return reader
            }
        }
        var result = ReferenceSource(references: [], diagnostics: tree.diagnostics)
        result.references.reserveCapacity(items.count)
        for reader in slices.joined() {
            if reader.isWork { result.references.append(reader.reference) }
            result.diagnostics += reader.diagnostics
        }
        return result
    }

    private static func items(of root: JSONNode) -> [JSONNode]? {
        if let items = root.items { return items }
        guard root.members != nil else { return nil }
        return root["items"]?.items ?? [root]
    }
}
