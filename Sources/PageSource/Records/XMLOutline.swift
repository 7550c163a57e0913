import DocumentTree
import SourceDiagnostics

/// The first elements of an XML file by their names: enough to tell formats apart.
struct XMLOutline {
    /// Without prefixes, the root first, each once.
    private(set) var names: [String] = []

    /// `nil` for a file that does not begin as XML does.
    init?(_ source: SourceText) {
        let start = ByteOrderMark.length(of: source.bytes)
        let bytes = source.bytes[start...].prefix(Self.extent)
        guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
        var index = bytes.startIndex
        while names.count < Self.count, let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = tag + 1
            let rest = bytes[index...]
            if rest.starts(with: "!--".utf8) {
                index = Self.endOfComment(bytes, from: index)
                continue
            }
            guard rest.first?.isASCIILetter == true else { continue }
            var name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A }
            if let colon = name.lastIndex(of: UInt8(ascii: ":")) { name = name[(colon + 1)...] }
            let text = String(decoding: name, as: UTF8.self)
            if !names.contains(text) { names.append(text) }
        }
        guard !names.isEmpty else { return nil }
    }

    /// Whether a file says of itself that it is XML, as `<?xml version="1.0"?>`.
    static func isDeclared(_ source: SourceText) -> Bool {
        source.bytes[ByteOrderMark.length(of: source.bytes)...].starts(with: "<?xml".utf8)
    }

    var root: String { names.first ?? "" }

    func has(_ names: String...) -> Bool { names.allSatisfy(self.names.contains) }

    private static func endOfComment(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
        return index
    }

    /// The bytes that are looked at.
    private static let extent = 1 << 16
    /// The names that are gathered.
    private static let count = 40
}
