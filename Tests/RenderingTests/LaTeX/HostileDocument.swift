import DocumentTree

/// Documents that would break a renderer which escapes too little.
enum HostileDocument {
    /// Text that means something to TeX.
    static let strings = [
        "\\ { } $ & # ^ _ % ~ < > | \" ' ` - / @ * + = : ; ! ? ( ) [ ] , .",
        "-- --- '' ``` ,, << >> !` ?` ff fi ffl \"\" ~~ ^^5c ^^M %% && $$ ## __",
        "\\end{document} \\input{/etc/passwd} \\immediate\\write18{touch x} \\def\\x{\\x}\\x \\catcode`\\%=0",
        "}}}{{{ ]]][[[ \\\\[2cm] \\\\* \\verb|x| $x^2$ \\(a\\) \\[b\\] \\begin{verbatim}",
        "don't, 'quoted', rock 'n' roll, 5' 10\", a--b, x---y, 50% off, R&D, C#, A_B, $5",
        "\u{0}\u{1}\u{7}\u{B}\u{C}\u{1B}\u{7F}\u{85}\u{9F} controls\ttab\nline\rreturn\u{2028}separator",
        "–—‘’“”„‚«»… †‡§¶‖∗•·×÷ ±°µ©®™ €£¥¢ ªº¹²³ ¼½¾¿¡ ßÞþÐð ŁłØøÅå ÆæŒœŠšŽžİıŐőȘșĞğ − ≤ ≥≈≠ ∞α→←",
        "e\u{301}a\u{308}n\u{303}c\u{327}\u{A0}no-break\u{AD}soft\u{200B}zero\u{2009}thin\u{202E}override ﬁ ⁴ ₂ ′ ″",
        "https://example.org/a_very/long/address/that%20goes/on_and_on/until/it/has/to/be/broken/somewhere?x=1&y=2#z",
    ]

    static let latin = document(strings, title: "50% of A_B & C# {x} \\y ~z ^w $v")

    static let scripts = document(
        [
            "Ελληνικά και α, Кириллица, Tiếng Việt, Azərbaycan, ħ, Ḥ",
            "עברית של שלום 123, العربية لغة جميلة, ok",
            "日本語のテスト、한국어 시험 문장, 中文“引号”（括号）——破折号……",
            "📖🙌👉🏽 👨‍👩‍👧 ✉ ★ ✓ ☎ ♥ ⚠️ ① ⇒ ∀x∈ℝ",
        ], title: "Scripts – 中文 – Ελληνικά")

    private static func document(_ strings: [String], title: String) -> Document {
        let items = strings.map { [Block.paragraph([.text($0)], role: nil)] }
        let entries = strings.enumerated().map { index, string in
            Entry(
                id: "e\(index)", kind: "article", label: [.text("[\(index)]")], aside: [.text("]\(index)[")],
                blocks: [
                    .paragraph([.text(string)], role: .title),
                    .paragraph([.emphasis([.text(string)]), .text(" "), .strong([.text(string)])], role: .venue),
                    .paragraph([.code(string)], role: .note),
                ])
        }
        let links = strings.map {
            Inline.link(SampleDocument.destination("https://example.org/" + printable($0)), [.text("link")])
        }
        return Document(
            name: "cv", title: title, language: "en", header: Header(name: title, headline: [.text(title)]),
            blocks: [
                .section(
                    Section(
                        level: 1, id: "a", heading: [.text(title)], kind: .prose,
                        blocks: [
                            .list(List(marker: .bullet, isTight: true, items: items)),
                            .paragraph(links, role: nil), .code(strings.joined(separator: "\n\n  ")), nestedLists(12),
                        ])),
                .entries(EntryList(layout: .labelled, entries: entries)),
            ])
    }

    private static func printable(_ string: String) -> String {
        String(String.UnicodeScalarView(string.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }

    private static func nestedLists(_ depth: Int) -> Block {
        let inner: [Block] = depth > 1 ? [nestedLists(depth - 1)] : []
        let marker: List.Marker = depth.isMultiple(of: 3) ? .bullet : .number(start: depth, delimiter: ")")
        return .list(
            List(marker: marker, isTight: true, items: [[.paragraph([.text("[level] \(depth)")], role: nil)] + inner]))
    }
}
