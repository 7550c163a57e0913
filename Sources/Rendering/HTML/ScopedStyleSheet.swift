/// The part of a style sheet that stays within `.byline`, for fragments.
///
/// Page styles have two kinds of rules: those of the page (`body`, `:root`, `.sidebar`) and those of the document, each
/// selector of which begins with `.byline`. A page of somebody else's must not be changed, so only the latter are kept,
/// also within `@media` and `@supports`; all other at-rules are dropped.
enum ScopedStyleSheet {
    static let scope = ".byline"

    static func text(of styleSheet: String) -> String {
        var rest = Array(styleSheet.utf8)[...]
        var result: [UInt8] = []
        copyRules(from: &rest, to: &result, depth: 0)
        return String(decoding: result, as: UTF8.self)
    }

    /// Copies rules up to the brace that ends the block they stand in.
    private static func copyRules(from rest: inout ArraySlice<UInt8>, to result: inout [UInt8], depth: Int) {
        while true {
            let prelude = prefix(of: &rest)
            guard let end = rest.popFirst() else { return }
            if end == UInt8(ascii: "}"), depth > 0 { return }
            guard end == UInt8(ascii: "{") else { continue }
            let name = trimmed(prelude)
            if depth < 4, name.hasPrefix("@media") || name.hasPrefix("@supports") {
                var inner: [UInt8] = []
                copyRules(from: &rest, to: &inner, depth: depth + 1)
                guard !inner.isEmpty else { continue }
                result += Array((indent(depth) + name + " {\n").utf8) + inner + Array((indent(depth) + "}\n").utf8)
            } else {
                let declarations = block(of: &rest)
                guard isScoped(name) else { continue }
                result += Array((indent(depth) + name + " {" + declarations + "}\n").utf8)
            }
        }
    }

    /// Whether each selector of a list begins with the scope, and goes on with a descendant or a state of it.
    private static func isScoped(_ selectors: String) -> Bool {
        topLevelParts(of: selectors).allSatisfy { selector in
            guard selector.hasPrefix(scope) else { return false }
            let rest = selector.dropFirst(scope.count)
            guard let next = rest.first else { return true }
            guard next == " " || next == ":" || next == ">" else { return false }
            // `.byline + p` is beside the scope, not in it.
            return !rest.drop { $0 == " " }.hasPrefix("+") && !rest.drop { $0 == " " }.hasPrefix("~")
        }
    }

    /// The selectors of a list: split at commas that stand in no brackets.
    private static func topLevelParts(of selectors: String) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        for character in selectors {
            if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map { trimmed(Array($0.utf8)[...]) }
    }

    /// What stands before the next `{`, `}` or `;`, without comments.
    private static func prefix(of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text: [UInt8] = []
        while let byte = rest.first {
            if skipComment(in: &rest) { continue }
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";") { break }
            text.append(byte)
            rest.removeFirst()
        }
        return text[...]
    }

    /// The declarations of a rule, up to and with the brace that ends it.
    private static func block(of rest: inout ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        var depth = 0
        while let byte = rest.first {
            if skipComment(in: &rest) { continue }
            rest.removeFirst()
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") {
                if depth == 0 { break }
                depth -= 1
            }
            text.append(byte)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func skipComment(in rest: inout ArraySlice<UInt8>) -> Bool {
        let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
        guard rest.first == slash, rest.dropFirst().first == star else { return false }
        rest = rest.dropFirst(2)
        while let byte = rest.popFirst(), byte != star || rest.first != slash {}
        rest = rest.dropFirst()
        return true
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace = { (byte: UInt8) in byte <= 0x20 }
        let text = bytes.drop(while: isSpace)
        return String(decoding: text.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth + 2) }
}
