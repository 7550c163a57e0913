import Bibliography
import StyleModel

/// The date formats of a style, read once for a document rather than once for every date.
struct DateFormatTable {
    private var formats: [String: DateFormat] = [:]

    init(_ style: Style, _ options: StyleOptions) {
        let entries = Array(style.publications.values) + [style.projects] + Array(style.entries.values)
        let patterns = entries.flatMap { [$0.label, $0.aside, $0.badge] + $0.lines.map(\.pattern) } + [style.mention]
        for format in Array(options.dates.values) + patterns.flatMap(\.nodes.dateFormats) {
            formats[format] = DateFormat(format)
        }
    }

    subscript(format: String) -> DateFormat { formats[format] ?? DateFormat(format) }
}

extension [Pattern.Node] {
    /// `MMM yyyy` of `{date|MMM yyyy}`.
    fileprivate var dateFormats: [String] {
        flatMap { node -> [String] in
            switch node {
            case .field("date", let format): [format]
            case .text, .field, .term: []
            case .optional(let inner), .emphasis(let inner), .strong(let inner): inner.dateFormats
            }
        }
    }
}
