import DocumentTree

@testable import CSLProcessor

extension Output {
    /// An output in the notation of the tests: `<i>`, `<b>`, `<sc>`, `<sup>` are markup of values, `<nc>` keeps case, `<q>` are
    /// quotation marks by the style, `<n>` is a name; `|text|` is an affix. Every tag ends with `</>`.
    init(notation: String) {
        self.init()
        var isAffix = false
        var rest = notation[...]
        while let first = rest.first {
            if first == "|" {
                isAffix.toggle()
                rest.removeFirst()
            } else if first == "<", let end = rest.firstIndex(of: ">") {
                let tag = rest[rest.index(after: rest.startIndex)..<end]
                if tag == "/" { close() } else if let mark = Self.marks[String(tag)] { open(mark) }
                rest = rest[rest.index(after: end)...]
            } else {
                let text = rest.prefix { $0 != "|" && $0 != "<" }
                append(String(text), isAffix ? .affix : .value)
                rest = rest[text.endIndex...]
            }
        }
    }

    /// The characters, with a tag for each mark that is open.
    var notation: String {
        pieces.map { piece in
            switch piece {
            case .text(let text, _): text
            case .open(let mark): "<" + (Self.marks.first { $0.value == mark }?.key ?? "?") + ">"
            case .close: "</>"
            }
        }.joined()
    }

    private static let marks: [String: OutputMark] = [
        "i": .markup(.italic), "b": .markup(.bold), "sc": .markup(.smallCaps), "sup": .markup(.superscript),
        "I": .style(.italic), "B": .style(.bold), "SC": .style(.smallCaps), "SUP": .style(.superscript),
        "upright": .style(.uprightStyle), "normal": .style(.uprightWeight), "caps": .style(.fullCaps), "nc": .noCase,
        "q": .quotes, "qq": .innerQuotes(.double), "qs": .innerQuotes(.single),
        "n": .span(.name(index: 0, variable: .author)),
    ]
}
