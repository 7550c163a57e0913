/// One value of a YAML file: text, a list or a mapping. Every scalar is text as it stands (`no`, `1.10` and `2016-09` stay
/// what they are) until a field says what it holds.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar(String, ScalarStyle)
        case sequence([YAMLNode])
        case mapping([YAMLPair])
    }

    /// How a scalar was written.
    package enum ScalarStyle: Sendable {
        case plain, singleQuoted, doubleQuoted
        /// `|`
        case literal
        /// `>`
        case folded
    }

    package let content: Content
    /// Where the value starts and ends, counted in Unicode scalars from the start of the file, as libyaml does.
    /// `YAMLTree.range(of:)` makes bytes of them.
    let start: UInt32
    let end: UInt32

    init(_ content: Content, start: UInt32, end: UInt32) {
        self.content = content
        self.start = start
        self.end = end
    }

    /// The text of a scalar; `nil` for a list, a mapping and an empty value (`title:` with nothing behind it).
    package var text: String? {
        guard case .scalar(let text, _) = content, !isEmpty else { return nil }
        return text
    }

    /// The items of a list.
    package var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The keys and values of a mapping, in the order of the file.
    package var pairs: [YAMLPair]? {
        guard case .mapping(let pairs) = content else { return nil }
        return pairs
    }

    /// Whether nothing was written, or `~`: such a field counts as left out.
    package var isEmpty: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        return text.isEmpty || text == "~"
    }

    /// The value of a key of a mapping; `nil` where there is none or an empty one.
    package subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = content else { return nil }
        guard let index = pairs.firstIndex(named: key), !pairs[index].value.isEmpty else { return nil }
        return pairs[index].value
    }
}

/// A key and its value. The key is kept as text and place rather than as a node: mappings are searched by it all the time.
package struct YAMLPair: Sendable {
    /// The key's text; empty where it is not text.
    package let name: String
    let fingerprint: Int
    private let keyStart: UInt32
    private let keyEnd: UInt32
    package let value: YAMLNode

    init(key: YAMLNode, value: YAMLNode) {
        if case .scalar(let text, _) = key.content { name = text } else { name = "" }
        fingerprint = name.fingerprint
        keyStart = key.start
        keyEnd = key.end
        self.value = value
    }

    /// The key as a value of its own, for its place.
    package var key: YAMLNode { YAMLNode(.scalar(name, .doubleQuoted), start: keyStart, end: keyEnd) }
}

extension [YAMLPair] {
    func firstIndex(named name: String) -> Int? {
        let fingerprint = name.fingerprint
        return withUnsafeBufferPointer { pairs in
            for index in pairs.indices where pairs[index].fingerprint == fingerprint && pairs[index].name == name {
                return index
            }
            return nil
        }
    }
}

extension String {
    /// A number that mostly tells two names apart, of their length and ends: it is compared before they are.
    var fingerprint: Int { utf8.count << 16 | Int(utf8.first ?? 0) << 8 | Int(utf8.last ?? 0) }
}
