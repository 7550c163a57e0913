extension MarkdownProblem {
    static func refusedHTML(_ html: String, at range: Range<Int>?) -> Self {
        Self(
            summary: "HTML is not read here: \(shortened(html))",
            help:
                "Take it out, or write it in Markdown: `**bold**`, `*italic*`, `[text](address)`. The tags <u>, <strong>,"
                + " <em>, <sup>, <sub> and <br> may stay, without attributes. To print the sign itself, write a backslash before it: `\\<`.",
            range: range)
    }

    static func unpairedTag(_ html: String, at range: Range<Int>?) -> Self {
        Self(
            summary: "\(shortened(html)) has no partner",
            help: "Write both tags, `<u>` and `</u>`, and both inside the same emphasis or link.", range: range)
    }

    static func refusedDestination(_ url: String, at range: Range<Int>?) -> Self {
        url.isEmpty
            ? Self(
                summary: "a link without an address",
                help: "Write the address in the parentheses: `[text](https://…)`.",
                range: range)
            : Self(
                summary: "a link that can't be printed: \(shortened(url))",
                help:
                    "An address begins with https://, http://, mailto: or tel:, or is a path beside the page. Mend it, or leave"
                    + " the text without a link.",
                range: range)
    }

    static func forbiddenCharacter(_ character: Unicode.Scalar, at range: Range<Int>?) -> Self {
        let digits = String(character.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Self(
            summary: "the invisible character \(code) may not stand in a text",
            help: "Delete it. It comes along when text is copied from a page or a PDF.",
            range: range)
    }

    static func tooDeep(limit: Int) -> Self {
        Self(
            summary: "lists, quotes or emphasis nested more than \(limit) deep",
            help: "Nest them less deep.", range: nil)
    }

    private static func shortened(_ text: String) -> String {
        text.count > 60 ? text.prefix(60) + "…" : text
    }
}
