/// An element of an XML or HTML text: a value, free of the parser that read it. All ranges are bytes of the text.
public struct XMLElement: Sendable, Equatable {
    /// The name as written in XML, without a namespace's prefix; in lower case in HTML.
    public var name: String
    public var attributes: [XMLAttribute]
    public var children: [XMLNode]
    /// The line of its start tag, from 1.
    public var line: Int
    /// The bytes of its start tag; empty where the parser has put it in.
    public var opening: Range<Int>
    /// The bytes of its end tag; empty where there is none.
    public var closing: Range<Int>

    public init(
        name: String, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0,
        opening: Range<Int> = 0..<0,
        closing: Range<Int> = 0..<0
    ) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.line = line
        self.opening = opening
        self.closing = closing
    }

    /// From its start tag to its end tag.
    public var range: Range<Int> { opening.lowerBound..<max(opening.lowerBound, closing.upperBound) }

    /// What stands between its tags.
    public var contentRange: Range<Int> { opening.upperBound..<max(opening.upperBound, closing.lowerBound) }

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
            case .text(let part, _): text += part
            }
        }
    }
}

/// What stands in an element. Comments and processing instructions are not kept.
public enum XMLNode: Sendable, Equatable {
    case element(XMLElement)
    /// Text, references to characters undone, and its bytes, which may have comments among them.
    case text(String, Range<Int>)
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
