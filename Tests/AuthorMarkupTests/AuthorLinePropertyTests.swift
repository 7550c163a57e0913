import AuthorMarkup
import Bibliography
import GoldenFiles
import Surfaces
import Testing

@Suite struct AuthorLinePropertyTests {
    private static let texts = [
        "**Ann Lee**\\*, *Bob Ray*<sup>*,1</sup>, [Carol Fox](http://c.org)†, and Dan Orr (equal contribution)",
        "Lee, Ann* and {World Health Organization} and M{\\\"u}ller$^{*}$, J. and Ray\\textsuperscript{1,2}, Bob and others",
        "<b>Ann Lee</b><sup>1,*</sup>,&nbsp;<a href=\"x\">Bob</a> &amp; Carol*; Dan | Eve", "李明、王芳*，张伟和陈静 等",
        "Lee A, Ray B, Fox KM, et al.",
        "Lee, A. B.*, Ray, B., & Fox, C. [1,2], …, and 4 more authors",
        "**Ann**, **Bob***, __Carol__ with Dan Orr, PhD",
    ]
    private static let pieces = [
        "*", "**", "†", "‡", "1", "¹", "<sup>", "</sup>", "$^", "$", "{", "}", ",", ", ", " and ", ";", "|", "&", "(",
        ")",
        "[", "]", "（", "）", "\\", "\\*", "^", "_", "et al.", "...", "…", "others", " and", "and ", " with ", "\n",
        "\u{A0}",
        "\u{200B}", "\0", "和", "等", "高", "é", "🙂", "\u{FE0F}", "Jr.", "(c)", "equal contribution", "#", "∗", "<b", ">",
        "\\thanks{equal contribution}", "![a](b)", "\u{3000}", "、",
    ]

    /// Ten thousand damaged lists in all surfaces: nothing crashes; names stand in the list, in order, and so do their marks.
    @Test(arguments: Surface.allCases)
    func damagedLists(_ surface: Surface) {
        var damage = Damage(seed: 20_261_121, pieces: Self.pieces)
        for _ in 0..<2_500 {
            let bytes = damage.damaged(Self.texts)
            let text = SurfaceText(bytes, bytes.indices, surface)
            let line = AuthorLineReader.read(text, text.bytes.indices, surface)
            guard check(line, bytes) else { return }
        }
    }

    @Test func damagedBibTeX() {
        var damage = Damage(seed: 20_261_122, pieces: Self.pieces)
        for _ in 0..<5_000 {
            let bytes = damage.damaged(Self.texts)
            guard check(AuthorLineReader.readBibTeX(bytes, bytes.indices), bytes) else { return }
        }
    }

    private func check(_ line: AuthorLine, _ bytes: [UInt8]) -> Bool {
        let fault = Self.fault(in: line, bytes.count)
        #expect(fault == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return fault == nil
    }

    private static func fault(in line: AuthorLine, _ count: Int) -> String? {
        var end = 0
        for author in line.authors {
            if author.range.lowerBound < end { return "order of \(author.text)" }
            end = author.range.upperBound
            if author.range.isEmpty || author.text.isEmpty { return "empty name" }
            if author.item.joined(author.range) != author.item { return "name outside \(author.item)" }
            if author.name.asWritten.isEmpty { return "empty parts" }
            for mark in author.marks {
                if mark.sign.isEmpty || mark.range.isEmpty { return "empty mark" }
                if mark.construct.joined(mark.range) != mark.construct { return "mark outside \(mark.construct)" }
                if author.item.joined(mark.construct) != author.item { return "construct outside \(author.item)" }
                if mark.spaceBefore.overlaps(mark.construct) { return "space in mark" }
            }
        }
        let parts = line.authors.map(\.item) + line.problems.map(\.range) + line.separators.map(\.range)
        for range in parts + [line.others ?? 0..<0] where range.lowerBound < 0 || range.upperBound > count {
            return "outside \(range)"
        }
        var separatorEnd = 0
        for separator in line.separators {
            if separator.core.isEmpty || separator.range.joined(separator.core) != separator.range {
                return "separator \(separator)"
            }
            if separator.range.lowerBound < separatorEnd { return "order of separators" }
            separatorEnd = separator.range.upperBound
        }
        return nil
    }

    /// The bytes of a name, read by themselves, are the name.
    @Test(arguments: [
        ("**Ann Lee**\\*, [Bob Ray](x)<sup>1</sup>, M&uuml;ller, Ann&nbsp;Orr", Surface.markdown),
        ("\\textbf{M{\\\"u}ller}, \\'Etienne Roy$^*$, J.~Orr", .latex),
        ("<b>Zo&euml; Lee</b><sup>*</sup> and Bob\n Ray", .html),
    ])
    func namesComeFromTheirPlaces(_ source: String, _ surface: Surface) {
        let bytes = Array(source.utf8)
        let text = SurfaceText(bytes, bytes.indices, surface)
        let line = AuthorLineReader.read(text, text.bytes.indices, surface)
        #expect(line.authors.count > 1)
        for author in line.authors {
            let alone = SurfaceText(bytes, author.range, surface)
            let shown = String(decoding: alone.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
            #expect(shown == author.text)
        }
    }

    @Test func longListsAreReadInLinearTime() {
        for piece in Self.pieces + [
            "Ann Lee, ", "Lee, Ann and ", "**a", "<b>a", "\\textbf{a", "{a", "a<sup>1</sup>", "a (", "*a ",
        ] {
            let bytes = Array(String(repeating: piece, count: 1_000).utf8)
            for surface in Surface.allCases {
                let text = SurfaceText(bytes, bytes.indices, surface)
                _ = AuthorLineReader.read(text, text.bytes.indices, surface)
            }
            _ = AuthorLineReader.readBibTeX(bytes, bytes.indices)
        }
    }
}

extension Range<Int> {
    fileprivate func joined(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
