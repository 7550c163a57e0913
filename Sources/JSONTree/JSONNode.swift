/// A value of a JSON text, with its place.
package struct JSONNode: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case null
        case boolean(Bool)
        /// As it is written: `1.10` stays what it is.
        case number(String)
        /// Escapes undone.
        case string(String)
        case array([JSONNode])
        /// In the order of the text; names that occur twice are there twice.
        case object([JSONMember])
    }

    package let content: Content
    /// The bytes of the value; a string's with its quotes.
    package let range: Range<Int>

    package init(_ content: Content, _ range: Range<Int>) {
        self.content = content
        self.range = range
    }
}

/// A name and a value of an object.
package struct JSONMember: Sendable, Equatable {
    package let name: String
    /// With its quotes.
    package let nameRange: Range<Int>
    package let value: JSONNode
}

extension JSONNode {
    /// The first member of a name; `nil` where there is none, or this is no object.
    package subscript(_ name: String) -> JSONNode? { members?.first { $0.name == name }?.value }

    package var members: [JSONMember]? {
        guard case .object(let members) = content else { return nil }
        return members
    }

    package var items: [JSONNode]? {
        guard case .array(let items) = content else { return nil }
        return items
    }

    package var string: String? {
        guard case .string(let string) = content else { return nil }
        return string
    }

    /// A string, or a number as it is written.
    package var text: String? {
        switch content {
        case .string(let text), .number(let text): text
        case .null, .boolean, .array, .object: nil
        }
    }

    package var isNull: Bool { content == .null }

    /// The bytes of a string's text, without its quotes; of any other value all bytes.
    package var textRange: Range<Int> {
        guard case .string = content, range.count >= 2 else { return range }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// What a message calls it: `a list`.
    package var kind: String {
        switch content {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "a group of fields"
        }
    }
}
