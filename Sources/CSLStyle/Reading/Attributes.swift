import XMLTree

/// The attributes of one element while it is read: each is asked for by name, and what nobody asks for is unknown.
struct Attributes {
    /// An attribute whose value is none of those that it may have.
    struct WrongValue {
        var attribute: String
        var value: String
        var allowed: [String]
        /// What it takes where the values cannot be listed: `a whole number`.
        var wanted: String?
    }

    let element: XMLElement
    private(set) var asked: [String] = []
    private(set) var wrongValues: [WrongValue] = []
    private(set) var missing: [String] = []

    init(_ element: XMLElement) { self.element = element }

    /// A value as it stands, white space included.
    mutating func text(_ name: String) -> String? {
        asked.append(name)
        return element[name]
    }

    /// A value without white space around it.
    mutating func word(_ name: String) -> String? {
        text(name).map { String($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }

    /// The words of a value; `nil` where there is no such attribute.
    mutating func words(_ name: String) -> [String]? {
        text(name).map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }

    /// A value that CSL has a list of.
    mutating func value<Value>(_ name: String, of type: Value.Type) -> Value?
    where Value: RawRepresentable<String> & CaseIterable {
        guard let word = word(name) else { return nil }
        if let value = Value(rawValue: word) { return value }
        reject(name, word, allowed: Value.allCases.map(\.rawValue))
        return nil
    }

    mutating func flag(_ name: String) -> Bool? {
        guard let word = word(name) else { return nil }
        switch word {
        case "true", "1": return true
        case "false", "0": return false
        default:
            reject(name, word, allowed: ["true", "false"])
            return nil
        }
    }

    /// A number from 0 on.
    mutating func count(_ name: String) -> Int? {
        guard let word = word(name) else { return nil }
        if let number = Int(word), number >= 0 { return number }
        wrongValues.append(WrongValue(attribute: name, value: word, allowed: [], wanted: "a whole number from 0 on"))
        return nil
    }

    /// Notes that a value, or a word of one, is none of those that the attribute may have.
    mutating func reject(_ name: String, _ value: String, allowed: [String]) {
        wrongValues.append(WrongValue(attribute: name, value: value, allowed: allowed, wanted: nil))
    }

    /// Notes that the element needs an attribute that it has not.
    mutating func require(_ name: String) { missing.append(name) }
}

extension Attributes {
    mutating func formatting() -> Formatting {
        var formatting = Formatting()
        formatting.fontStyle = value("font-style", of: Formatting.FontStyle.self)
        formatting.fontVariant = value("font-variant", of: Formatting.FontVariant.self)
        formatting.fontWeight = value("font-weight", of: Formatting.FontWeight.self)
        formatting.textDecoration = value("text-decoration", of: Formatting.TextDecoration.self)
        formatting.verticalAlign = value("vertical-align", of: Formatting.VerticalAlign.self)
        return formatting
    }

    mutating func affixes() -> Affixes {
        Affixes(prefix: text("prefix") ?? "", suffix: text("suffix") ?? "")
    }

    mutating func textCase() -> TextCase? { value("text-case", of: TextCase.self) }

    mutating func display() -> Display? { value("display", of: Display.self) }
}
