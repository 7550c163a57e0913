import JSONTree
import PageModel
import SourceDiagnostics

/// A file of data in JSON or YAML.
struct DataFile {
    let root: DataValue?
    let comments: [PageComment]

    init(_ source: SourceText, into diagnostics: inout [Diagnostic]) {
        if JSONOutline(source) != nil {
            let tree = JSONTree.parse(source)
            diagnostics += tree.diagnostics
            (root, comments) = (tree.root.map { DataValue(base: .json($0, source)) }, [])
            return
        }
        let yaml = YAMLPage(source, into: &diagnostics)
        (root, comments) = (yaml.root, yaml.comments)
    }
}
