import Bibliography
public import SourceDiagnostics
public import StyleModel
import YAMLTree

/// What came of a `style.yaml`; `style` is `nil` where there are errors.
public struct StyleReading: Sendable {
    public var style: Style?
    public var diagnostics: [Diagnostic]
}

/// Reads the `style.yaml` of a style's folder.
public enum StyleSource {
    /// - Parameter name: the folder's name, by which the style is called.
    public static func read(_ source: SourceText, name: String) -> StyleReading {
        let tree = YAMLTree.parse(source)
        guard let root = tree.root else { return StyleReading(style: nil, diagnostics: tree.diagnostics) }
        var validator = ShapeValidator(tree)
        validator.check(root, .object(StyleShape.style), named: "style")
        let diagnostics = tree.diagnostics + validator.diagnostics
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            return StyleReading(style: nil, diagnostics: diagnostics)
        }
        return StyleReading(style: style(root, name: name), diagnostics: diagnostics)
    }

    private static func style(_ root: YAMLNode, name: String) -> Style {
        var style = Style(name: name)
        style.summary = root["summary"]?.text ?? ""
        style.options = StyleOptionsDecoder.decode(root)
        for pair in root["publications"]?.pairs ?? [] where pair.name != "layout" {
            style.publications[WorkType(rawValue: pair.name)] = pattern(pair.value)
        }
        style.publicationLayout = root["publications"]?.word("layout") ?? .bulleted
        if let projects = root["projects"] {
            style.projects = pattern(projects)
            style.projectLayout = projects.word("layout") ?? .bulleted
        }
        for pair in root["entries"]?.pairs ?? [] {
            style.entries[pair.name] = pattern(pair.value)
            style.entryLayouts[pair.name] = pair.value.word("layout")
        }
        if let mention = root["mention"]?.text.flatMap({ try? PatternParser.parse($0) }) { style.mention = mention }
        style.topics = TopicStyle(
            labels: root["topics"]?["labels"]?.items?.compactMap(\.text) ?? [],
            foldsLeaves: root["topics"]?.flag("fold") ?? false, hint: root["topics"]?["hint"]?.pattern ?? Pattern())
        return style
    }

    private static func pattern(_ node: YAMLNode) -> EntryPattern {
        let lines = (node["lines"]?.items ?? []).compactMap { item in
            item.pairs?.first.flatMap { pair in
                pair.value.pattern.map { LinePattern(name: pair.name, pattern: $0) }
            }
        }
        return EntryPattern(
            label: node["label"]?.pattern ?? Pattern(), aside: node["aside"]?.pattern ?? Pattern(),
            badge: node["badge"]?.pattern ?? Pattern(), lines: lines)
    }
}

extension YAMLNode {
    fileprivate var pattern: Pattern? { text.flatMap { try? PatternParser.parse($0) } }
}
