import Bibliography
import DocumentTree

/// The parts of a venue as pages write it: `Journal of X 28 (2), 2837-2847, 2020`, `The 41st Conference on Y (ICML 2024)`.
struct VenueParser {
    var name = ""
    var short = ""
    /// Of the acronym: `FICC2024`.
    var shortYear: Int?
    var year: Int?
    var volume = ""
    var issue = ""
    var pages = ""
    var number = ""

    init(_ text: String) {
        var parts = Self.parts(of: text)
        guard !parts.isEmpty else { return }
        var first = Self.withoutIn(parts.removeFirst())
        takeShort(from: &first)
        takeYear(from: &first)
        takeYear(from: &first)
        takeVolume(from: &first)
        name = first
        for part in parts { take(part) }
        if name.isEmpty { name = short }
    }

    /// Whether a text is a venue and nothing else: it is short, or has a year at its end, or begins as only venues do.
    static func looksLikeVenueAlone(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first else { return false }
        if [
            "In", "Proceedings", "Proc.", "IEEE", "ACM", "Journal", "arXiv", "ArXiv", "Arxiv", "Findings",
            "Transactions",
        ].contains(String(first)), words.count > 1 || first.lowercased() == "arxiv" {
            return true
        }
        if first.contains("/ACM") || first.contains("IEEE/") { return true }
        let bytes = Array(text.utf8)
        let hasYear = !Years.all(in: bytes, bytes.indices).isEmpty
        if hasYear && !text.contains(":") && !text.contains("?") { return true }
        return words.count <= 3 && !text.contains(":")
    }

    // MARK: Parts

    /// The text split at commas that stand in no brackets.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for index in text.indices {
            let character = text[index]
            switch character {
            case "(", "（", "[": depth += 1
            case ")", "）", "]": depth = max(0, depth - 1)
            default: break
            }
            // `J Trees. 2020`
            if character.isNumber, depth == 0, part.hasSuffix(". "), Self.fullYear(text[index...].prefix(4)) != nil {
                parts.append(String(part.withoutOuterSpace))
                part = ""
            }
            if depth == 0, character == "," || character == ";" || character == "，" {
                parts.append(String(part.withoutOuterSpace))
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(String(part.withoutOuterSpace))
        return mended(parts.map(withoutStop)).filter { !$0.isEmpty }
    }

    /// `Audio, Speech, and Language Processing 28` is one name: what follows a comma with `and` belongs to what stands before it.
    private static func mended(_ parts: [String]) -> [String] {
        guard let last = parts.lastIndex(where: { $0.hasPrefix("and ") || $0.hasPrefix("& ") }), last > 0 else {
            return parts
        }
        return [parts[...last].joined(separator: ", ")] + parts[(last + 1)...]
    }

    private static func withoutStop(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last == "." || last == "," || last == " " {
            if last == ".", isAbbreviated(text) { break }
            text.removeLast()
        }
        return String(text)
    }

    /// `Proc. Natl. Acad.`: a stop behind a word that is not the first to have one.
    private static func isAbbreviated(_ text: Substring) -> Bool {
        text.dropLast().contains(". ") || text.hasSuffix("Lett.")
    }

    private static func withoutIn(_ text: String) -> String {
        for prefix in ["In: ", "In ", "in: ", "in "] where text.hasPrefix(prefix) {
            return String(text.dropFirst(prefix.count))
        }
        return text
    }

    /// `(ICML 2024)`, `(ACL2023)`, `（自然科学版）` is no acronym.
    private mutating func takeShort(from text: inout String) {
        guard let close = text.lastIndex(of: ")"), let open = text[..<close].lastIndex(of: "("), open > text.startIndex
        else { return }
        let inside = String(text[text.index(after: open)..<close]).withoutOuterSpace
        let (acronym, year) = Self.acronym(inside)
        guard let acronym else { return }
        short = acronym
        shortYear = year
        text = String(String(text[..<open].withoutSpaceAtEnd + text[text.index(after: close)...]).withoutOuterSpace)
    }

    /// `ICML 2024` → `ICML` and 2024; `CVPR'24`; `JSTARS`.
    static func acronym(_ text: Substring) -> (String?, Int?) {
        var words = text.split { $0 == " " || $0 == "'" || $0 == "’" }
        guard let first = words.first, first.count(where: \.isUppercase) >= 2 || first.lowercased() == "arxiv",
            words.count <= 3, text.count <= 24
        else {
            return (nil, nil)
        }
        let digits = first.suffix { $0.isNumber }
        if !digits.isEmpty, digits.count == 2 || digits.count == 4 {
            let name = first.dropLast(digits.count)
            if words.count == 1, let year = fullYear(digits) { return (String(name), year) }
        }
        if words.count > 1, let last = words.last, last.allSatisfy(\.isNumber), let year = fullYear(last) {
            words.removeLast()
            if words.count > 1, words.last.flatMap({ Self.fullYear($0) }) == year { words.removeLast() }
            return (words.joined(separator: " "), year)
        }
        return words.count == 1 ? (String(first), nil) : (nil, nil)
    }

