package import SourceDiagnostics

/// Checks a tree against a shape and reports everything that does not fit, each with its place.
package struct ShapeValidator {
    package private(set) var diagnostics: [Diagnostic] = []
    private let tree: YAMLTree
    private var suggestions = SuggestionBudget()

    package init(_ tree: YAMLTree) { self.tree = tree }

    /// Checks a value. `name` is what messages call it: `“title”`, `an item of “sections”`.
    package mutating func check(_ node: YAMLNode, _ type: ValueType, named name: ValueName) {
        switch type {
        case .recursive(_, let inner): check(node, inner(), named: name)
        case .oneOf(let types): checkAlternatives(node, types, named: name)
        case .oneOrMore(let one):
            guard let items = node.items else {
                return one.accepts(node) ? check(node, one, named: name) : reportWrongType(node, type: type, name)
            }
            for item in items { checkItem(item, one, of: name) }
        case .list(let one, let count):
            guard let items = node.items else { return reportWrongType(node, type: type, name) }
            if let count, items.count != count {
                let number = "\(items.count) item\(items.count == 1 ? "" : "s")"
                report("wrong-count", "\(name) must have \(count) items, but has \(number)", head(of: node))
            }
            for item in items { checkItem(item, one, of: name) }
        case .map(let value, let keys):
            guard let pairs = node.pairs else { return reportWrongType(node, type: type, name) }
            for pair in pairs {
                if let problem = keys?.check(pair.name) {
                    report(problem, pair.key)
                }
                if !pair.value.isEmpty { check(pair.value, value, named: .field(pair.name)) }
            }
        case .object(let shape):
            guard let pairs = node.pairs else { return reportWrongType(node, type: type, name) }
            check(pairs, of: node, shape)
        case .scalar(let format):
            guard case .scalar(let text, _) = node.content else { return reportWrongType(node, type: type, name) }
            if let problem = format.check(text) {
                report(problem, node)
            }
        }
    }

    private mutating func checkItem(_ item: YAMLNode, _ type: ValueType, of name: ValueName) {
        guard !item.isEmpty else {
            return report("empty-item", "\(name.item) is empty", item, help: "Delete its dash or its comma.")
        }
        check(item, type, named: name.item)
    }

    private mutating func check(_ pairs: [YAMLPair], of node: YAMLNode, _ shape: Shape) {
        var given = FieldSet()
        var hasStrayText = false
        for pair in pairs {
            guard let index = shape.index(of: pair.name, pair.fingerprint) else {
                if let place = strayText(pair) {
                    if !hasStrayText { reportStrayText(pair, at: place) }
                    hasStrayText = true
                } else if let meant = reportUnknown(pair, shape) {
                    given.insert(meant)
                }
                continue
            }
            given.insert(index)
            if !pair.value.isEmpty {
                check(pair.value, shape.fields[index].type, named: .field(pair.name))
            } else if shape.fields[index].isRequired {
                report("empty-field", "“\(pair.name)” has no value", pair.key, help: shape.fields[index].exampleHelp)
            }
        }
        for index in shape.requiredIndices where !given.contains(index) {
            reportMissing(shape.fields[index], node, "\(shape.label) needs “\(shape.fields[index].name)”")
        }
        if shape.hasDependencies { checkTogether(given, pairs, node, shape) }
    }

    /// What the presence of one field says of others.
    private mutating func checkTogether(_ given: FieldSet, _ pairs: [YAMLPair], _ node: YAMLNode, _ shape: Shape) {
        func has(_ name: String) -> Bool { shape.index(of: name).map(given.contains) ?? false }
        let oneOf = shape.exactlyOne + shape.atLeastOne
        if !oneOf.isEmpty, !oneOf.contains(where: has) {
            let words = oneOf.map { "“\($0)”" }.joined(separator: ", ")
            report("missing-content", "\(shape.label) needs one of \(words)", head(of: node))
        }
        let contents = shape.exactlyOne.isEmpty ? [] : pairs.filter { shape.exactlyOne.contains($0.name) }
        let areCompanions = contents.count == 2 && contents.allSatisfy { shape.together.contains($0.name) }
        if contents.count > 1, !areCompanions { reportTwoContents(contents[0].key, contents[1].key, shape) }
        for (name, other) in shape.needs where has(name) && !has(other) {
            guard let field = shape.field(other) else { continue }
            let place = pairs.first { $0.name == name }?.key ?? node
            reportMissing(field, place, "“\(name)” needs “\(other)” beside it")
        }
    }

    private mutating func reportTwoContents(_ first: YAMLNode, _ second: YAMLNode, _ shape: Shape) {
        let words = shape.exactlyOne.map { "“\($0)”" }.joined(separator: ", ")
        diagnostics.append(
            Diagnostic(
                "two-contents", "“\(second.text ?? "")” cannot stand beside “\(first.text ?? "")”",
                at: .range(tree.range(of: second)),
                notes: [Diagnostic.Note("“\(first.text ?? "")” is here", at: .range(tree.range(of: first)))],
                help: "\(shape.label.capitalizedFirst) has exactly one of \(words): make two of it."))
    }

    private mutating func checkAlternatives(_ node: YAMLNode, _ types: [ValueType], named name: ValueName) {
        guard let type = types.first(where: { $0.accepts(node) }) else {
            return reportWrongType(node, type: .oneOf(types), name)
        }
        check(node, type, named: name)
    }

    /// Reports a field that the shape does not have; the index of the one that was probably meant.
    private mutating func reportUnknown(_ pair: YAMLPair, _ shape: Shape) -> Int? {
        let summary = "\(shape.label) has no field “\(pair.name.shortened)”"
        guard !suggestions.isSpent else {
            report("unknown-field", summary, pair.key)
            return nil
        }
        let names = shape.fields.map(\.name)
        let meant =
            shape.fields.first { $0.otherWords.contains(pair.name.lowercased()) }?.name
            ?? suggestions.nearest(pair.name, among: names)
        let help =
            meant.map { "Did you mean “\($0)”?" }
            ?? "\(shape.label.capitalizedFirst) may have: \(names.joined(separator: ", "))."
        report("unknown-field", summary, pair.key, help: help)
        return meant.flatMap(shape.index)
    }

    /// `Bo Xu` of `{authors: Ann Lee, Bo Xu}`: within braces a comma ends a text.
    private func strayText(_ pair: YAMLPair) -> Range<Int>? {
        guard pair.value.isEmpty else { return nil }
        let place = tree.range(of: pair.key)
        let behind = tree.source.bytes[min(place.upperBound, tree.source.bytes.count)...]
            .first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return behind == UInt8(ascii: ",") || behind == UInt8(ascii: "}") ? place : nil
    }

    private mutating func reportStrayText(_ pair: YAMLPair, at place: Range<Int>) {
        report(
            "unknown-field", "“\(pair.name.shortened)” is no field: between braces a comma ends a text", place,
            help: "Put the whole text that has the comma in straight quotes: {authors: \"Ann Lee, Bo Xu\"}")
    }

    private mutating func reportMissing(_ field: Field, _ node: YAMLNode, _ summary: String) {
        report("missing-field", summary, head(of: node), help: field.exampleHelp)
    }

    private mutating func reportWrongType(_ node: YAMLNode, type: ValueType, _ name: ValueName) {
        var help = ""
        if case .scalar(let text, .plain) = node.content, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            help = "Is a space missing behind the colon of “\(text[..<colon])”?"
        } else if let pair = node.pairs?.first, let fields = type.itemFields {
            help = Self.dashHelp(pair, fields)
        }
        report(
            "wrong-type", "\(name) must be \(type.label), but \(node.label) stands here", head(of: node),
            help: help)
    }

    /// What to write where a list was written as a group: `- title: Education` for `Education:`.
    private static func dashHelp(_ pair: YAMLPair, _ fields: [Field]) -> String {
        let name = pair.name.shortened
        if fields.contains(where: { $0.name == pair.name }) {
            return
                "Begin each item with a dash and a space: “- \(name): …”, its other lines indented by two spaces more."
        }
        return "Begin each item with a dash and a space: write “- \(fields[0].name): \(name)” in place of “\(name):”, "
            + "and the lines that belong to it below, indented by two spaces more than the dash."
    }

    private mutating func report(_ problem: ScalarFormat.Problem, _ node: YAMLNode) {
        let nearest = suggestions.nearest(problem.word, among: problem.candidates)
        report(problem.code, problem.summary, node, help: nearest.map { "Did you mean “\($0)”?" } ?? problem.help)
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

/// What a message calls a value; put into words only when there is something to say.
package enum ValueName: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    case field(String)
    case item(of: String)
    case file

    package init(stringLiteral name: String) { self = .field(name) }

    var item: ValueName {
        switch self {
        case .field(let name): .item(of: name)
        case .item, .file: self
        }
    }

    package var description: String {
        switch self {
        case .field(let name): "“\(name.shortened)”"
        case .item(let name): "an item of “\(name.shortened)”"
        case .file: "the file"
        }
    }
}

/// Indices of a shape's fields, the first 64 of them in one word.
private struct FieldSet {
    private var first: UInt64 = 0
    private var others: Set<Int> = []

    mutating func insert(_ index: Int) {
        if index < 64 { first |= 1 << UInt64(index) } else { others.insert(index) }
    }

    func contains(_ index: Int) -> Bool {
        index < 64 ? first & (1 << UInt64(index)) != 0 : others.contains(index)
    }
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

    /// The fields of the items of a list; `nil` for what is no list of objects.
    fileprivate var itemFields: [Field]? {
        switch self {
        case .list(.object(let shape), _): shape.fields
        case .list(.oneOf(let types), _):
            types.lazy.compactMap { if case .object(let shape) = $0 { shape.fields } else { nil } }.first
        case .oneOf(let types): types.lazy.compactMap(\.itemFields).first
        default: nil
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
