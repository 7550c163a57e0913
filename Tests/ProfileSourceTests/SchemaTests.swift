import DocumentTree
import SourceDiagnostics
import Testing

@testable import ProfileSource
@testable import YAMLTree

@Suite struct SchemaTests {
    let schema = ProfileSchema.json()

    @Test func everyObjectIsClosed() {
        for object in schema.objects where object["properties"] != nil {
            #expect(object["additionalProperties"] == .boolean(false))
            #expect(object["type"] == .string("object"))
        }
    }

    @Test func everyReferenceResolves() {
        let definitions = schema["$defs"]
        let references = schema.objects.compactMap { object -> String? in
            guard case .string(let reference)? = object["$ref"] else { return nil }
            return reference
        }
        #expect(references.count > 10)
        for reference in references {
            #expect(definitions?[String(reference.dropFirst("#/$defs/".count))] != nil, "\(reference)")
        }
    }

    @Test func everyFieldHasADescription() {
        for object in schema.objects {
            guard case .object(let properties)? = object["properties"] else { continue }
            for property in properties {
                guard case .string(let text)? = property.value["description"] else {
                    Issue.record("\(property.key) has no description")
                    continue
                }
                #expect(text.hasSuffix(".") || text.hasSuffix("…"))
            }
        }
    }

    @Test func headSaysWhatItIs() {
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        #expect(schema["required"] == .array([.string("name"), .string("sections")]))
    }

    /// The examples in the shapes are sound values of their fields.
    @Test func examplesAreSound() {
        for shape in [
            ProfileShape.profile, ProfileShape.contact, ProfileShape.section, ProfileShape.entry,
            ProfileShape.publication,
            ProfileShape.document, ProfileShape.sectionRequest,
        ] {
            for field in shape.fields where !field.example.isEmpty {
                let text = "\(field.name): \(field.example)"
                let tree = YAMLTree.parse(.init(path: "p", text: text))
                #expect(tree.diagnostics.isEmpty, "\(text)")
                guard let value = tree.root?[field.name] else {
                    Issue.record("\(text) has no value")
                    continue
                }
                var validator = ShapeValidator(tree)
                validator.check(value, field.type, named: .field(field.name))
                #expect(validator.diagnostics.isEmpty, "\(text)")
            }
        }
    }
}

extension JSONValue {
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// This object and all within it.
    fileprivate var objects: [JSONValue] {
        switch self {
        case .object(let members): [self] + members.flatMap(\.value.objects)
        case .array(let values): values.flatMap(\.objects)
        case .null, .boolean, .integer, .string: []
        }
    }
}
