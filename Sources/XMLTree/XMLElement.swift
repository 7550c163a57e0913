/// An element of an XML or HTML text: a value, free of the parser that read it.
public struct XMLElement: Sendable, Equatable {
    /// The name as written in XML, without a namespace's prefix; in lower case in HTML.
    public var name: String
    public var attributes: [XMLAttribute]
    public var children: [XMLNode]
    /// The line of its start tag, from 1.
    public var line: Int
    /// Its bytes in the text, tags included; empty in HTML and where they are not known.
    public var range: Range<Int>
    /// Its bytes between the tags.
    public var contentRange: Range<Int>

    public init(name: String, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.line = line
        range = 0..<0
        contentRange = 0..<0
    }

    /// The value of an attribute; `nil` for one that is not there.
    public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// All text within, in order, without anything between.
    public var text: String {
        var text = ""
        append(to: &text)
        return text
    }

    /// The elements directly within.
    public var elements: [XMLElement] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }

    /// Every element within for which a condition holds, at any depth, in the order of the text.
    public func descendants(where condition: (XMLElement) -> Bool) -> [XMLElement] {
        elements.flatMap { element in
            (condition(element) ? [element] : []) + element.descendants(where: condition)
        }
    }

    private func append(to text: inout String) {
        for child in children {
            switch child {
            case .element(let element): element.append(to: &text)
            case .text(let part): text += part
            }
        }
    }
}

/// What stands in an element. Comments and processing instructions are not kept.
public enum XMLNode: Sendable, Equatable {
    case element(XMLElement)
    case text(String)
}

/// An attribute of an element, its value without quotes and escapes.
public struct XMLAttribute: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
