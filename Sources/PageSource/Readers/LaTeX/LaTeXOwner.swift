import DocumentTree
import PageModel
import Surfaces

/// Finds whose document it is, and the addresses at its head.
enum LaTeXOwner {
    static func find(in layout: LaTeXLayout, for page: inout SourcePage) {
        var names: [PageText] = []
        var given: PageText?
        var headlines: [String: PageText] = [:]
        for fact in layout.facts where !fact.isInBody {
            let texts = fact.arguments.map { text(layout, $0) }
            guard let first = texts.first else { continue }
            switch fact.name {
            case "name" where texts.count == 2:
                names.append(
                    PageText(first.text + " " + texts[1].text, first.range.lowerBound..<texts[1].range.upperBound))
            case "name", "author": names.append(oneName(layout, fact.arguments[0]))
            case "firstname": given = first
            case "familyname", "lastname":
                if let given {
                    names.append(PageText(given.text + " " + first.text, first.range))
                } else {
                    names.append(first)
                }
            case "hypersetup": names += pdfAuthor(layout, fact.arguments[0])
            case "email", "mail": add("email", first, to: &page)
            case "homepage", "website": add("url", first, to: &page)
            case "orcid": add("orcid", first, to: &page)
            case "position", "title", "tagline": headlines[fact.name] = headlines[fact.name] ?? first
            case "mobile", "phone": add("phone", first, to: &page)
            case "address":
                let lines = texts.map(\.text).filter { !$0.isEmpty }
                add("address", PageText(lines.joined(separator: ", "), first.range), to: &page)
            // LaTeX finds the file's ending by itself; a profile does not.
            case "photo" where first.text.contains("."): add("photo", first, to: &page)
            case "social": addAccount(layout, fact.arguments[0], first, to: &page)
            case "github", "gitlab", "linkedin", "twitter", "googlescholar": addAccount(first, in: fact.name, to: &page)
            default: break
            }
        }
        // `\title` of an article is the document's; moderncv's is the person's.
        if let headline = headlines["position"] ?? headlines["tagline"]
            ?? (isModernCV(layout) ? headlines["title"] : nil)
        {
            add("headline", headline, to: &page)
        }
        findInHead(layout, page: &page, names: &names)
        for name in names where isName(name.text) && !page.owner.contains(where: { $0.text == name.text }) {
            page.owner.append(name)
        }
    }

