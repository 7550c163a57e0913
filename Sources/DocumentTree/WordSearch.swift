/// Looks for any of some words in a text, in one pass over its bytes. `String.contains` looks for whole characters, which takes
/// a hundred times as long.
///
/// For example: `WordSearch(["arxiv", "preprint"]).isAny(in: "arXiv preprint")`.
package struct WordSearch: Sendable {
    /// The words that begin with a byte, by that byte.
    private let words: [[StaticString]]

    /// - Parameter words: in lower case, none of them empty.
    package init(_ words: [StaticString]) {
        var byFirst = [[StaticString]](repeating: [], count: 256)
        for word in words { byFirst[Int(word.utf8Start.pointee)].append(word) }
        self.words = byFirst
    }

    /// Whether one of the words stands in a text, as a part of other words, too. Letters of ASCII may be in upper case.
    package func isAny(in text: String) -> Bool {
        let lowered = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return lowered.withUnsafeBufferPointer { bytes in
            bytes.indices.contains { start in
                let candidates = words[Int(bytes[start])]
                return !candidates.isEmpty && candidates.contains { Self.stands($0, at: start, in: bytes) }
            }
        }
    }

    private static func stands(_ word: StaticString, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == word.utf8Start[$0] }
    }
}
