package import SourceDiagnostics

/// The tree of a YAML file, with the places of its values in the file.
package struct YAMLTree: Sendable {
    package let source: SourceText
    /// `nil` where the file is empty or cannot be read at all. After an error of syntax there may be a tree none the less,
    /// with its damaged lines blotted out, so that the rest can be checked in the same run.
    package let root: YAMLNode?
    package let diagnostics: [Diagnostic]
    /// Lines (from 1) that were blotted out: what is found there is a consequence and not worth saying.
    package let damagedLines: Set<Int>
    private let offsets: ScalarOffsets

    /// Reads a file. Trouble in it becomes a diagnostic; nothing is thrown and nothing crashes.
    package static func parse(_ source: SourceText, limits: YAMLLimits = YAMLLimits()) -> YAMLTree {
        guard source.bytes.count <= limits.size else {
            return YAMLTree(source, unreadable: [.tooLarge(source.bytes.count, limit: limits.size)])
        }
        let scan = ByteScan(source.bytes)
        guard scan.diagnostics.isEmpty else { return YAMLTree(source, unreadable: scan.diagnostics) }
        let offsets = ScalarOffsets(source.bytes, isASCII: scan.isASCII)
        var recovery = SyntaxRecovery(source, offsets, limits)
        let root = recovery.read()
        let diagnostics = root == nil && recovery.diagnostics.isEmpty ? [.emptyFile] : recovery.diagnostics
        return YAMLTree(
            source: source, root: root, diagnostics: diagnostics, damagedLines: recovery.damagedLines, offsets: offsets)
    }

    private init(
        source: SourceText, root: YAMLNode?, diagnostics: [Diagnostic], damagedLines: Set<Int>, offsets: ScalarOffsets
    ) {
        self.source = source
        self.root = root
        self.diagnostics = diagnostics
        self.damagedLines = damagedLines
        self.offsets = offsets
    }

    private init(_ source: SourceText, unreadable diagnostics: [Diagnostic]) {
        self.init(
            source: source, root: nil, diagnostics: diagnostics, damagedLines: [],
            offsets: ScalarOffsets([], isASCII: true))
    }

    /// The bytes of a value. A block mapping or list reaches to the start of whatever follows it.
    package func range(of node: YAMLNode) -> Range<Int> {
        let start = offsets.offset(ofScalar: node.start, in: source.bytes)
        return start..<max(start, offsets.offset(ofScalar: node.end, in: source.bytes))
    }

    /// The bytes in the file of a part of a scalar's text, given in UTF-8 offsets of that text: exact for plain, quoted,
    /// literal and folded scalars, whatever escapes and line breaks stand between.
    package func sourceRange(ofDecodedBytes part: Range<Int>, in node: YAMLNode) -> Range<Int> {
        let whole = range(of: node)
        guard case .scalar(let text, let style) = node.content else { return whole }
        if let opening = openingLength(text, style, whole) {
            let start = whole.lowerBound + opening
            return min(start + part.lowerBound, whole.upperBound)..<min(start + part.upperBound, whole.upperBound)
        }
        return ScalarAlignment.range(of: part, text: text, style: style, in: source.bytes, whole) ?? whole
    }

    /// Whether `sourceRange(ofDecodedBytes:in:)` takes no longer for a long text than for a short one.
    package func isVerbatim(_ node: YAMLNode) -> Bool {
        guard case .scalar(let text, let style) = node.content else { return true }
        return openingLength(text, style, range(of: node)) != nil
    }

    /// The bytes of a scalar's text without quotation marks, and where each run of them stands in the file.
    package func runs(of node: YAMLNode) -> (inner: Range<Int>, runs: [YAMLScalarRun]) {
        let whole = range(of: node)
        guard case .scalar(let text, let style) = node.content, !text.isEmpty else { return (whole, []) }
        if let opening = openingLength(text, style, whole) {
            let start = whole.lowerBound + opening
            let inner = start..<min(start + text.utf8.count, whole.upperBound)
            return (inner, [YAMLScalarRun(start: 0, source: inner, isCopy: true, isEscape: false)])
        }
        let runs = ScalarAlignment.runs(text: text, style: style, in: source.bytes, whole)
        guard let runs, let first = runs.first, let last = runs.last else {
            return (whole, [YAMLScalarRun(start: 0, source: whole, isCopy: false, isEscape: false)])
        }
        return (first.source.lowerBound..<max(first.source.lowerBound, last.source.upperBound), runs)
    }

    /// The bytes before the text of a scalar that stands in the file as it is: none, or a quotation mark.
    private func openingLength(_ text: String, _ style: YAMLNode.ScalarStyle, _ whole: Range<Int>) -> Int? {
        switch style {
        case .plain: whole.count == text.utf8.count ? 0 : nil
        case .singleQuoted, .doubleQuoted: whole.count == text.utf8.count + 2 ? 1 : nil
        case .literal, .folded: nil
        }
    }

    /// The ` # …` behind an unquoted text, which YAML takes for a comment; `nil` where there is none.
    package func comment(behind node: YAMLNode) -> Range<Int>? {
        guard case .scalar(_, .plain) = node.content else { return nil }
        let end = range(of: node).upperBound
        var start = end
        while start < source.bytes.count, source.bytes[start] == 0x20 || source.bytes[start] == 0x09 { start += 1 }
        guard start > end, start < source.bytes.count, source.bytes[start] == UInt8(ascii: "#") else { return nil }
        var stop = start
        while stop < source.bytes.count, source.bytes[stop] != 0x0A, source.bytes[stop] != 0x0D { stop += 1 }
        return start..<stop
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-large", "the file has \(size / 1_000_000) MB; a profile may have \(limit / 1_000_000) MB", at: .file,
            help: "Give a profile, or split it.")
    }

    fileprivate static let emptyFile = Diagnostic(
        "empty-file", "the file is empty", at: .file,
        help: "A profile needs at least `name: Your Name` and a list of `sections`.")
}
