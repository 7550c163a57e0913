import DocumentTree
import PageModel
import SourceDiagnostics
import Surfaces

/// Reads the TOML (1.0) in which Hugo keeps a page's data, and goes on with the next line after a mistake.
///
/// Dotted keys are kept as one name.
struct TOMLParser {
    let bytes: [UInt8]
    let end: Int
    var position: Int
    private(set) var comments: [PageComment] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let start: Int

    /// Lists within lists, and names in a header, at most.
    static let deepest = 16

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        end = range.upperBound
        position = range.lowerBound
    }

    mutating func parse() -> TOMLNode {
        var sections = [TOMLSection(path: [], pathRange: start..<start, isItem: false)]
        var lastMistake: Int?
        while true {
            skipSpace()
            guard position < end else { break }
            let line = position
            if bytes[position] == UInt8(ascii: "["), let section = header() {
                sections.append(section)
            } else if bytes[position] != UInt8(ascii: "["), let member = member() {
                sections[sections.count - 1].members.append(member)
            } else {
                lastMistake = lastMistake ?? line
                position = endOfLine(from: line)
            }
        }
        if let lastMistake { diagnostics.append(.notTOML(at: lastMistake..<endOfLine(from: lastMistake))) }
        return TOMLNode(sections[...], level: 0, start..<max(start, end))
    }

    // MARK: Lines

    /// `[params.links]`, `[[links]]`
    private mutating func header() -> TOMLSection? {
        let lineEnd = endOfLine(from: position)
        let isItem = position + 1 < lineEnd && bytes[position + 1] == UInt8(ascii: "[")
        let open = position + (isItem ? 2 : 1)
        guard let close = bytes[open..<lineEnd].firstIndex(of: UInt8(ascii: "]")), close > open else { return nil }
        let names = bytes[open..<close].split(separator: UInt8(ascii: ".")).map { part in
            String(decoding: part.filter { !$0.isSpace && !"\"'".utf8.contains($0) }, as: UTF8.self)
        }
        guard !names.isEmpty, names.count <= Self.deepest, !names.contains("") else { return nil }
        position = min(close + (isItem ? 2 : 1), lineEnd)
        return TOMLSection(path: names, pathRange: open..<close, isItem: isItem)
    }

    /// `title = "…"`
    mutating func member(depth: Int = 0) -> TOMLMember? {
        guard let (name, range) = key() else { return nil }
        skipBlanks()
        guard position < end, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skipBlanks()
        guard let value = value(depth: depth) else { return nil }
        return TOMLMember(name: name, nameRange: range, value: value)
    }

    private mutating func key() -> (String, Range<Int>)? {
        let first = position
        if position < end, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") {
            guard let close = bytes[(first + 1)..<end].firstIndex(of: bytes[first]), close < endOfLine(from: first)
            else { return nil }
            position = close + 1
            return (String(decoding: bytes[(first + 1)..<close], as: UTF8.self), (first + 1)..<close)
        }
        while position < end,
            bytes[position].isASCIILetter || bytes[position].isASCIIDigit || "_-.".utf8.contains(bytes[position])
        {
            position += 1
        }
        guard position > first else { return nil }
        return (String(decoding: bytes[first..<position], as: UTF8.self), first..<position)
    }

    // MARK: Space

    /// White space, line ends and comments.
    mutating func skipSpace() {
        while position < end {
            if bytes[position] == UInt8(ascii: "#") {
                let lineEnd = endOfLine(from: position)
                let text = bytes.trimmed((position + 1)..<lineEnd)
                comments.append(PageComment(String(decoding: bytes[text], as: UTF8.self), position..<lineEnd))
                position = lineEnd
            } else if bytes[position].isSpace {
                position += 1
            } else {
                return
            }
        }
    }

    mutating func skipBlanks() {
        while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    }

    func endOfLine(from start: Int) -> Int { bytes[start..<end].firstIndex(of: 0x0A) ?? end }
}

extension Diagnostic {
    fileprivate static func notTOML(at range: Range<Int>) -> Diagnostic {
        Diagnostic(
            "not-toml", .warning, "this line is no TOML, and left out", at: .range(range),
            help: "Write a name, an equals sign and a value, text in quotation marks: title = \"A Study\".")
    }
}
