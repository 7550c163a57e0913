public import Bibliography
public import SourceDiagnostics

/// The language in which an author line is written.
public enum MarkupSurface: Sendable, Equatable, CaseIterable {
    /// Plain text, as in a profile: names, separators, marks, and `**` around a name.
    case plain
}

/// What an author line says.
public struct AuthorListReading: Sendable, Equatable {
    public var authors: [ParsedAuthor]
    /// Whether more authors exist than are named: "et al.", "and others", `等`.
    public var endsWithOthers: Bool
    /// In the order of the text.
    public var problems: [AuthorMarkupProblem]

    public init(authors: [ParsedAuthor] = [], endsWithOthers: Bool = false, problems: [AuthorMarkupProblem] = []) {
        self.authors = authors
        self.endsWithOthers = endsWithOthers
        self.problems = problems
    }
}

/// One author of a line: a clean name, and the marks that were on it.
public struct ParsedAuthor: Sendable, Equatable {
    public var name: Name
    public var signs: [ParsedSign]
    /// The bytes of the name in the text: from its first letter to its last, without marks and emphasis around it.
    public var range: Range<Int>
    /// Whether the name stood in `**` or the like. It says nothing: the own name is found by itself.
    public var isEmphasized: Bool

    public init(name: Name, signs: [ParsedSign] = [], range: Range<Int>, isEmphasized: Bool = false) {
        self.name = name
        self.signs = signs
        self.range = range
        self.isEmphasized = isEmphasized
    }
}

/// A declared sign on an author.
public struct ParsedSign: Sendable, Equatable {
    /// As it was declared, whichever look-alike stands in the text.
    public var sign: String
    public var range: Range<Int>

    public init(sign: String, range: Range<Int>) {
        self.sign = sign
        self.range = range
    }
}

/// What is wrong or doubtful in an author line.
public struct AuthorMarkupProblem: Sendable, Equatable {
    /// `undeclared-mark`, `dangling-separator` …
    public var code: String
    public var severity: Diagnostic.Severity
    /// One line in lower case, without a full stop.
    public var summary: String
    /// What to do, in words for a reader who has never seen YAML.
    public var help: String
    /// UTF-8 offsets into the text of the line.
    public var range: Range<Int>

    public init(code: String, severity: Diagnostic.Severity, summary: String, help: String, range: Range<Int>) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.help = help
        self.range = range
    }
}

/// Reads author lines.
///
/// For example: `Ze-Feng Gao*, Peiyu Liu* and Ji-Rong Wen`, with `*` declared, gives three authors, the first two with the
/// sign `*` each.
public enum AuthorListParser {
    /// Reads one line. With `isSingleName` the text is one item of a list that has an item for each author, where a comma
    /// stands between family name and given name.
    public static func parse(
        _ text: String, surface: MarkupSurface = .plain, signs: DeclaredSigns, isSingleName: Bool = false
    ) -> AuthorListReading {
        let bytes = Array(text.utf8)
        let tokens =
            switch surface {
            case .plain: PlainAuthorTokenizer(bytes, signs: signs).tokens()
            }
        return AuthorListGrammar(bytes, tokens, signs: signs, isSingleName: isSingleName).reading()
    }
}
