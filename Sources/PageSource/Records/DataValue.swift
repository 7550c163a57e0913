import JSONTree
import SourceDiagnostics
import Surfaces
import XMLTree
import YAMLTree

/// A value of a YAML, JSON, TOML or XML file: what readers of records see of any of them.
struct DataValue {
    enum Base {
        case yaml(YAMLNode, YAMLTree)
        case json(JSONNode, SourceText)
        case xml(XMLElement, SourceText)
        case toml(TOMLNode)
        /// Elements of one name that stand in one element: what is a list elsewhere.
        case xmlList([XMLElement], SourceText)
    }
    let base: Base

    /// Its place, quotation marks and tags included.
    var range: Range<Int> {
        switch base {
        case .yaml(let node, let tree): return tree.contentRange(of: node)
        case .json(let node, _): return node.range
        case .toml(let node): return node.range
        case .xml(let element, let source): return element.range(in: source)
        case .xmlList(let elements, let source):
            let ranges = elements.map { $0.range(in: source) }
            let start = ranges.first?.lowerBound ?? 0
            return start..<max(start, ranges.last?.upperBound ?? 0)
        }
    }

    /// The members of a record, in the order of the file; empty for other values.
    var fields: [DataField] {
        switch base {
        case .yaml(let node, let tree):
            (node.pairs ?? []).map { pair in
                DataField(
                    name: pair.name, nameRange: tree.range(of: pair.key),
                    value: DataValue(base: .yaml(pair.value, tree)))
            }
        case .json(let node, let source):
            (node.members ?? []).map { member in
                let name =
                    member.nameRange.lowerBound
                    + 1..<max(member.nameRange.upperBound - 1, member.nameRange.lowerBound + 1)
                return DataField(
                    name: member.name, nameRange: name, value: DataValue(base: .json(member.value, source)))
            }
        case .xml(let element, let source): element.recordFields(in: source)
        case .toml(let node):
            node.members.map {
                DataField(name: $0.name, nameRange: $0.nameRange, value: DataValue(base: .toml($0.value)))
            }
        case .xmlList: []
        }
    }

    /// The items of a list; `nil` for other values.
    var items: [DataValue]? {
        switch base {
        case .yaml(let node, let tree): node.items?.map { DataValue(base: .yaml($0, tree)) }
        case .json(let node, let source): node.items?.map { DataValue(base: .json($0, source)) }
        case .toml(let node): node.items?.map { DataValue(base: .toml($0)) }
        case .xml: nil
        case .xmlList(let elements, let source): elements.map { DataValue(base: .xml($0, source)) }
        }
    }

    var isRecord: Bool {
        switch base {
        case .yaml(let node, _): node.pairs != nil
        case .json(let node, _): node.members != nil
        case .toml(let node): node.isTable
        case .xml(let element, _): element.isRecord
        case .xmlList: false
        }
    }

    /// Text, numbers and truth values as they are written; `nil` for lists, records and empty values.
    var surface: SurfaceText? {
        switch base {
        case .yaml(let node, let tree): node.isNothing ? nil : SurfaceText(node, in: tree)
        case .json(let node, let source): node.isText ? SurfaceText(node, in: source.bytes) : nil
        case .xml(let element, let source): element.isRecord ? nil : element.surface(in: source)
        case .toml(let node): node.text
        case .xmlList: nil
        }
    }

    /// As `surface`, without places; with the white space at its ends.
    var text: String? { surface?.string }

    /// A member of a record by its name; `nil` where there is none or an empty one.
    subscript(name: String) -> DataValue? {
        switch base {
        case .yaml(let node, let tree): return node[name].map { DataValue(base: .yaml($0, tree)) }
        case .json(let node, let source):
            guard let value = node[name], !value.isNull else { return nil }
            return DataValue(base: .json(value, source))
        case .toml, .xml, .xmlList: return fields.first { $0.name == name }?.value
        }
    }

    /// One value, or the values of a list.
    var oneOrMore: [DataValue] { items ?? [self] }
}

/// A member of a record.
struct DataField {
    let name: String
    let nameRange: Range<Int>
    let value: DataValue

    /// The name as tables have it: `Paper_URL` → `paper-url`.
    var word: String {
        String(decoding: name.lowercased().utf8.map { $0 == 0x5F || $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
    }
}

extension SurfaceText {
    /// The text of a scalar, escapes and folded lines undone.
    init(_ node: YAMLNode, in tree: YAMLTree) {
        let (inner, runs) = tree.runs(of: node)
        var bytes = Array((node.text ?? "").utf8)
        for (index, run) in runs.enumerated() where run.isCopy {
            // What stands in the file is right where a damaged line was blotted out to read on.
            let end = index + 1 < runs.count ? runs[index + 1].start : bytes.count
            for offset in run.start..<end where bytes[offset] > 0x20 {
                bytes[offset] = tree.source.bytes[run.source.lowerBound + offset - run.start]
            }
        }
        let origins = runs.map { run in
            Origin(start: run.start, source: run.source, form: run.isEscape ? .entity : .literal)
        }
        self.init(bytes: bytes, origins: origins, sourceRange: inner)
    }
}

extension YAMLNode {
    /// Whether it is no text, or stands for no value: `~`, `null`.
    fileprivate var isNothing: Bool {
        guard let text else { return true }
        if case .scalar(_, .plain) = content { return text == "null" || text == "Null" || text == "NULL" }
        return false
    }
}

extension JSONNode {
    /// Whether it is a string, a number or a truth value.
    fileprivate var isText: Bool {
        switch content {
        case .string, .number, .boolean: true
        case .null, .array, .object: false
        }
    }
}

extension YAMLTree {
    /// The bytes of a value up to the end of its last text: lists and records reach further, to the start of what follows.
    fileprivate func contentRange(of node: YAMLNode) -> Range<Int> {
        let whole = range(of: node)
        var last = node
        while let inner = last.items?.last ?? last.pairs?.last?.value { last = inner }
        var end = max(range(of: last).upperBound, whole.lowerBound)
        while end > whole.lowerBound, source.bytes[end - 1] <= 0x20 { end -= 1 }
        return whole.lowerBound..<end
    }
}