    /// Takes the line out that has the owner's name and nothing else: a profile has it at its top.
    static func removeName(from page: inout SourcePage) {
        let names = Set(page.owner.map(\.text))
        guard !names.isEmpty else { return }
        for index in page.sections.indices {
            page.sections[index].blocks.removeAll { block in
                guard case .paragraph(let inlines, _) = block else { return false }
                return names.contains(inlines.plainText().split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
        }
    }

    private static func isModernCV(_ layout: LaTeXLayout) -> Bool {
        layout.expanded.bytes.prefix(longestHead).firstRange(of: Array("moderncv".utf8)) != nil
    }

    /// `\social[linkedin]{ann-lee}`, `\phone[mobile]{…}`: what stands in the brackets before an argument.
    private static func option(_ layout: LaTeXLayout, before argument: Range<Int>) -> String {
        let bytes = layout.expanded.bytes
        var end = argument.lowerBound
        while end > 0, bytes[end - 1] == UInt8(ascii: "{") || bytes[end - 1] <= 0x20 { end -= 1 }
        guard end > 0, bytes[end - 1] == UInt8(ascii: "]"),
            let open = bytes[..<end].suffix(40).lastIndex(of: UInt8(ascii: "["))
        else { return "" }
        return String(decoding: bytes[(open + 1)..<(end - 1)], as: UTF8.self)
    }

    private static func addAccount(
        _ layout: LaTeXLayout, _ argument: Range<Int>, _ user: PageText, to page: inout SourcePage
    ) {
        addAccount(user, in: option(layout, before: argument), to: &page)
    }

    private static func addAccount(_ user: PageText, in network: String, to page: inout SourcePage) {
        if network == "orcid" { return add("orcid", user, to: &page) }
        guard !user.text.isEmpty, let address = AccountAddressTable.address(of: user.text, in: network) else { return }
        let label = AccountAddressTable.name(of: network)
        add("link:" + label, PageText(address, user.range), to: &page)
    }

    private static func text(_ layout: LaTeXLayout, _ range: Range<Int>) -> PageText {
        let surface = layout.expanded.surface(range)
        return PageText(surface.words(), surface.sourceRange)
    }

    /// The first line, up to a comma: titles and addresses stand behind it.
    private static func oneName(_ layout: LaTeXLayout, _ range: Range<Int>) -> PageText {
        let surface = layout.expanded.surface(range)
        let end = surface.bytes.firstIndex { $0 == 0x0A || $0 == UInt8(ascii: ",") } ?? surface.bytes.count
        return PageText(surface.words(0..<end), surface.source(of: 0..<end))
    }

    /// `pdfauthor={Ann Lee}`
    private static func pdfAuthor(_ layout: LaTeXLayout, _ range: Range<Int>) -> [PageText] {
        let key = Array("pdfauthor".utf8)
        let bytes = layout.expanded.bytes
        var index = range.lowerBound
        while index + key.count < range.upperBound {
            guard bytes[index] == key[0], bytes[index..<index + key.count].elementsEqual(key) else {
                index += 1
                continue
            }
            let value = bytes[index + key.count..<range.upperBound].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
            let isGroup = value.first == UInt8(ascii: "{")
            let start = isGroup ? value.startIndex + 1 : value.startIndex
            let end = bytes[start..<range.upperBound].firstIndex {
                $0 == UInt8(ascii: isGroup ? "}" : ",") || $0 == 0x0A
            }
            return [text(layout, start..<(end ?? range.upperBound))]
        }
        return []
    }

    /// A name in large letters and addresses before the first heading.
    private static func findInHead(_ layout: LaTeXLayout, page: inout SourcePage, names: inout [PageText]) {
        let firstHeading = layout.events.first { if case .heading = $0.kind { true } else { false } }
        let end = min(firstHeading?.offset ?? layout.text.count, longestHead)
        let head = 0..<min(end, layout.text.count)
        names += largeNames(layout, head)
        let surface = layout.text.surface(head)
        for span in surface.spans {
            guard case .link(let address) = span.kind, address.hasPrefix("mailto:") else { continue }
            add("email", PageText(String(address.dropFirst(7)), surface.source(of: span.range)), to: &page)
        }
    }

    private static let longestHead = 6000

    /// `{\Huge Ann Lee}`
    private static func largeNames(_ layout: LaTeXLayout, _ head: Range<Int>) -> [PageText] {
        let bytes = layout.text.bytes
        var names: [PageText] = []
        var index = head.lowerBound
        // A second spelling stands right behind the first.
        var limit = head.upperBound
        while index < limit {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let word = LaTeXWord(bytes, at: index)
            index = word.end
            guard ["Huge", "huge", "LARGE", "Large"].contains(word.name) else { continue }
            var depth = 0
            var end = index
            while end < head.upperBound, depth >= 0, end - index < 120 {
                if bytes[end] == UInt8(ascii: "{") { depth += 1 }
                if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
                if bytes[end] == UInt8(ascii: "\\"), end + 1 < head.upperBound, bytes[end + 1] == UInt8(ascii: "\\") {
                    break
                }
                end += 1
            }
            let surface = layout.text.surface(index..<min(end, head.upperBound))
            let text = surface.words()
            guard isName(text) else { continue }
            names.append(PageText(text, surface.sourceRange))
            limit = min(limit, end + 80)
        }
        return names
    }

    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let isEastAsian = text.unicodeScalars.allSatisfy { $0.value > 0x2E80 } && (2...8).contains(text.count)
        guard isEastAsian || (2...6).contains(words.count), !text.utf8.contains(where: \.isASCIIDigit) else {
            return false
        }
        return !words.contains { noNames.contains($0.lowercased()) }
    }

    private static let noNames: Set = [
        "curriculum", "vitae", "cv", "resume", "résumé", "publications", "publication", "list", "of", "research",
        "selected", "education", "biography", "the", "statement", "page",
    ]

    private static func add(_ name: String, _ value: PageText, to page: inout SourcePage) {
        guard !value.text.isEmpty, !page.facts.contains(where: { $0.name == name && $0.text == value.text }) else {
            return
        }
        page.facts.append(
            PageField(
                name, nameRange: value.range.lowerBound..<value.range.lowerBound, text: value.text, range: value.range))
    }
}
