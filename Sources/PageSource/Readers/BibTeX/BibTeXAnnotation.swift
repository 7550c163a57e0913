import AuthorMarkup
import Bibliography
import DocumentTree
import Surfaces

/// What biblatex's `author+an` says of one author: `2=equal`, `1:family=highlight`, `3="visiting student"`.
struct BibTeXAnnotation {
    /// From 1.
    var index: Int
    var words: String
    /// The words, in the file.
    var range: Range<Int>

    /// Annotations are separated by semicolons, the words of one by commas.
    static func read(_ bytes: [UInt8], _ place: Range<Int>) -> [BibTeXAnnotation] {
        var result: [BibTeXAnnotation] = []
        for item in bytes[place].split(separator: UInt8(ascii: ";")) {
            guard let equals = item.firstIndex(of: UInt8(ascii: "=")),
                let index = number(item[..<equals].prefix { $0 != UInt8(ascii: ":") })
            else { continue }
            for word in item[(equals + 1)...].split(separator: UInt8(ascii: ",")) {
                let word = word.trimmed(of: " \t\r\n\"{}")
                guard !word.isEmpty else { continue }
                result.append(
                    BibTeXAnnotation(
                        index: index, words: String(decoding: word, as: UTF8.self),
                        range: word.startIndex..<word.endIndex))
            }
        }
        return result
    }

    func apply(to line: inout AuthorLine, _ list: inout ContributorList) {
        let index = index - 1
        guard line.authors.indices.contains(index), list.contributors.indices.contains(index) else { return }
        let word = words.lowercased()
        if Self.highlights.contains(word) {
            line.authors[index].highlights.append(
                LineHighlight(.other(words, classes: []), opening: range, closing: range.upperBound..<range.upperBound))
            return
        }
        let words = LineAuthor.RoleWords(text: words, range: range)
        line.authors[index].roleWords.append(words)
        guard let role = words.role else { return }
        if !list.contributors[index].roles.contains(role) { list.contributors[index].roles.append(role) }
    }

    /// Words that set the person off whose list it is.
    private static let highlights: Set<String> = ["highlight", "me", "self", "myself", "bold", "own", "ownname"]

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.trimmed(of: " \t\r\n")
        guard (1...4).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func trimmed(of signs: String) -> Self {
        var result = self
        while let first = result.first, signs.utf8.contains(first) { result = result.dropFirst() }
        while let last = result.last, signs.utf8.contains(last) { result = result.dropLast() }
        return result
    }
}
