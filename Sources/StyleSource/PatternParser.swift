import StyleModel

/// What is wrong with a pattern, and where: `offset` counts UTF-8 bytes.
struct PatternError: Error, Equatable, Sendable {
    var summary: String
    var offset: Int
}

/// Reads `{authors}. **{title}**[, *{venue}*].` by recursive descent; see ``Pattern`` for the notation.
struct PatternParser {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    private static let deepest = 16

    static func parse(_ text: String) throws(PatternError) -> Pattern {
        var parser = PatternParser(bytes: Array(text.utf8))
        return Pattern(nodes: try parser.nodes(until: nil))
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// What ends a run of nodes.
    private enum Closing: Equatable {
        case bracket
        case stars(Int)
    }

    private mutating func nodes(until closing: Closing?) throws(PatternError) -> [Pattern.Node] {
        let start = offset
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw PatternError(summary: "too deeply nested", offset: offset) }
        var nodes: [Pattern.Node] = []
        var text: [UInt8] = []
        func flush() {
            if !text.isEmpty { nodes.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
        }
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\\") where offset + 1 < bytes.count:
                text.append(bytes[offset + 1])
                offset += 2
            case UInt8(ascii: "{"):
                flush()
                nodes.append(try field())
            case UInt8(ascii: "}"):
                throw PatternError(summary: "“}” without a “{” before it", offset: offset)
            case UInt8(ascii: "["):
                flush()
                offset += 1
                nodes.append(.optional(try self.nodes(until: .bracket)))
            case UInt8(ascii: "]"):
                guard closing == .bracket else {
                    throw PatternError(summary: "“]” without a “[” before it", offset: offset)
                }
                flush()
                offset += 1
                return nodes
            case UInt8(ascii: "*"):
                flush()
                let count = starCount()
                if case .stars(let opened)? = closing, count >= opened {
                    offset += opened
                    return nodes
                }
                nodes.append(try emphasis(count))
            case let byte:
                text.append(byte)
                offset += 1
            }
        }
        flush()
        switch closing {
        case nil: return nodes
        case .bracket: throw PatternError(summary: "“[” is never closed", offset: start - 1)
        case .stars(let count):
            throw PatternError(
                summary: "“\(String(repeating: "*", count: count))” is never closed", offset: start - count)
        }
    }

    private func starCount() -> Int {
        min(bytes[offset...].prefix { $0 == UInt8(ascii: "*") }.count, 3)
    }

    private mutating func emphasis(_ stars: Int) throws(PatternError) -> Pattern.Node {
        offset += stars
        let inner = try nodes(until: .stars(stars))
        switch stars {
        case 1: return .emphasis(inner)
        case 2: return .strong(inner)
        default: return .strong([.emphasis(inner)])
        }
    }

    private mutating func field() throws(PatternError) -> Pattern.Node {
        let start = offset + 1
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
            throw PatternError(summary: "“{” is never closed", offset: offset)
        }
        let parts = bytes[start..<end].split(
            separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false
        )
        .map { String(decoding: $0, as: UTF8.self) }
        guard let name = parts.first, !name.isEmpty else {
            throw PatternError(summary: "a field without a name", offset: offset)
        }
        offset = end + 1
        let format = parts.count > 1 ? parts[1] : ""
        return name.hasPrefix("term:") ? .term(String(name.dropFirst(5)), format: format) : .field(name, format: format)
    }
}
