import SourceDiagnostics

/// The member names at the head of a JSON file, by the depth at which they stand: enough to tell formats apart.
struct JSONOutline {
    /// Names of the outermost object at 1, of those within at 2 …; a list counts as a depth of its own.
    private(set) var names: [Int: Set<String>] = [:]

    /// `nil` for a file that does not begin as JSON does.
    init?(_ source: SourceText) {
        let start = ByteOrderMark.length(of: source.bytes)
        let bytes = source.bytes[start...].prefix(Self.extent)
        guard Self.isOpening(bytes) else { return nil }
        var depth = 0
        var string: String?
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let end = Self.endOfString(bytes, from: index + 1)
                string = String(decoding: bytes[index + 1..<end], as: UTF8.self)
                index = end
            case UInt8(ascii: ":"):
                if let name = string { names[depth, default: []].insert(name) }
                string = nil
            case UInt8(ascii: ","): string = nil
            default: break
            }
            index += 1
        }
    }

    /// Whether a member of a name stands at a depth.
    func has(_ name: String, at depth: Int) -> Bool { names[depth]?.contains(name) == true }

    /// `{"`, `[{`, `["` and the like: a bracket alone may open a link in Markdown.
    private static func isOpening(_ bytes: ArraySlice<UInt8>) -> Bool {
        let signs = bytes.lazy.filter { $0 > 0x20 }.prefix(2)
        guard let first = signs.first, let second = signs.dropFirst().first else { return false }
        switch first {
        case UInt8(ascii: "{"): return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        case UInt8(ascii: "["): return [UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "]")].contains(second)
        default: return false
        }
    }

    /// The place of the closing quotation mark, or the end.
    private static func endOfString(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.endIndex)
    }

    /// The bytes that are looked at.
    private static let extent = 1 << 16
}
