import DocumentTree
import Foundation
import Linting
import SourceDiagnostics

extension LintReport {
    /// For code scanning: SARIF 2.1.0.
    ///
    /// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    ///
    /// - Parameter version: the program's.
    public func sarif(version: String) -> String {
        let driver = JSONValue.object([
            ("name", .string("byline")), ("semanticVersion", .string(version)),
            ("rules", .array(LintRules.all.map(SARIF.descriptor))),
        ])
        let run = JSONValue.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(files.flatMap { SARIFFile($0).results })),
        ])
        return JSONValue.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).serialized() + "\n"
    }
}

private enum SARIF {
    static let ruleIndices = Dictionary(uniqueKeysWithValues: LintRules.all.enumerated().map { ($1.code, $0) })

    static func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

    /// A reporting descriptor (section 3.49).
    static func descriptor(_ rule: LintRule) -> JSONValue {
        .object([
            ("id", .string(rule.code)), ("name", .string(rule.name)), ("shortDescription", message(rule.summary)),
            ("fullDescription", message(rule.reason)),
            (
                "help",
                .object([
                    ("text", .string(RulePage(rule).text(width: 80))), ("markdown", .string(RulePage(rule).markdown)),
                ])
            ),
            (
                "defaultConfiguration",
                .object([("enabled", .boolean(rule.isOnByDefault)), ("level", .string(rule.severity.level))])
            ),
        ])
    }

    /// A path as a relative reference, or with `file://` where it begins at the root.
    static func uri(_ path: String) -> String {
        let allowed = CharacterSet(charactersIn: "/-._~!$&'()*+,;=@").union(.bylineAlphanumerics)
        let encoded = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
        return path.hasPrefix("/") ? "file://" + encoded : encoded
    }
}

/// The results of one file.
private struct SARIFFile {
    let file: LintedFile
    private let places: ColumnIndex

    init(_ file: LintedFile) {
        self.file = file
        places = ColumnIndex(file.source)
    }

    var results: [JSONValue] {
        var fingerprints = Fingerprints()
        return file.diagnostics.map { result($0, fingerprints.next($0, in: file.source)) }
    }

    /// A result (section 3.27).
    private func result(_ diagnostic: Diagnostic, _ fingerprint: String) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("ruleId", .string(diagnostic.code))]
        if let index = SARIF.ruleIndices[diagnostic.code] { members.append(("ruleIndex", .integer(index))) }
        let text = diagnostic.help.isEmpty ? diagnostic.summary : diagnostic.summary + ". " + diagnostic.help
        members += [
            ("level", .string(diagnostic.severity.level)), ("message", SARIF.message(text)),
            ("locations", .array([location(diagnostic.location)])),
            ("partialFingerprints", .object([("bylineFinding/v1", .string(fingerprint))])),
        ]
        if !diagnostic.notes.isEmpty {
            let related = diagnostic.notes.map { location($0.location, message: $0.text) }
            members.append(("relatedLocations", .array(related)))
        }
        if !diagnostic.fixes.isEmpty { members.append(("fixes", .array(diagnostic.fixes.map(fix)))) }
        return .object(members)
    }

    private var artifact: JSONValue { .object([("uri", .string(SARIF.uri(file.source.path)))]) }

    private func location(_ location: Diagnostic.Location, message: String? = nil) -> JSONValue {
        var physical: [(key: String, value: JSONValue)] = [("artifactLocation", artifact)]
        if case .range(let range) = location { physical.append(("region", region(range))) }
        var members: [(key: String, value: JSONValue)] = [("physicalLocation", .object(physical))]
        if let message { members.append(("message", SARIF.message(message))) }
        return .object(members)
    }

    /// A region (section 3.30); `endColumn` is the column behind the last character.
    private func region(_ range: Range<Int>) -> JSONValue {
        let start = places.position(of: range.lowerBound)
        let end = places.position(of: range.upperBound)
        return .object([
            ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ])
    }

    /// A fix (section 3.55).
    private func fix(_ fix: Fix) -> JSONValue {
        let replacements = fix.edits.map { edit in
            JSONValue.object([
                ("deletedRegion", region(edit.range)), ("insertedContent", SARIF.message(edit.replacement)),
            ])
        }
        let change = JSONValue.object([("artifactLocation", artifact), ("replacements", .array(replacements))])
        return .object([("description", SARIF.message(fix.title)), ("artifactChanges", .array([change]))])
    }
}

/// Marks by which a finding is known again when lines above it have come or gone: of its rule, the text of its line, and its
/// number among those that agree in both.
private struct Fingerprints {
    private var counts: [UInt64: Int] = [:]

    mutating func next(_ diagnostic: Diagnostic, in source: SourceText) -> String {
        var hash = FNV1a()
        hash.combine(diagnostic.code.utf8)
        hash.combine([0])
        if case .range(let range) = diagnostic.location {
            let line = source.lineNumber(of: range.lowerBound)
            let end = line < source.lineStarts.count ? source.lineStarts[line] : source.bytes.count
            // Lines of a minified page are the page; what is near the finding will do.
            let start = max(source.lineStarts[line - 1], range.lowerBound - 200)
            hash.combine(source.bytes[start..<min(end, max(start, range.lowerBound + 200))].lazy.filter { $0 > 0x20 })
        }
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count + 1)"
    }
}

/// The hash FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
private struct FNV1a {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}

extension CharacterSet {
    fileprivate static let bylineAlphanumerics = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
}

extension Diagnostic.Severity {
    fileprivate var level: String { self == .information ? "note" : rawValue }
}
