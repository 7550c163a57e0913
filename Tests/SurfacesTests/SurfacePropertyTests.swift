import GoldenFiles
import Surfaces
import Testing

@Suite struct SurfacePropertyTests {
    private static let texts = [
        "**Ann Lee**\\*, *Bob Ray*<sup>*</sup>, [Carol](http://c.org \"t\"){:.x} `a` &amp; <b>x</b><br/> {% y %}\n z",
        "<p>Ann <strong class=\"me\">Lee</strong>&nbsp;<a href='x'>y</a><script>z</script></p><!-- c --> <img alt=\"q\">",
        "\\textbf{M{\\\"u}ller, J.}$^{*}$ \\href{http://x.org}{\\emph{y}} ``q'' -- {\\bf z} \\'{\\i} % c\n \\\\ $\\dagger$ \\me{Ann}",
        "李明、王芳* and others", "",
    ]
    private static let pieces = [
        "*", "**", "_", "`", "``", "[", "](", "]", "(", ")", "![", "<", ">", "</b>", "<b>", "<!--", "-->", "&", ";",
        "&#", "\\", "{", "}", "{{", "}}", "{%", "{:", "$", "$^", "^", "\\(", "\\)", "\\'", "\\begin{", "%", "~", "\n",
        "\r\n", "  \n", " ", "\u{A0}", "é", "高", "🙂", "\0", "\\textbf", "\\bf ", "<a href=\"", "'", "\"",
    ]

    /// Ten thousand damaged texts a surface: nothing crashes, and every byte has its place.
    @Test(arguments: Surface.allCases)
    func damagedTexts(_ surface: Surface) {
        var damage = Damage(seed: 20_261_121, pieces: Self.pieces)
        for _ in 0..<10_000 {
            let bytes = damage.damaged(Self.texts)
            let range = min(2, bytes.count)..<bytes.count
            let text = SurfaceText(bytes, range, surface)
            let fault = Self.fault(in: text, of: bytes, range)
            #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if fault != nil { return }
        }
    }

    /// What is wrong with a text: origins out of order or outside, spans that do not fit.
    static func fault(in text: SurfaceText, of bytes: [UInt8], _ range: Range<Int>) -> String? {
        if text.sourceRange != range { return "range" }
        if text.bytes.isEmpty != text.origins.isEmpty { return "origins of nothing" }
        if let first = text.origins.first, first.start != 0 { return "first origin" }
        var source = range.lowerBound
        for (index, origin) in text.origins.enumerated() {
            let end = index + 1 < text.origins.count ? text.origins[index + 1].start : text.bytes.count
            if end <= origin.start { return "empty origin \(index)" }
            if origin.source.lowerBound < source || origin.source.upperBound > range.upperBound {
                return "order \(index)"
            }
            source = origin.source.upperBound
            let isCopy = origin.form == .literal && end - origin.start == origin.source.count
            let isSame = text.bytes[origin.start..<end].elementsEqual(bytes[origin.source])
            let isSpace = text.bytes[origin.start..<end].elementsEqual(" ".utf8)
            if isCopy, !isSame, !isSpace { return "no copy \(index)" }
        }
        var begin = 0
        for span in text.spans {
            if span.range.lowerBound < begin || span.range.upperBound > text.bytes.count { return "span \(span)" }
            begin = span.range.lowerBound
            for part in [span.opening, span.closing]
            where part.lowerBound < range.lowerBound || part.upperBound > range.upperBound {
                return "markup \(span)"
            }
        }
        return nil
    }

    /// Texts of one thing many times over: time and memory grow with the length, and nothing overflows.
    @Test(arguments: Surface.allCases)
    func longTexts(_ surface: Surface) {
        for piece in Self.pieces + [
            "[a](", "**a ", "*a_b", "<b", "<a b=\"", "{a", "\\vspace{", "$a", "&a", "{\\bf ", "\\'{",
        ] {
            let bytes = Array(String(repeating: piece, count: 20_000).utf8)
            let text = SurfaceText(bytes, bytes.indices, surface)
            #expect(text.bytes.count <= 3 * bytes.count)
        }
    }
}
