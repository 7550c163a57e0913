import Byline
import Foundation
import SourceDiagnostics
import Testing

/// Whatever encoding a file was saved in, its text is read where that is certain, and the encoding is named.
@Suite struct DecodedSourceTests {
    struct Case: Sendable {
        var text: String
        var bytes: [UInt8]
        /// What the message names; empty for none.
        var name: String
    }

    static let cases: [Case] = [
        Case(text: "author: Ann Lee*, 李安", bytes: Array("author: Ann Lee*, 李安".utf8), name: ""),
        Case(text: "\u{FEFF}Ann", bytes: [0xEF, 0xBB, 0xBF] + Array("Ann".utf8), name: ""),
        utf16("@book{a, author = {李安 and Ann Lee}}\n", bigEndian: false, mark: true),
        utf16("@book{a, author = {李安 and Ann Lee}}\n", bigEndian: true, mark: true),
        utf16("@book{a, author = {李安 and Ann Lee}}\n", bigEndian: false, mark: false),
        utf16("𝒳 is a set\n", bigEndian: true, mark: false),
        legacy("José Müller, Zoë “Ann” Lee – Bo\n", .windowsCP1252, "Windows-1252"),
        legacy("作者：李安，王小明*，张三（通讯作者）\n", .init(rawValue: 0x8000_0632), "GBK"),
        legacy("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><a>Łukasz</a>", .isoLatin2, "ISO 8859-2"),
        legacy("\\usepackage[latin1]{inputenc} Aßmann", .isoLatin1, "Windows-1252"),
        legacy("% -*- coding: koi8-r -*-\nИван Петров", .init(rawValue: 0x8000_0A02), "KOI8-R"),
    ]

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> Case {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        let bytes = units.flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        return Case(text: text, bytes: bytes, name: "UTF-16")
    }

    private static func legacy(_ text: String, _ encoding: String.Encoding, _ name: String) -> Case {
        Case(text: text, bytes: Array(text.data(using: encoding) ?? Data()), name: name)
    }

    @Test(arguments: cases) func decodes(_ sample: Case) {
        let decoded = DecodedSource(path: "p", bytes: sample.bytes)
        #expect(String(decoding: decoded.source.bytes, as: UTF8.self) == sample.text)
        #expect(decoded.isVerbatim == sample.name.isEmpty)
        #expect(decoded.diagnostics.count == (sample.name.isEmpty ? 0 : 1))
        #expect(sample.name.isEmpty || decoded.diagnostics.first?.summary.contains(sample.name) == true)
    }

    /// What cannot be told is said, and the rest is read.
    @Test(
        arguments: [
            // One damaged character, a truncated one, half a surrogate pair.
            (Array("Zoë, José, ".utf8) + [0xFF] + Array(" and Ann".utf8), "Zoë, José, \u{FFFD} and Ann", "damaged"),
            (Array("Zoë and Jos".utf8) + [0xC3], "Zoë and Jos\u{FFFD}", "damaged"),
            (Array("Zoë ".utf8) + [0xED, 0xA0, 0x80], "Zoë \u{FFFD}\u{FFFD}\u{FFFD}", "cannot be told"),
            // Korean, which is not Chinese.
            ([0xB1, 0xE8, 0xC3, 0xB6, 0xBC, 0xF6, 0xB9, 0xDA, 0xB9, 0xCE], nil, "cannot be told"),
            ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00], "A\u{FFFD}B", "UTF-16"),
            ([0xFF, 0xFE, 0x41, 0x00, 0x42], "A", "UTF-16"),
            (Array("Ann\0Lee".utf8), "Ann Lee", "U+0000"),
            (Array("%PDF-1.7 \u{0}".utf8), "", "PDF"),
        ] as [([UInt8], String?, String)])
    func damage(_ bytes: [UInt8], _ text: String?, _ words: String) {
        let decoded = DecodedSource(path: "p", bytes: bytes)
        if let text { #expect(String(decoding: decoded.source.bytes, as: UTF8.self) == text) }
        #expect(!decoded.isVerbatim)
        #expect(decoded.diagnostics.first?.summary.contains(words) == true)
        for case .range(let range) in decoded.diagnostics.map(\.location) {
            #expect(range.upperBound <= decoded.source.bytes.count)
        }
    }

    @Test func anyBytes() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let decoded = DecodedSource(path: "p", bytes: bytes)
            #expect(String(validating: decoded.source.bytes, as: UTF8.self) != nil, "\(bytes)")
            #expect(decoded.isVerbatim == decoded.diagnostics.isEmpty, "\(bytes)")
        }
    }
}

/// A file in another encoding is linted, with its encoding named; nothing is mended in it.
@Suite struct LintEncodingTests {
    private static let text =
        "@article{a, author = {José Lee and Zoë Xu ,and Bo Orr}, title = {A Study}, year = 2020}\n"

    @Test func latin1IsReadAndNotMended() throws {
        let latin1 = try #require(Self.text.data(using: .isoLatin1))
        var options = LintOptions()
        options.fixes = .all
        let decoded = DecodedSource(path: "a.bib", bytes: Array(latin1))
        let file = try #require(Lint(options).lint(decoded))
        #expect(file.format == "bibtex")
        #expect(!file.isChanged && file.fixedCount == 0)
        #expect(file.diagnostics.first?.code == "not-utf-8")
        #expect(file.diagnostics.flatMap(\.fixes).isEmpty)
    }

    @Test func anotherKindOfFileIsNamed() throws {
        let decoded = DecodedSource(path: "a.bib", bytes: Array("%PDF-1.7\n".utf8) + [0xE2, 0xFF, 0x00])
        let file = try #require(Lint(LintOptions()).lint(decoded))
        #expect(file.diagnostics.first?.summary.contains("PDF") == true)
    }
}
