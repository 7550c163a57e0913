/// How the layout of a page is read off an environment.
enum LaTeXEnvironment: Sendable, Equatable {
    /// `\item`s.
    case list
    /// Cells between `&`, rows between `\\`.
    case rows
    /// Holds one entry.
    case entry
    /// Begins an entry that environments of the kind `continuation` go on with.
    case entryStart
    case continuation
    /// Its first argument is a heading.
    case section(level: Int)
    case verbatim
    /// Only makes room, columns, sizes.
    case plain
}

/// The environments of LaTeX and of the usual CV classes.
enum LaTeXEnvironmentTable {
    struct Row: Sendable {
        var environment: LaTeXEnvironment
        /// Arguments that say how it looks.
        var layoutArguments: Int
    }

    /// What an environment is: by its name, by the document's definition, or by the look of its name.
    static func row(_ name: String, _ definitions: LaTeXDefinitions) -> Row? {
        let name = name.hasSuffix("*") ? String(name.dropLast()) : name
        if let row = table[name] { return row }
        if let own = definitions.environments[name] {
            for opened in own.opens {
                guard let row = table[opened], row.environment == .list || row.environment == .rows else { continue }
                return Row(environment: row.environment, layoutArguments: own.parameters)
            }
            return nil
        }
        let lower = name.lowercased()
        if lower.contains("table") || lower.contains("tabular") { return Row(environment: .rows, layoutArguments: 0) }
        if lower.contains("section") {
            return Row(environment: .section(level: lower.contains("sub") ? 2 : 1), layoutArguments: 0)
        }
        if listWords.contains(where: lower.contains) { return Row(environment: .list, layoutArguments: 0) }
        return nil
    }

    private static let listWords = ["itemize", "enumerate", "list", "items", "publications"]

    private static let table: [String: Row] = {
        var table: [String: Row] = [:]
        for (names, environment, layoutArguments) in rows {
            for name in names.split(separator: " ") {
                table[String(name)] = Row(environment: environment, layoutArguments: layoutArguments)
            }
        }
        return table
    }()

    private static let rows: [(names: String, environment: LaTeXEnvironment, layoutArguments: Int)] = [
        (
            "itemize enumerate description etaremune revnumerate compactitem compactenum compactdesc inparaenum "
                + "inparaitem asparaenum asparaitem trivlist bulletedentries entries tightitemize cvitems innerlist "
                + "outerlist highlights",
            .list, 0
        ),
        ("thebibliography labelledentries", .list, 1),
        ("list", .list, 2),
        ("tabular longtable supertabular tabu tabbing longtabu array", .rows, 1),
        ("tabularx tabulary ltabularx xltabular", .rows, 2),
        ("samepage rSubsection cvsubentry", .entry, 0),
        ("pictureentry", .entry, 1),
        ("twocolentry threecolentry", .entryStart, 0),
        ("onecolentry", .continuation, 0),
        ("rSection cvsection cvSection", .section(level: 1), 0),
        ("verbatim Verbatim lstlisting minted comment filecontents tikzpicture codeblock", .verbatim, 0),
        (
            "center flushleft flushright document cventries cvhonors cvskills cvparagraph resume bibunit refsection "
                + "small footnotesize sloppypar raggedright quote quotation titlepage abstract",
            .plain, 0
        ),
        ("minipage multicols spacing paracol disclosure onehalfspacing", .plain, 1),
        ("adjustwidth CJK", .plain, 2),
    ]
}
