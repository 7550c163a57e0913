import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// What a page says of its owner beside the publications.
enum FactFinder {
    /// E-mail, ORCID and labelled links from the top of the page.
    static func facts(in outline: PageOutline, taken: Set<Int>, sections: [Int]) -> [PageField] {
        var facts: [PageField] = []
        var hasEmail = false
        for (index, leaf) in outline.leaves.enumerated() where !taken.contains(index) && leaf.headingLevel == nil {
            for span in leaf.text.spans {
                guard case .link(let address) = span.kind else { continue }
                if address.hasPrefix("mailto:"), !hasEmail {
                    facts.append(
                        PageField("email", nameRange: 0..<0, text: String(address.dropFirst(7)), range: span.opening))
                    hasEmail = true
                } else if let orcid = address.firstRange(of: "orcid.org/") {
                    facts.append(
                        PageField(
                            "orcid", nameRange: 0..<0, text: String(address[orcid.upperBound...]), range: span.opening))
                } else if index < 40, sections[index] <= 1, isLinkRow(leaf.text) {
                    let label = leaf.text.text(leaf.text.bytes.trimmed(span.range, of: "[]()/|"))
                    if !label.isEmpty {
                        facts.append(PageField("link:" + label, nameRange: 0..<0, text: address, range: span.opening))
                    }
                }
            }
            if !hasEmail, index < 60, let range = email(in: leaf.text) {
                facts.append(
                    PageField(
                        "email", nameRange: 0..<0, text: leaf.text.text(range), range: leaf.text.source(of: range)))
                hasEmail = true
            }
        }
        return facts
    }

    private static func isLinkRow(_ text: SurfaceText) -> Bool {
        guard text.bytes.count < 2_000 else { return false }
        let entry = EntryText(text)
        return entry.lines.allSatisfy { entry.isLinkRow($0) }
            && text.spans.count { if case .link = $0.kind { true } else { false } } > 1
    }

    /// `ann@lee.org` written out.
    private static func email(in text: SurfaceText) -> Range<Int>? {
        let bytes = text.bytes
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        var start = at
        while start > 0, isAddress(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, isAddress(bytes[end]) { end += 1 }
        while end > at, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard start < at, bytes[at..<end].contains(UInt8(ascii: ".")) else { return nil }
        return start..<end
    }

    private static func isAddress(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || ".-_+".utf8.contains(byte)
    }

    /// The name in the page's first heading or first line, and other spellings of it behind a stroke or in brackets.
    static func owner(in outline: PageOutline, sections: [Int]) -> [PageText] {
        for leaf in outline.leaves.prefix(4) where leaf.text.bytes.count < 80 {
            let text = leaf.text
            var names: [PageText] = []
            for part in parts(of: text) {
                guard NameLikeness.judge(text.text(part)) == .name else { continue }
                names.append(PageText(text.text(part), text.source(of: part)))
            }
            if let first = names.first, text.bytes.trimmed(text.bytes.indices).lowerBound == 0 || !first.text.isEmpty,
                names.count == parts(of: text).count || leaf.headingLevel == 1
            {
                return names
            }
        }
        return []
    }

    private static func parts(of text: SurfaceText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for index in 0...text.bytes.count where index == text.bytes.count || "/|()\n".utf8.contains(text.bytes[index]) {
            let part = text.bytes.trimmed(start..<index)
            if !part.isEmpty { parts.append(part) }
            start = index + 1
        }
        return parts
    }
}
