import Bibliography
import Linting
public import SourceDiagnostics
import YAMLTree

/// Reads `.byline.yaml`.
public enum ConfigurationSource {
    /// Reads a configuration and reports everything that is wrong with it in one run.
    public static func read(_ source: SourceText) -> (configuration: Configuration, diagnostics: [Diagnostic]) {
        var configuration = Configuration()
        let tree = YAMLTree.parse(source)
        guard let root = tree.root else {
            // A file with comments alone says nothing, and that is no mistake.
            let diagnostics = tree.diagnostics.filter { $0.code != "empty-file" }
            return (configuration, diagnostics)
        }
        var validator = ShapeValidator(tree)
        validator.check(root, .object(ConfigurationShape.configuration), named: .file)
        configuration.selfNames = root["self"]?.texts ?? []
        for pair in root["marks"]?.pairs ?? [] {
            if let role = pair.value.text { configuration.marks[pair.name] = Role.ID(rawValue: role) }
        }
        if let lint = root["lint"] {
            configuration.rules = RuleSelection(
                select: lint["select"]?.texts ?? [], ignore: lint["ignore"]?.texts ?? [],
                severities: (lint["severity"]?.pairs ?? []).compactMap { pair in
                    pair.value.text.flatMap(Diagnostic.Severity.init(rawValue:)).map { (pair.name, $0) }
                })
            configuration.files = lint["files"]?.texts ?? []
            configuration.exclude = lint["exclude"]?.texts ?? []
        }
        return (configuration, tree.diagnostics + validator.diagnostics)
    }
}

extension YAMLNode {
    /// The text, or the texts of a list.
    fileprivate var texts: [String] { items?.compactMap(\.text) ?? text.map { [$0] } ?? [] }
}
