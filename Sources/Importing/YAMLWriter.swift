import YAMLTree

/// Writes YAML as a person would: block style, two columns a level, comments, quotes only where they are needed.
struct YAMLWriter {
    private(set) var text = ""
    private var depth = 0
    /// The dash of an item whose first key has not been written yet.
    private var hasPendingDash = false

    /// - Parameter depth: how many levels of two columns everything is moved to the right.
    init(depth: Int = 0) { self.depth = depth }

    /// A writer for a part of what follows, at the same depth.
    var continuation: YAMLWriter { YAMLWriter(depth: depth) }

    mutating func append(_ part: YAMLWriter) { text += part.text }

    /// `# …`, each line of it.
    mutating func comment(_ comment: String) {
        for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            // A comment never takes the place of an item's first key.
            text +=
                indentation + (hasPendingDash ? "  " : "") + ("# " + line.filter { !$0.isNewline }).trimmedAtEnd + "\n"
        }
    }

    mutating func blankLine() { text += "\n" }

    /// `key: value`; nothing for an empty value.
    mutating func pair(_ key: String, _ value: String, comment: String = "") {
        guard !value.isEmpty else { return }
        line(YAMLScalar.written(key) + ": " + YAMLScalar.written(value), comment: comment)
    }

    /// `key: value` where a profile can hold the value there; else a comment, so that nothing is lost.
    mutating func pair(_ key: String, _ value: String, of format: ScalarFormat) {
        guard !value.isEmpty else { return }
        if format.check(value) == nil { pair(key, value) } else { comment("\(key): \(value)") }
    }

    /// `key: value` where the value is no text but a number, `true` or a date, and so never quoted.
    mutating func bare(_ key: String, _ value: String) {
        guard !value.isEmpty else { return }
        line(key + ": " + value)
    }

    /// `key: [a, b]`; nothing for an empty list.
    mutating func list(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        line(key + ": [" + values.map(YAMLScalar.writtenInFlow).joined(separator: ", ") + "]")
    }

    /// Running text: in the line of its key where it is short, as a literal block of lines otherwise.
    mutating func prose(_ key: String, _ value: String) {
        let value = YAMLScalar.cleaned(value)
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 || value.utf8.count > 90, Self.isLiteral(lines) else { return pair(key, value) }
        line(key + ": |")
        for line in lines {
            text += line.isEmpty ? "\n" : indentation + "  " + line + "\n"
        }
    }

    /// Whether lines come back from a literal block as they went in.
    private static func isLiteral(_ lines: [Substring]) -> Bool {
        guard let first = lines.first, !first.hasPrefix(" "), !first.isEmpty, lines.last?.isEmpty == false else {
            return false
        }
        return lines.allSatisfy { $0.last != " " && !$0.utf8.contains(0x09) }
    }

    /// `key:` and, further in, what `content` writes; nothing where it writes nothing.
    mutating func group(_ key: String, _ content: (inout YAMLWriter) -> Void) {
        var inner = YAMLWriter(depth: depth + (hasPendingDash ? 2 : 1))
        content(&inner)
        guard !inner.text.isEmpty else { return }
        line(YAMLScalar.written(key) + ":")
        text += inner.text
    }

    /// An item of a list: a dash, and behind it the keys that `content` writes.
    mutating func item(_ content: (inout YAMLWriter) -> Void) {
        hasPendingDash = true
        content(&self)
        if !hasPendingDash { depth -= 1 }
        hasPendingDash = false
    }

    /// An item that is a text.
    mutating func item(_ value: String) { text += indentation + "- " + YAMLScalar.written(value) + "\n" }

    private mutating func line(_ content: String, comment: String = "") {
        text += indentation
        if hasPendingDash {
            text += "- "
            hasPendingDash = false
            depth += 1
        }
        text += content + (comment.isEmpty ? "" : " # " + comment) + "\n"
    }

    private var indentation: String { String(repeating: "  ", count: depth) }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
