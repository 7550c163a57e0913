public import DocumentTree
import YAMLTree

/// The JSON Schema of profiles, for the completion and the checks of editors. It is written from the shapes that check
/// profiles, so both say the same.
public enum ProfileSchema {
    /// The schema, in draft 2020-12.
    public static func json() -> JSONValue {
        var writer = SchemaWriter()
        let root = writer.members(of: ProfileShape.profile)
        let head: [(key: String, value: JSONValue)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .string("urn:byline:profile")),
            ("title", .string("Byline profile")),
        ]
        return .object(head + root + [("$defs", .object(writer.definitions.sorted { $0.key < $1.key }))])
    }
}

/// Writes shapes as JSON Schema, each shape once under `$defs`.
struct SchemaWriter {
    private(set) var definitions: [(key: String, value: JSONValue)] = []
    private var written: Set<String> = []

    typealias Members = [(key: String, value: JSONValue)]

    mutating func members(of shape: Shape) -> Members {
        var properties: Members = []
        for field in shape.fields {
            properties.append(
                (field.name, .object([("description", .string(Self.sentence(field.summary)))] + schema(of: field.type)))
            )
        }
        var members: Members = [
            ("description", .string(Self.sentence(shape.summary))), ("type", .string("object")),
            ("properties", .object(properties)),
            ("additionalProperties", .boolean(false)),
        ]
        let required = shape.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        if !shape.exactlyOne.isEmpty {
            let alone = shape.exactlyOne.filter { !shape.together.contains($0) }
            var choices = alone.map(Self.requiring)
            if !shape.together.isEmpty {
                choices.append(.object([("anyOf", .array(shape.together.map(Self.requiring)))]))
            }
            members.append(("oneOf", .array(choices)))
        }
        if !shape.atLeastOne.isEmpty {
            let choices = shape.atLeastOne.map(Self.requiring)
            members.append(("anyOf", .array(choices)))
        }
        if !shape.needs.isEmpty {
            let needs = shape.needs.map { (key: $0.field, value: JSONValue.array([.string($0.other)])) }
            members.append(("dependentRequired", .object(needs)))
        }
        return members
    }

    private static func requiring(_ field: String) -> JSONValue { .object([("required", .array([.string(field)]))]) }

    private static func sentence(_ text: String) -> String {
        let end = text.hasSuffix(".") || text.hasSuffix("…") ? "" : "."
        return text.prefix(1).uppercased() + text.dropFirst() + end
    }

    private mutating func schema(of type: ValueType) -> Members {
        switch type {
        case .scalar(let format): return format.schema.members
        case .list(let type, let count):
            let counts: Members = count.map { [("minItems", .integer($0)), ("maxItems", .integer($0))] } ?? []
            return [("type", .string("array")), ("items", .object(schema(of: type)))] + counts
        case .oneOrMore(let type):
            return [("anyOf", .array([.object(schema(of: type)), .object(schema(of: .list(type)))]))]
        case .map(let type, let keys):
            let names: Members = keys.map { [("propertyNames", .object($0.schema.keyMembers))] } ?? []
            return [("type", .string("object")), ("additionalProperties", .object(schema(of: type)))] + names
        case .object(let shape): return reference(to: shape.name) { $0.members(of: shape) }
        case .oneOf(let types): return [("anyOf", .array(types.map { .object(schema(of: $0)) }))]
        case .recursive(let name, let type):
            if case .object(let shape) = type() { return schema(of: .object(shape)) }
            return reference(to: name) { $0.schema(of: type()) }
        }
    }

    private mutating func reference(to name: String, _ write: (inout SchemaWriter) -> Members) -> Members {
        if written.insert(name).inserted {
            let members = write(&self)
            definitions.append((name, .object(members)))
        }
        return [("$ref", .string("#/$defs/\(name)"))]
    }
}

extension ScalarFormat.SchemaForm {
    /// For the names of a mapping, which are strings in any case.
    fileprivate var keyMembers: SchemaWriter.Members {
        switch self {
        case .pattern(let pattern, _): [("pattern", .string(pattern))]
        case .words: members
        case .text, .boolean, .integer: []
        }
    }

    fileprivate var members: SchemaWriter.Members {
        switch self {
        case .text: [("type", .array([.string("string"), .string("number")]))]
        case .pattern(let pattern, let allowsInteger):
            [
                ("type", allowsInteger ? .array([.string("string"), .string("integer")]) : .string("string")),
                ("pattern", .string(pattern)),
            ]
        case .boolean: [("type", .string("boolean"))]
        case .integer(let minimum):
            [("type", .string("integer"))] + (minimum.map { [("minimum", .integer($0))] } ?? [])
        case .words(let words): [("enum", .array(words.map { .string($0) }))]
        }
    }
}