    private static func fullYear(_ digits: Substring) -> Int? {
        guard let number = Int(digits) else { return nil }
        switch digits.utf8.count {
        case 4: return (1900...2099).contains(number) ? number : nil
        case 2: return number < 60 ? 2000 + number : 1900 + number
        default: return nil
        }
    }

    /// `Physical Review Research 2 (2)`, `IEEE Transactions on X 28`, `Nature, 18(6): 1288-1301`
    private mutating func takeVolume(from text: inout String) {
        guard let space = text.lastIndex(of: " ") else { return }
        let tail = text[text.index(after: space)...]
        if tail.hasPrefix("("), tail.hasSuffix(")"), tail.dropFirst().dropLast().allSatisfy(\.isNumber), !tail.isEmpty {
            var rest = String(text[..<space])
            guard let before = rest.lastIndex(of: " ") else { return }
            let volume = rest[rest.index(after: before)...]
            guard !volume.isEmpty, volume.allSatisfy(\.isNumber), volume.count <= 4 else { return }
            self.volume = String(volume)
            issue = String(tail.dropFirst().dropLast())
            rest.removeSubrange(before...)
            text = rest
        } else if !tail.isEmpty, tail.allSatisfy(\.isNumber), tail.count <= 3 {
            volume = String(tail)
            text = String(text[..<space])
        } else if let numbers = Self.volumeAndIssue(tail) {
            (volume, issue) = numbers
            text = String(text[..<space])
        }
    }

    /// `18(6)`
    private static func volumeAndIssue(_ text: Substring) -> (String, String)? {
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")"), open > text.startIndex else { return nil }
        let volume = text[..<open]
        let issue = text[text.index(after: open)...].dropLast()
        guard volume.allSatisfy(\.isNumber), !issue.isEmpty, issue.count <= 6,
            issue.allSatisfy({ $0.isNumber || $0 == "-" })
        else { return nil }
        return (String(volume), String(issue))
    }

    /// A year at the end: `NeurIPS 2021`, `CVPR'24`, `ACL2023`.
    private mutating func takeYear(from text: inout String) {
        let words = text.split(separator: " ")
        guard let last = words.last, words.count <= 3 || last.count == 4 else { return }
        let (acronym, year) = Self.acronym(text[...])
        if let acronym, let year {
            short = short.isEmpty ? acronym : short
            shortYear = shortYear ?? year
            text = acronym
        } else if words.count > 1, let year = Self.fullYear(last), last.count == 4 {
            self.year = year
            text = String(text.dropLast(4).withoutSpaceAtEnd)
        }
    }

    // MARK: Behind the name

    private mutating func take(_ part: String) {
        let lower = part.lowercased()
        let bytes = Array(part.utf8)
        if let year = Self.fullYear(part[...]), part.utf8.count == 4 {
            self.year = self.year ?? year
        } else if lower.hasPrefix("vol") || lower.hasPrefix("volume") {
            volume = Self.digits(part)
        } else if lower.hasPrefix("no.") || lower.hasPrefix("issue") || lower.hasPrefix("no ") {
            issue = Self.digits(part)
        } else if lower.hasPrefix("pp") || lower.hasPrefix("p.") || lower.hasPrefix("pages") {
            pages = Self.pages(part)
        } else if let numbers = Self.colonPages(part) {
            (volume, issue, pages) = numbers
        } else if Self.isPages(part) {
            pages = Self.pages(part)
        } else if let numbers = Self.volumeAndIssue(part[...]) {
            (volume, issue) = numbers
        } else if part.allSatisfy(\.isNumber), !part.isEmpty {
            if volume.isEmpty, part.count <= 3 { volume = part } else { number = part }
        } else if part.hasSuffix(")"), short.isEmpty, let open = part.lastIndex(of: "("),
            case (let acronym?, let year) = Self.acronym(part[part.index(after: open)...].dropLast())
        {
            // `2023 (WACV 2023)`
            short = acronym
            shortYear = year
            self.year = self.year ?? year
        } else if let year = Years.all(in: bytes, bytes.indices).last?.year {
            self.year = self.year ?? year
        }
    }

    private static func digits(_ text: String) -> String {
        String(text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "-" || $0 == "–" })
    }

    /// `2837-2847`, `1165–1173`
    private static func isPages(_ text: String) -> Bool {
        let parts = text.split { $0 == "-" || $0 == "–" || $0 == "—" }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isNumber || $0 == " " } }
    }

    private static func pages(_ text: String) -> String {
        String(text.drop { !$0.isNumber })
    }

    /// `18(6): 1288-1301`, `12: 1-23`
    private static func colonPages(_ text: String) -> (String, String, String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let before = text[..<colon].withoutSpaceAtEnd
        let after = String(String(text[text.index(after: colon)...]).withoutOuterSpace)
        guard isPages(after) || after.allSatisfy(\.isNumber), !after.isEmpty else { return nil }
        if let (volume, issue) = volumeAndIssue(before) { return (volume, issue, pages(after)) }
        return before.allSatisfy(\.isNumber) && !before.isEmpty ? (String(before), "", pages(after)) : nil
    }
}

extension Substring {
    fileprivate func suffix(_ condition: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
