import Byline
import Rendering

/// A document's text without markup and without space, in which bold stands between `⟪` and `⟫`: what remains is the same
/// for HTML, Markdown and plain text.
struct FlatText {
    let characters: [Character]

    init(_ document: BuiltDocument, ownNames: [String]) {
        switch document.format {
        case .latex: self.init(latex: document.text)
        case .html: self.init(html: document.text)
        case .markdown: self.init(markdown: document.text)
        case .text: self.init(plainText: document.text, ownNames: ownNames)
        }
    }

    init(html: String) {
        let body = html.replacing(/(?s)<(style|script|head)\b.*?<\/\1>/, with: "")
        let bold = body.replacing(/<(strong|b)(\s[^>]*)?>/, with: "⟪").replacing(/<\/(strong|b)>/, with: "⟫")
        var text = bold.replacing(/<[^>]*>/, with: "")
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#42;", "*"), ("&nbsp;", " "),
            ("&amp;", "&"),
        ] {
            text = text.replacing(entity, with: character)
        }
        self.init(text)
    }

    init(markdown: String) {
        let text = markdown.replacing(/<\/?sup>/, with: "").replacing("\\*", with: "\u{1}").replacing("***", with: "**")
            .replacing(/\]\([^)]*\)/, with: "").replacing("\\", with: "")
        let parts = text.split(separator: "**", omittingEmptySubsequences: false)
        let bold = parts.enumerated().map { ($0.offset == 0 ? "" : $0.offset % 2 == 1 ? "⟪" : "⟫") + $0.element }
        self.init(bold.joined().replacing("*", with: "").replacing("[", with: "").replacing("\u{1}", with: "*"))
    }

    /// Plain text sets the own name off by capitals or by underscores, which addresses have as well, within words.
    init(plainText: String, ownNames: [String]) {
        var text = plainText.replacing(/(^|\W)_([^_]+)_/) { "\($0.1)⟪\($0.2)⟫" }.replacing(/\s+/, with: " ")
        for name in ownNames where name != name.uppercased() {
            text = text.replacing(name.uppercased(), with: "⟪\(name)⟫")
        }
        self.init(text)
    }

    /// Macros stand for what they set; the own name's is bold.
    init(latex: String) {
        let body = latex.split(separator: "\\begin{document}", maxSplits: 1).last.map(String.init) ?? latex
        var text = body.replacing(/\\href\{[^}]*\}/, with: "").replacing(/\s+/, with: " ")
        // A style that sets nobody off prints the own name as it is.
        if latex.contains(#"\ownname}[1]{#1}"#) { text = text.replacing(#"\ownname{"#, with: "{") }
        text = text.replacing(/\\(ownname|textbf)\{/, with: "⟪{").replacing(/\\authormark\{([^}]*)\}/) { "\($0.1)" }
        for (command, character) in [("\\textdagger", "†"), ("{}", ""), ("\\#", "#"), ("\\&", "&"), ("\\%", "%")] {
            text = text.replacing(command, with: character)
        }
        self.init(Self.closingBold(in: text.replacing(/\\[a-z]+ ?/, with: "")))
    }

    /// `⟪{Ann {Lee}}` becomes `⟪Ann Lee⟫`.
    private static func closingBold(in text: String) -> String {
        var result = ""
        var groups: [Bool] = []
        for character in text {
            switch character {
            case "{": groups.append(result.last == "⟪")
            case "}": if groups.popLast() == true { result.append("⟫") }
            default: result.append(character)
            }
        }
        return result
    }

    private init(_ text: String) {
        characters = text.filter { !$0.isWhitespace }.map { $0 }
    }

    /// Whether the text stands here, whatever is bold in it.
    func contains(_ text: String) -> Bool {
        String(characters.filter { !"⟪⟫".contains($0) }).contains(text.filter { !$0.isWhitespace })
    }

    /// Whether the names stand here one behind the other, each with its signs and no others, the own name in bold.
    func contains(_ authors: [SeedAuthor]) -> Bool {
        characters.indices.contains { start in
            var reader = AuthorLineReader(rest: characters[start...])
            return authors.allSatisfy { reader.reads($0) }
        }
    }
}

/// Goes through an author line name by name.
private struct AuthorLineReader {
    var rest: ArraySlice<Character>
    var isFirst = true

    mutating func reads(_ author: SeedAuthor) -> Bool {
        if !isFirst { skipSeparators() }
        isFirst = false
        let isBold = skip("⟪")
        guard read(author.name.filter { !$0.isWhitespace }) else { return false }
        let isBoldInside = skip("⟫")
        guard read(author.marks) else { return false }
        let isBoldOutside = skip("⟫")
        if let next = rest.first, "*#†‡§".contains(next) { return false }
        // The own name is set off, and nobody else's.
        return author.isSelf ? isBold && (isBoldInside || isBoldOutside) : !isBold && !isBoldInside && !isBoldOutside
    }

    private mutating func skipSeparators() {
        while let next = rest.first, ",;|、，&".contains(next) { rest.removeFirst() }
        if rest.starts(with: "and") { rest.removeFirst(3) }
    }

    private mutating func skip(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func read(_ text: String) -> Bool {
        guard rest.starts(with: text) else { return false }
        rest.removeFirst(text.count)
        return true
    }
}
