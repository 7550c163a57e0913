public import Linting
public import SourceDiagnostics

/// How files are linted.
public struct LintOptions: Sendable {
    /// The name of a format for all files; `nil` to tell it from each file's content.
    public var format: String?
    /// Whose pages they are; empty for what the configuration or the page itself says.
    public var selfNames: [String] = []
    public var selection = RuleSelection()
    /// What is mended.
    public var fixes = Fixes.none
    /// Other sources of the same works.
    public var others: [SourceText] = []
    /// What building a profile would say of it.
    public var profileCheck: @Sendable (SourceText) -> [Diagnostic] = { Pipeline.diagnostics(of: $0) }

    public enum Fixes: Sendable {
        case none, safe, all
    }

    public init() {}
}

/// What was found in a file.
public struct LintedFile: Sendable {
    /// The text as it is after fixes.
    public var source: SourceText
    /// As it was read.
    public var original: SourceText
    /// The name of its format; empty where it is not known.
    public var format: String
    /// In the order of the places.
    public var diagnostics: [Diagnostic]
    /// How many findings were mended.
    public var fixedCount: Int

    init(source: SourceText, original: SourceText, format: String, _ diagnostics: [Diagnostic], fixedCount: Int) {
        self.source = source
        self.original = original
        self.format = format
        self.diagnostics = diagnostics.enumerated().sorted { left, right in
            (left.element.start, left.offset) < (right.element.start, right.offset)
        }.map(\.element)
        self.fixedCount = fixedCount
    }

    public var isChanged: Bool { source.bytes != original.bytes }

    /// Whether a person has to do something: there is an error or a warning.
    public var hasFindings: Bool { diagnostics.contains { $0.severity > .information } }
}

extension Diagnostic {
    /// Where it begins; before the file for what is about the whole of it.
    fileprivate var start: Int { if case .range(let range) = location { range.lowerBound } else { -1 } }
}
