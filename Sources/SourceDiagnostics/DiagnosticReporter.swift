/// Prints diagnostics as text, each with the line that it is about:
///
///     profile.yaml:3:5: error[unknown-field]: a publication has no field “titel”
///       3 |   titel: A Study
///         |   ^^^^^
///     help: Did you mean “title”?
public struct DiagnosticReporter: Sendable {
    /// Whether severities and carets are coloured with ANSI escape sequences.
    public var isColored: Bool
    /// How many columns of a long line are shown.
    public var width: Int
    /// How many diagnostics are printed; the rest are counted.
    public var limit: Int
    /// Whether the last line counts them.
    public var showsSummary: Bool

    public init(isColored: Bool = false, width: Int = 100, limit: Int = 200, showsSummary: Bool = true) {
        self.isColored = isColored
        self.width = max(width, 40)
        self.limit = limit
        self.showsSummary = showsSummary
    }

    /// All diagnostics of a file, in the order of their places, and a line that counts them. Empty where there are none.
    ///
    /// Places that are given as field paths must be turned into ranges before; they are printed by their path.
    public func report(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let sorted = diagnostics.enumerated().sorted { left, right in
            (left.element.location.order, left.offset) < (right.element.location.order, right.offset)
        }
        var text = ""
        for (_, diagnostic) in sorted.prefix(limit) { append(diagnostic, in: source, to: &text) }
        if sorted.count > limit { text += "… and \(sorted.count - limit) more\n\n" }
        guard showsSummary else { return text }
        return text + Self.counts(of: diagnostics) + " in " + SourceExcerpt.visible(source.path) + "\n"
    }

    /// `3 errors, 1 warning`; empty for none.
    public static func counts(of diagnostics: some Sequence<Diagnostic>) -> String {
        var numbers: [Diagnostic.Severity: Int] = [:]
        for diagnostic in diagnostics { numbers[diagnostic.severity, default: 0] += 1 }
        let words = [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.information, "remark")]
        return words.compactMap { severity, word -> String? in
            guard let count = numbers[severity] else { return nil }
            return "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    private func append(_ diagnostic: Diagnostic, in source: SourceText, to text: inout String) {
        let style = AnsiStyle(of: diagnostic.severity)
        text += place(diagnostic.location, in: source) + ": "
        text += colored("\(diagnostic.severity.rawValue)[\(diagnostic.code)]", style)
        text += ": " + SourceExcerpt.visible(diagnostic.summary) + "\n"
        var shown = ""
        appendExcerpt(diagnostic.location, style, in: source, behind: &shown, to: &text)
        for note in diagnostic.notes {
            text += place(note.location, in: source) + ": note: " + SourceExcerpt.visible(note.text) + "\n"
            appendExcerpt(note.location, .note, in: source, behind: &shown, to: &text)
        }
        if !diagnostic.help.isEmpty {
            text += colored("help", .help) + ": " + SourceExcerpt.visible(diagnostic.help) + "\n"
        }
        if let fix = diagnostic.fixes.first {
            let option = fix.safety == .safe ? "--fix" : "--unsafe-fixes"
            text += colored("fix", .help) + ": " + SourceExcerpt.visible(fix.title) + " (\(option))\n"
        }
        text += "\n"
    }

    /// The line and a caret under it; the caret alone where the same line has just been shown.
    private func appendExcerpt(
        _ location: Diagnostic.Location, _ style: AnsiStyle, in source: SourceText, behind shown: inout String,
        to text: inout String
    ) {
        guard case .range(let range) = location, !source.bytes.isEmpty else { return }
        let excerpt = SourceExcerpt(range, in: source, width: width)
        let number = String(excerpt.lineNumber)
        let gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number
        let line = "\(gutter) | \(excerpt.line)\n"
        if line != shown { text += line }
        shown = line
        text += String(repeating: " ", count: gutter.count) + " | "
        text += String(repeating: " ", count: excerpt.caretColumn)
        text += colored(String(repeating: "^", count: excerpt.caretCount), style) + "\n"
    }

    private func place(_ location: Diagnostic.Location, in source: SourceText) -> String {
        let path = SourceExcerpt.visible(source.path)
        switch location {
        case .range(let range):
            let position = source.position(of: range.lowerBound)
            return "\(path):\(position.line):\(position.column)"
        case .field(let field): return "\(path): \(SourceExcerpt.visible(field.description))"
        case .file: return path
        }
    }

    private func colored(_ text: String, _ style: AnsiStyle) -> String {
        isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The colours used, as parameters of SGR (ECMA-48, section 8.3.117).
private enum AnsiStyle: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case help = "1;32"

    init(of severity: Diagnostic.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .information: self = .note
        }
    }
}

extension Diagnostic.Location {
    /// The file as a whole first, then places from top to bottom, then fields.
    fileprivate var order: Int {
        switch self {
        case .file: -1
        case .range(let range): range.lowerBound
        case .field: .max
        }
    }
}
