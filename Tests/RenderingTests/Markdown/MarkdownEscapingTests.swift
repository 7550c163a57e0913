import DocumentTree
import Rendering
import Testing

/// Each text comes back as it was from cmark, from a reader of GitHub's Markdown and from Kramdown.
@Suite struct MarkdownEscapingTests {
    @Test(arguments: [
        (##"1. A year"##, ##"1\. A year"##),
        (##"2022. A year in numbers"##, ##"2022\. A year in numbers"##),
        (##"2022) Another"##, ##"2022\) Another"##),
        (##"# Heading"##, ##"\# Heading"##),
        (##"#Heading"##, ##"\#Heading"##),
        (##"C# and F#"##, ##"C# and F#"##),
        (##"- not a list"##, ##"\- not a list"##),
        (##"+ not a list"##, ##"\+ not a list"##),
        (##"* not a list"##, ##"\* not a list"##),
        (##"> not a quote"##, ##"\> not a quote"##),
        (##"= not"##, ##"\= not"##),
        (##"--- rules ---"##, ##"\-\-- rules \-\--"##),
        (##"a -- b --- c"##, ##"a \-- b \-\-- c"##),
        (##": definition"##, ##"\: definition"##),
        (##"[x]: https://example.org"##, ##"\[x]: https://example.org"##),
        (##"[ ] todo"##, ##"\[ ] todo"##),
        (##"[x] done"##, ##"\[x] done"##),
        (##"[a](b) and [a][b] and ![a](b)"##, ##"[a\](b) and [a\][b] and \![a\](b)"##),
        (##"[^1] note"##, ##"\[^1] note"##),
        (
            ##"snake_case and _emph_ and __strong__ and *em* and **strong**"##,
            ##"snake_case and \_emph\_ and \_\_strong\_\_ and \*em\* and \*\*strong\*\*"##
        ),
        (##"`code` and ``code``"##, ##"\`code\` and \`\`code\`\`"##),
        (##"a | b | c"##, ##"a \| b \| c"##),
        (
            ##"<b>bold</b> <http://x.y> 3 < 4 > 2 <!-- c -->"##,
            ##"&lt;b>bold&lt;/b> &lt;http://x.y> 3 < 4 > 2 &lt;!\-- c \-->"##
        ),
        (##"&amp; &copy; AT&T &#38; &nope"##, ##"&amp;amp; &amp;copy; AT&T &amp;#38; &nope"##),
        (
            ##"{{ site.title }} {% raw %} {: .class} {#id} {::comment}"##,
            ##"&#123;{ site.title }} &#123;% raw %} &#123;: .class} &#123;#id} &#123;::comment}"##
        ),
        (##"~~struck~~ ~one~"##, ##"&#126;&#126;struck&#126;&#126; ~one~"##),
        (##"$$x$$ and $5 and $x$"##, ##"\$\$x\$\$ and $5 and $x$"##),
        (##"\* \\ C:\path \"##, ##"\\\* \\\\ C:\\path \\"##),
        (##"!important! !["##, ##"!important! \!["##),
        (##"a * b _ c"##, ##"a \* b \_ c"##),
        (##"高泽峰*和王例*"##, ##"高泽峰\*和王例\*"##),
        (##"~~~"##, ##"&#126;&#126;&#126;"##),
        (##"```"##, ##"\`\`\`"##),
        (##"***"##, ##"\*\*\*"##),
        (##"___"##, ##"\_\_\_"##),
        (##"(c) 2020"##, ##"(c) 2020"##),
        (##"A [B] (C)"##, ##"A [B] (C)"##),
        (##"end #"##, ##"end #"##),
        (##""quotes" 'single' it's"##, ##""quotes" 'single' it's"##),
        (##"https://example.org/a_b_c"##, ##"https://example.org/a_b_c"##),
        (##"a^b^c ==hl== ++ins++"##, ##"a^b^c ==hl== ++ins++"##),
        (##"Title: {Braces} {x}"##, ##"Title: {Braces} {x}"##),
        (##"*[HTML]: x"##, ##"\*[HTML]: x"##),
        (##"* * *"##, ##"\* \* \*"##),
        (##"1986\. A"##, ##"1986\\. A"##),
        (##"====="##, ##"\====="##),
        (##"-"##, ##"\-"##),
        (##"+"##, ##"\+"##),
    ])
    func paragraph(_ text: String, _ markdown: String) {
        #expect(MarkdownSample.render([.text(text)]) == markdown)
    }

    @Test(arguments: [
        ("1. First", "## 1. First"), ("# C", "## # C"), ("About C#", ##"## About C\#"##),
        ("The end #", ##"## The end \#"##),
        ("a | b", #"## a \| b"#),
    ])
    func heading(_ text: String, _ markdown: String) {
        let section = Section(level: 1, id: "a", heading: [.text(text)], kind: .prose, blocks: [])
        #expect(MarkdownSample.render(blocks: [.section(section)]) == markdown)
    }

    @Test(arguments: [
        ("https://example.org/a b(c).pdf", "[t](https://example.org/a%20b%28c%29.pdf)"),
        ("https://example.org/?a=1&copy=2;", "[t](https://example.org/?a=1&amp;copy=2;)"),
        ("https://example.org/{{x}}", "[t](https://example.org/%7B%7Bx%7D%7D)"),
        ("mailto:ada@example.org", "[t](mailto:ada@example.org)"),
    ])
    func destination(_ destination: String, _ markdown: String) {
        #expect(MarkdownSample.render([.link(SampleDocument.destination(destination), [.text("t")])]) == markdown)
    }

    @Test(arguments: [
        ("let x", "`let x`"), ("a `b`", "`` a `b` ``"), ("a``b", "```a``b```"),
        ("{{ x }}", "<code>&#123;&#123; x &#125;&#125;</code>"),
        ("a | b * c", "`a | b * c`"),
    ])
    func code(_ code: String, _ markdown: String) {
        #expect(MarkdownSample.render([.code(code)]) == markdown)
    }
}
