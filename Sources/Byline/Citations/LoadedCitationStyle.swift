import CSLStyle
public import SourceDiagnostics

/// A citation style that can be evaluated, and the language that it would be evaluated in.
public struct LoadedCitationStyle: Sendable {
    /// The title of the style that was asked for, even where another one does its work.
    public var title: String
    /// The file of the style that does the work.
    public var source: SourceText
    /// What is wrong with it; the rest of it is there.
    public var diagnostics: [Diagnostic]
    var style: CitationStyle
    /// `nil` where the style says nothing.
    var defaultLocale: String?

    /// Whether it prints lists of works at all.
    var hasBibliography: Bool { style.bibliography != nil }
}

/// Why there is no citation style or locale.
public enum CitationStyleError: Error, Sendable {
    /// With names that may have been meant, the nearest first.
    case unknown(String, nearest: [String])
    case unreadable(String)
    /// The file cannot be read as a style at all.
    case invalid(SourceText, [Diagnostic])
    /// A dependent style whose parent is not there.
    case missingParent(SourceText, parent: String)
    /// A style that can cite works, and not list them.
    case noBibliography(SourceText)
    /// A language without a locale file, with those that there are.
    case unknownLocale(String, known: [String])
}
