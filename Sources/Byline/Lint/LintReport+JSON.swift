import DocumentTree
import Linting
import SourceDiagnostics

extension LintReport {
    /// For programs. The shape is stable: members may be added, none changes or goes while `version` is 1.
    ///
    /// For example: `{"version": 1, "files": [{"path", "format", "fixed", "diagnostics": [{"code", "rule", "severity", "message",
    /// "help", "start", "end", "notes": [{"message", "start", "end"}], "fixes": [{"safety", "title", "edits": [{"start", "end",
    /// "replacement"}]}]}]}], "summary": {"files", "errors", "warnings", "remarks", "fixed", "fixable"}}`. `start` and `end` are
    /// `{"line", "column", "offset"}`: lines and columns from 1, columns in Unicode code points, the offset in bytes from 0; they
    /// are missing where something is about the file as a whole. `rule` is `null` for trouble in reading.
    public var json: String {
        let diagnostics = files.flatMap(\.diagnostics)
        func count(_ severity: Diagnostic.Severity) -> JSONValue {
            .integer(diagnostics.count { $0.severity == severity })
        }
        return JSONValue.object([
            ("version", .integer(1)),
            ("files", .array(files.map(Self.value))),
            (
                "summary",
                .object([
                    ("files", .integer(files.count)), ("errors", count(.error)), ("warnings", count(.warning)),
                    ("remarks", count(.information)), ("fixed", .integer(files.reduce(0) { $0 + $1.fixedCount })),
                    ("fixable", .integer(diagnostics.count(where: \.isSafelyFixable))),
                ])
            ),
        ]).serialized() + "\n"
    }

    private static func value(_ file: LintedFile) -> JSONValue {
        let places = ColumnIndex(file.source)
        func position(_ offset: Int) -> JSONValue {
            let (line, column) = places.position(of: offset)
            return .object([("line", .integer(line)), ("column", .integer(column)), ("offset", .integer(offset))])
        }
        func ends(_ range: Range<Int>) -> [(key: String, value: JSONValue)] {
            [("start", position(range.lowerBound)), ("end", position(range.upperBound))]
        }
        func ends(_ location: Diagnostic.Location) -> [(key: String, value: JSONValue)] {
            if case .range(let range) = location { ends(range) } else { [] }
        }
        func value(_ fix: Fix) -> JSONValue {
            let edits = fix.edits.map { edit in
                JSONValue.object(ends(edit.range) + [("replacement", .string(edit.replacement))])
            }
            return .object([
                ("safety", .string(fix.safety == .safe ? "safe" : "unsafe")), ("title", .string(fix.title)),
                ("edits", .array(edits)),
            ])
        }
        let diagnostics = file.diagnostics.map { diagnostic in
            JSONValue.object(
                [
                    ("code", .string(diagnostic.code)),
                    ("rule", diagnostic.rule.map { .string($0.name) } ?? .null),
                    ("severity", .string(diagnostic.severity.rawValue)),
                    ("message", .string(diagnostic.summary)), ("help", .string(diagnostic.help)),
                ] + ends(diagnostic.location) + [
                    (
                        "notes",
                        .array(diagnostic.notes.map { .object([("message", .string($0.text))] + ends($0.location)) })
                    ),
                    ("fixes", .array(diagnostic.fixes.map(value))),
                ])
        }
        return .object([
            ("path", .string(file.source.path)), ("format", .string(file.format)),
            ("fixed", .integer(file.fixedCount)), ("diagnostics", .array(diagnostics)),
        ])
    }
}
