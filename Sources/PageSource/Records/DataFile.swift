import PageModel
import SourceDiagnostics

/// A file of data in JSON or YAML.
struct DataFile {
    let root: DataValue?
    let comments: [PageComment]

    init(_ source: SourceText, into diagnostics: inout [Diagnostic]) {
        let yaml = YAMLPage(source, into: &diagnostics)
        (root, comments) = (yaml.root, yaml.comments)
    }
}
