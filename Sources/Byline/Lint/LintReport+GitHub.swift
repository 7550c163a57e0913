import Linting
import SourceDiagnostics

extension LintReport {
    /// For GitHub's runners: one workflow command a finding, which marks the line in the pull request.
    ///
    /// Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    public var github: String {
        var text = ""
        for file in files where !file.diagnostics.isEmpty {
            let places = ColumnIndex(file.source)
            for diagnostic in file.diagnostics { text += Self.command(diagnostic, in: file.source, places) }
        }
        return text + summary + "\n"
    }

    private static func command(_ diagnostic: Diagnostic, in source: SourceText, _ places: ColumnIndex) -> String {
        var properties = [("file", source.path)]
        if case .range(let range) = diagnostic.location {
            let start = places.position(of: range.lowerBound)
            let end = places.position(of: range.upperBound)
            properties += [("line", String(start.line)), ("endLine", String(end.line))]
            // Columns are refused where the lines differ.
            if start.line == end.line {
                properties += [("col", String(start.column)), ("endColumn", String(max(end.column, start.column)))]
            }
        }
        properties.append(("title", diagnostic.codeAndRule))
        let message = diagnostic.summary + (diagnostic.help.isEmpty ? "" : "\n" + diagnostic.help)
        return "::\(diagnostic.severity.command) "
            + properties.map { $0 + "=" + escaped($1, isProperty: true) }.joined(separator: ",")
            + "::\(escaped(message, isProperty: false))\n"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Diagnostic.Severity {
    fileprivate var command: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .information: "notice"
        }
    }
}
