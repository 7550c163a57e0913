public import Bibliography
public import SourceDiagnostics

public enum MarkupSurface: Sendable { case plain }

public struct DeclaredSigns: Sendable {
    let signs: [String]
    public init(_ signs: [String]) { self.signs = signs }
}

public struct ParsedSign: Sendable {
    public var sign: String
    public var range: Range<Int>
}

public struct ParsedAuthor: Sendable {
    public var name: Name
    public var signs: [ParsedSign]
    public var range: Range<Int>
    public var isEmphasized: Bool
}

public struct AuthorMarkupProblem: Sendable {
    public var code: String
    public var severity: Diagnostic.Severity
    public var summary: String
    public var help: String
    public var range: Range<Int>
}

public struct AuthorListReading: Sendable {
    public var authors: [ParsedAuthor]
    public var endsWithOthers: Bool
    public var problems: [AuthorMarkupProblem]
}

public enum AuthorListParser {
    public static func parse(
        _ text: String, surface: MarkupSurface = .plain, signs: DeclaredSigns, isSingleName: Bool = false
    ) -> AuthorListReading {
        var reading = AuthorListReading(authors: [], endsWithOthers: false, problems: [])
        var offset = 0
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var name = part.drop { $0 == " " }
            let start = offset + part.utf8.count - name.utf8.count
            offset += part.utf8.count + 1
            var found: [ParsedSign] = []
            while let last = name.last, !last.isLetter, last != "." {
                let range = start + name.utf8.count - String(last).utf8.count..<start + name.utf8.count
                if signs.signs.contains(String(last)) {
                    found.append(ParsedSign(sign: String(last), range: range))
                } else {
                    reading.problems.append(
                        AuthorMarkupProblem(
                            code: "undeclared-mark", severity: .error, summary: "the mark “\(last)” is not declared",
                            help: "Declare it under `marks`.", range: range))
                }
                name.removeLast()
            }
            let written = String(name)
            let space = written.lastIndex(of: " ") ?? written.startIndex
            reading.authors.append(
                ParsedAuthor(
                    name: Name(
                        given: String(written[..<space]), family: String(written[space...].drop { $0 == " " }),
                        asWritten: written), signs: found, range: start..<start + written.utf8.count, isEmphasized: false))
        }
        return reading
    }
}

public enum SelfMatch: Sendable {
    case none
    case one(Int)
    case ambiguous([Int])
}

public struct SelfMatcher: Sendable {
    let names: [String]
    public init(name: String, also: [String]) { names = [name] + also }

    public func find(in names: [Name]) -> SelfMatch {
        let found = names.indices.filter { self.names.contains(names[$0].asWritten) }
        return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .ambiguous(found)
    }
}
