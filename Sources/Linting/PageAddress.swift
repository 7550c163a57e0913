import PageModel
import SourceDiagnostics
import Surfaces

/// A link in the text of a file, of an entry or not: news and prose link, too.
struct PageAddress: Sendable {
    /// What the reader clicks on, markup included.
    var label: String
    /// The address, in its own spelling.
    var range: Range<Int>
}

extension LintContext {
    /// The links of the file outside comments, in order.
    var addresses: [PageAddress] {
        var found = page.entries.flatMap { entry in
            entry.links.filter { !$0.addressRange.isEmpty && text($0.addressRange) == $0.address }
                .map { PageAddress(label: $0.label, range: $0.addressRange) }
        }
        let scan = AddressScan(source.bytes)
        switch page.format.surface {
        case .markdown: found += scan.brackets() + scan.attributes()
        case .html: found += scan.attributes()
        case .latex: if page.format.name != "bibtex" { found += scan.commands() }
        case .plain: break
        }
        // Stable: of two readings of one address the entry's comes first.
        let sorted = found.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
        var result: [PageAddress] = []
        var comments = page.comments.map(\.range).sorted { $0.lowerBound < $1.lowerBound }[...]
        for address in sorted {
            while let first = comments.first, first.upperBound <= address.range.lowerBound { comments.removeFirst() }
            if comments.first?.contains(address.range.lowerBound) == true { continue }
            if result.last.map({ $0.range.lowerBound == address.range.lowerBound }) ?? false { continue }
            result.append(address)
        }
        return result
    }
}

/// Finds links by the signs around their addresses, in one pass over the bytes.
private struct AddressScan {
    private static let longestLabel = 200
    private static let longestAddress = 2000

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `[label](address)`
    func brackets() -> [PageAddress] {
        var found: [PageAddress] = []
        for index in bytes.indices.dropLast()
        where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: "(") {
            guard let end = end(of: index + 2, at: { $0 == UInt8(ascii: ")") || $0 <= 0x20 }),
                let start = labelStart(before: index)
            else { continue }
            found.append(PageAddress(label: string(start..<index), range: index + 2..<end))
        }
        return found
    }

    private func labelStart(before end: Int) -> Int? {
        var depth = 1
        var index = end
        while index > 0, end - index < Self.longestLabel {
            index -= 1
            if bytes[index] == UInt8(ascii: "]") { depth += 1 }
            if bytes[index] == UInt8(ascii: "[") { depth -= 1 }
            if depth == 0 { return index > 0 && bytes[index - 1] == UInt8(ascii: "!") ? nil : index + 1 }
        }
        return nil
    }

    /// `href="address"`
    func attributes() -> [PageAddress] {
        var found: [PageAddress] = []
        var index = 0
        while let start = next("href=", from: index) {
            index = start
            guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else {
                continue
            }
            let quote = bytes[start]
            guard let end = end(of: start + 1, at: { $0 == quote || $0 == 0x0A }) else { continue }
            found.append(PageAddress(label: elementText(behind: end), range: start + 1..<end))
            index = end
        }
        return found
    }

    /// What stands between this tag and the next.
    private func elementText(behind index: Int) -> String {
        guard let open = end(of: index, at: { $0 == UInt8(ascii: ">") }),
            let close = end(of: open, at: { $0 == UInt8(ascii: "<") })
        else { return "" }
        return string(open + 1..<max(close, open + 1))
    }

    /// `\href{address}{label}`, `\url{address}`
    func commands() -> [PageAddress] {
        var found: [PageAddress] = []
        for name in ["\\href{", "\\url{"] {
            var index = 0
            while let start = next(name, from: index) {
                index = start
                guard let end = end(of: start, at: { $0 == UInt8(ascii: "}") || $0 == 0x0A }) else { continue }
                found.append(PageAddress(label: "", range: start..<end))
                index = end
            }
        }
        return found
    }

    /// The place behind the next occurrence of a word.
    private func next(_ word: String, from start: Int) -> Int? {
        let word = Array(word.utf8)
        var index = start
        while index + word.count <= bytes.count {
            if bytes[index] == word[0], bytes[index...].starts(with: word) { return index + word.count }
            index += 1
        }
        return nil
    }

    private func end(of start: Int, at isEnd: (UInt8) -> Bool) -> Int? {
        let limit = min(bytes.count, start + Self.longestAddress)
        var index = start
        while index < limit {
            if isEnd(bytes[index]) { return index }
            index += 1
        }
        return nil
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
