import AuthorMarkup
import Bibliography
import SourceDiagnostics

enum AuthorListDump {
    /// `Gao | Ze-Feng  @0..11  *@11..12`, then "others", then the problems.
    static func lines(of source: String, signs: DeclaredSigns, isSingleName: Bool = false) -> [String] {
        let reading = AuthorListParser.parse(source, signs: signs, isSingleName: isSingleName)
        var lines = reading.authors.map { author in
            var line = show(author.name) + "  @" + show(author.range)
            for sign in author.signs { line += "  \(sign.sign)@" + show(sign.range) }
            return author.isEmphasized ? line + "  emphasized" : line
        }
        if reading.endsWithOthers { lines.append("others") }
        for problem in reading.problems {
            lines.append("\(problem.severity.rawValue) \(problem.code) @\(show(problem.range)): \(problem.summary)")
        }
        return lines
    }

    private static func show(_ name: Name) -> String {
        guard name.literal.isEmpty else { return "{\(name.literal)}" }
        let family = [name.droppingParticle, name.nonDroppingParticle, name.family, name.suffix].filter { !$0.isEmpty }
        return family.joined(separator: " ") + " | " + name.given
    }

    private static func show(_ range: Range<Int>) -> String { "\(range.lowerBound)..\(range.upperBound)" }
}
