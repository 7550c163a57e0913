import DocumentTree

/// Identifiers as databases write them, reduced to the identifier alone.
enum IdentifierText {
    /// `https://doi.org/10.1000/182`, `doi: 10.1000/182` → `10.1000/182`
    static func doi(_ text: String) -> String {
        let lower = text.lowercased()
        for prefix in ["https://", "http://"] where lower.hasPrefix(prefix) {
            let rest = lower.dropFirst(prefix.count)
            for host in ["doi.org/", "dx.doi.org/", "www.doi.org/"] where rest.hasPrefix(host) {
                return String(text.dropFirst(prefix.count + host.count))
            }
        }
        guard lower.hasPrefix("doi:") else { return text }
        return String(String(text.dropFirst(4)).withoutOuterSpace)
    }

    /// `arXiv:2203.01104v2`, `https://arxiv.org/abs/2203.01104`, `quant-ph/0201082` → the identifier; `nil` for what is none.
    static func arxiv(_ text: String) -> String? {
        var rest = text[...]
        for prefix in ["https://", "http://", "www.", "arxiv.org/", "abs/", "pdf/", "arxiv:", "abs/"] {
            if rest.lowercased().hasPrefix(prefix) { rest = rest.dropFirst(prefix.count).drop { $0 == " " } }
        }
        if rest.lowercased().hasSuffix(".pdf") { rest = rest.dropLast(4) }
        return isArXiv(rest.utf8) ? String(rest) : nil
    }

    /// `arXiv preprint arXiv:2203.01104`
    static func arxiv(within text: String) -> String? {
        guard let last = text.split(separator: " ").last, last.lowercased().hasPrefix("arxiv:") else { return nil }
        return arxiv(String(last))
    }

    /// `2203.01104v2`, `math.GT/0309136`, `quant-ph/0201082`
    private static func isArXiv(_ bytes: Substring.UTF8View) -> Bool {
        guard bytes.count <= 40 else { return false }
        var rest = bytes
        let archive = rest.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        let isOld = !archive.isEmpty
        if isOld {
            rest = rest.dropFirst(archive.count)
            guard rest.first == UInt8(ascii: "/") else { return false }
            rest = rest.dropFirst()
        }
        let month = rest.prefix(while: \.isASCIIDigit)
        rest = rest.dropFirst(month.count)
        if !isOld {
            guard month.count == 4, rest.first == UInt8(ascii: ".") else { return false }
            rest = rest.dropFirst()
            let number = rest.prefix(while: \.isASCIIDigit)
            guard (4...5).contains(number.count) else { return false }
            rest = rest.dropFirst(number.count)
        } else if month.count != 7 {
            return false
        }
        guard rest.first == UInt8(ascii: "v") else { return rest.isEmpty }
        return rest.count > 1 && rest.dropFirst().allSatisfy(\.isASCIIDigit)
    }
}

/// Pages as databases write them.
enum PageRange {
    /// `351--357`, `351-357` and `351 - 357` → `351–357`. A single hyphen between anything but numbers may belong to a
    /// page's own name and stays.
    static func printed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "-") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
            let before = result.last { $0 != 0x20 } ?? 0
            let after = bytes[index...].first { $0 != 0x20 } ?? 0
            guard index - start > 1 || (before.isASCIIDigit && after.isASCIIDigit) else {
                result.append(UInt8(ascii: "-"))
                continue
            }
            while result.last == 0x20 { result.removeLast() }
            result += "–".utf8
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// The year in a text that may say more: `2019`, `2019a`, `c. 2019`, `2019--2020`.
enum YearText {
    /// The first four digits that stand alone.
    static func find(_ text: String) -> Int? {
        var digits = 0
        var value = 0
        for byte in text.utf8 {
            if byte.isASCIIDigit {
                digits += 1
                value = digits <= 4 ? value * 10 + Int(byte - 0x30) : value
            } else {
                if digits == 4 { return value }
                (digits, value) = (0, 0)
            }
        }
        return digits == 4 ? value : nil
    }
}

/// A month, and the day that may stand with it.
enum MonthText {
    /// `jul`, `July`, `7`, `4 July`, `July 4--8`, `Jul./Aug.`: the first month, and the day if there is one only.
    static func read(_ text: String) -> (month: Int?, day: Int?) {
        var month: Int?
        var numbers: [Int] = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let named = BibTeXTable.months[String(word)] {
                month = month ?? named
            } else if let number = Int(word), (1...31).contains(number) {
                numbers.append(number)
            }
        }
        if let month { return (month, numbers.count == 1 ? numbers.first : nil) }
        return (numbers.count == 1 && numbers[0] <= 12 ? numbers.first : nil, nil)
    }
}
