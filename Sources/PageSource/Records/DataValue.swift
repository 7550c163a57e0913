import SourceDiagnostics
import Surfaces
import YAMLTree

/// A value of a YAML or JSON file: what readers of records see of either.
struct DataValue {
    enum Base {
        case yaml(YAMLNode, YAMLTree)
    }
    let base: Base

    /// Its place, quotation marks included.
    var range: Range<Int> {
        switch base {
        case .yaml(let node, let tree): tree.contentRange(of: node)
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
        }
    }

    /// The items of a list; `nil` for other values.
    var items: [DataValue]? {
        switch base {
        case .yaml(let node, let tree): node.items?.map { DataValue(base: .yaml($0, tree)) }
        }
    }

    var isRecord: Bool {
        switch base {
        case .yaml(let node, _): node.pairs != nil
        }
    }

    /// Text, numbers and truth values as they are written; `nil` for lists, records and empty values.
    var surface: SurfaceText? {
        switch base {
        case .yaml(let node, let tree): node.text == nil ? nil : SurfaceText(node, in: tree)
        }
    }

    /// As `surface`, without places; with the white space at its ends.
    var text: String? {
        surface.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// A member of a record by its name; `nil` where there is none or an empty one.
    subscript(name: String) -> DataValue? {
        switch base {
        case .yaml(let node, let tree): node[name].map { DataValue(base: .yaml($0, tree)) }
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
