package import SourceDiagnostics

/// Checks a tree against a shape and reports everything that does not fit, each with its place.
package struct ShapeValidator {
    package private(set) var diagnostics: [Diagnostic] = []
    private let tree: YAMLTree

    package init(_ tree: YAMLTree) { self.tree = tree }

    /// Checks a value. `name` is what messages call it: `publications[2].title`'s last word.
    package mutating func check(_ node: YAMLNode, _ type: ValueType, named name: String) {
        switch type {
        case .recursive(_, let inner): check(node, inner(), named: name)
        case .oneOf(let types): checkAlternatives(node, types, named: name)
        case .oneOrMore(let type):
            guard let items = node.items else { return check(node, type, named: name) }
            for item in items { check(item, type, named: name) }
        case .list(let type):
            guard let items = node.items else { return reportWrongType(node, type: .list(type), name) }
            for item in items { checkItem(item, type, of: name) }
        case .map(let type):
            guard let pairs = node.pairs else { return reportWrongType(node, type: .map(type), name) }
            for pair in pairs where !pair.value.isEmpty { check(pair.value, type, named: pair.name) }
        case .object(let shape):
            guard let pairs = node.pairs else { return reportWrongType(node, type: type, name) }
            check(pairs, of: node, shape)
        case .scalar(let format):
            guard case .scalar(let text, _) = node.content else { return reportWrongType(node, type: type, name) }
            if let problem = format.check(text) {
                report(problem.code, problem.summary, node, help: problem.help)
            }
        }
    }

    private mutating func checkItem(_ item: YAMLNode, _ type: ValueType, of name: String) {
        guard !item.isEmpty else {
            return report("empty-item", "an item of “\(name)” is empty", item, help: "Delete its dash.")
        }
        check(item, type, named: name)
    }

    private mutating func check(_ pairs: [YAMLPair], of node: YAMLNode, _ shape: Shape) {
        var seen: Set<Int> = []
        var contents: [YAMLPair] = []
        for pair in pairs {
            guard let index = shape.index(of: pair.name) else {
                reportUnknown(pair, shape)
                continue
            }
            if shape.exactlyOne.contains(pair.name) { contents.append(pair) }
            if shape.fields[index].isRequired { seen.insert(index) }
            guard !pair.value.isEmpty else {
                if shape.fields[index].isRequired {
                    report(
                        "empty-field", "“\(pair.name)” has no value", pair.key, help: shape.fields[index].exampleHelp)
                }
                continue
            }
            check(pair.value, shape.fields[index].type, named: pair.name)
        }
        for (index, field) in shape.fields.enumerated() where field.isRequired && !seen.contains(index) {
            reportMissing(field, node, shape)
        }
        checkContents(contents, node, shape)
    }

    /// One of `exactlyOne` must be there.
    private mutating func checkContents(_ contents: [YAMLPair], _ node: YAMLNode, _ shape: Shape) {
        guard !shape.exactlyOne.isEmpty else { return }
        let words = shape.exactlyOne.map { "“\($0)”" }.joined(separator: ", ")
        if contents.isEmpty {
            report("missing-content", "\(shape.label) needs one of \(words)", head(of: node))
        } else if contents.count > 1 {
            diagnostics.append(
                Diagnostic(
                    "two-contents", "“\(contents[1].name)” cannot stand beside “\(contents[0].name)”",
                    at: .range(tree.range(of: contents[1].key)),
                    notes: [
                        Diagnostic.Note("“\(contents[0].name)” is here", at: .range(tree.range(of: contents[0].key)))
                    ],
                    help: "\(shape.label.capitalizedFirst) has exactly one of \(words): make two of it."))
        }
    }

    private mutating func checkAlternatives(_ node: YAMLNode, _ types: [ValueType], named name: String) {
        guard let type = types.first(where: { $0.accepts(node) }) else {
            return reportWrongType(node, type: .oneOf(types), name)
        }
        check(node, type, named: name)
    }

    private mutating func reportUnknown(_ pair: YAMLPair, _ shape: Shape) {
        let names = shape.fields.map(\.name)
        let meant =
            shape.fields.first { $0.otherWords.contains(pair.name.lowercased()) }?.name
            ?? NearestWord.find(pair.name, among: names)
        let help =
            meant.map { "Did you mean “\($0)”?" }
            ?? "\(shape.label.capitalizedFirst) may have: \(names.joined(separator: ", "))."
        report("unknown-field", "\(shape.label) has no field “\(pair.name.shortened)”", pair.key, help: help)
    }

    private mutating func reportMissing(_ field: Field, _ node: YAMLNode, _ shape: Shape) {
        report("missing-field", "\(shape.label) needs “\(field.name)”", head(of: node), help: field.exampleHelp)
    }

    private mutating func reportWrongType(_ node: YAMLNode, type: ValueType, _ name: String) {
        var help = ""
        if case .scalar(let text, .plain) = node.content, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            help = "Is a space missing behind the colon of “\(text[..<colon])”?"
        }
        report(
            "wrong-type", "“\(name.shortened)” must be \(type.label), but \(node.label) stands here", head(of: node),
            help: help)
    }

    private mutating func report(_ code: String, _ summary: String, _ node: YAMLNode, help: String = "") {
        report(code, summary, tree.range(of: node), help: help)
    }

    private mutating func report(_ code: String, _ summary: String, _ range: Range<Int>, help: String = "") {
        diagnostics.append(Diagnostic(code, summary, at: .range(range), help: help))
    }

    /// The first key of a mapping rather than all of it, so that a message points to one line.
    private func head(of node: YAMLNode) -> Range<Int> { tree.headRange(of: node) }
}

extension YAMLTree {
    /// Where to point for a whole value: the first key of a mapping, the first item of a list, or the text itself.
    package func headRange(of node: YAMLNode) -> Range<Int> {
        if let first = node.pairs?.first { return range(of: first.key) }
        if let first = node.items?.first { return headRange(of: first) }
        return range(of: node)
    }
}

extension Field {
    var exampleHelp: String { example.isEmpty ? "" : "For example: \(name): \(example)" }
}

extension YAMLNode {
    var label: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a group of fields"
        }
    }
}

extension ValueType {
    /// What a message calls it.
    var label: String {
        switch self {
        case .scalar(let format): format.label
        case .list: "a list (lines that begin with “- ”)"
        case .oneOrMore(let type): type.label + " or a list"
        case .map: "names with values (lines like “Name: value”)"
        case .object(let shape): shape.label + " with fields"
        case .oneOf(let types): types.map(\.label).joined(separator: " or ")
        case .recursive(_, let type): type().label
        }
    }

    /// Whether a value has this type's outer form.
    func accepts(_ node: YAMLNode) -> Bool {
        switch (self, node.content) {
        case (.scalar, .scalar), (.list, .sequence), (.map, .mapping), (.object, .mapping): true
        case (.oneOrMore(let type), .sequence(let items)): items.first.map(type.accepts) ?? true
        case (.oneOrMore(let type), _): type.accepts(node)
        case (.oneOf(let types), _): types.contains { $0.accepts(node) }
        case (.recursive(_, let type), _): type().accepts(node)
        default: false
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
