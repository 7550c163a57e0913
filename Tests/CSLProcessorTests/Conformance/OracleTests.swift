import Bibliography
import CSLStyle
import Foundation
import ReferenceSource
import SourceDiagnostics
import Testing

@testable import CSLProcessor

/// What citeproc-js prints for the same works in many styles: entries compared as text, tags and white space folded, and the
/// order of the works.
@Suite struct OracleTests {
    @Test func styles() throws {
        guard let data = ConformanceData.found else { return }
        let cases = data.lines("oracle.jsonl").compactMap(OracleCase.init)
        guard !cases.isEmpty, let works = data.text("oracle-works.json") else { return }
        let references = ReferenceSource.read(SourceText(path: "oracle-works.json", text: works)).references
        var passed: Set<String> = []
        var counts = (entries: 0, equal: 0, orders: 0)
        var differences = ""
        for sample in cases {
            guard let entries = sample.entries(of: references, data) else {
                differences += "=== \(sample.style): no style\n"
                continue
            }
            let expected = sample.expected(printing: Set(entries.map(\.id)))
            let isOrdered = entries.map(\.id) == expected.map(\.id)
            if isOrdered {
                counts.orders += 1
            } else {
                differences += "=== \(sample.style): order\n--- expected\n\(expected.map(\.id))\n"
                differences += "--- printed\n\(entries.map(\.id))\n"
            }
            let printed = Dictionary(entries.map { ($0.id, $0.text) }) { first, _ in first }
            var equal = 0
            for (id, text) in expected {
                if printed[id] == text {
                    equal += 1
                } else {
                    differences += "=== \(sample.style): \(id)\n- \(text)\n+ \(printed[id] ?? "")\n"
                }
            }
            counts.entries += expected.count
            counts.equal += equal
            if equal == expected.count, isOrdered { passed.insert(sample.style) }
        }
        print(
            "citeproc-js in \(cases.count) styles: \(counts.equal) of \(counts.entries) entries equal,", terminator: " "
        )
        print("\(counts.orders) of \(cases.count) orders, \(passed.count) styles wholly")
        if let path = ProcessInfo.processInfo.environment["BYLINE_CSL_REPORT"] {
            try? differences.write(toFile: path + ".oracle", atomically: true, encoding: .utf8)
        }
        try PassingList("oracle").check(passed: passed, of: Set(cases.map(\.style)), isUsual: data.isUsual)
    }
}

/// What citeproc-js prints in one style.
struct OracleCase {
    let style: String
    private let ids: [String]
    private let texts: [String]

    init?(_ object: [String: Any]) {
        guard let style = object["style"] as? String, let ids = object["entry_ids"] as? [String],
            let entries = object["entries"] as? [String]
        else { return nil }
        self.style = style
        self.ids = ids
        texts = entries.map(Self.folded)
    }

    /// The entries by id. Entries of which nothing is printed are not there, but their ids are.
    func expected(printing printed: Set<String>) -> [(id: String, text: String)] {
        let ids = ids.count == texts.count ? ids : ids.filter(printed.contains)
        return Array(zip(ids, texts))
    }

    /// `nil` for a style that can't be read.
    func entries(of references: [Reference], _ data: ConformanceData) -> [(id: String, text: String)]? {
        guard let source = data.text("styles/\(style).csl"),
            case .style(let style)? = CSLFile.read(SourceText(path: style, text: source)).file
        else { return nil }
        let language = style.defaultLocale ?? "en-US"
        var options = ProcessorOptions()
        options.linksIdentifiers = false
        let compiled = CompiledStyle(
            style, locale: data.locale(language, of: style), language: language, options: options)
        return compiled.bibliography(of: references).map { ($0.id, Self.folded($0.output.suiteHTML)) }
    }

    /// The text without tags, in single spaces.
    static func folded(_ html: String) -> String {
        var text = ""
        var isInTag = false
        for character in html {
            switch character {
            case "<": isInTag = true
            case ">": isInTag = false
            case _ where isInTag: continue
            default: text.append(character)
            }
        }
        for (entity, sign) in [("&#38;", "&"), ("&#60;", "<"), ("&#62;", ">"), ("&#160;", " "), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: sign)
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
