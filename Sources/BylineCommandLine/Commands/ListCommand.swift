import ArgumentParser
import Byline
import Foundation
import Linting
import Rendering
import SourceDiagnostics

/// `byline list styles|formats|marks|rules [WORD]`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the styles, formats, marks and rules that there are.")

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case styles, formats, marks, rules
    }

    @Argument(help: "What to show: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
    var subject: Subject

    @Argument(help: ArgumentHelp("Of styles, only those whose name or title holds this.", valueName: "word"))
    var word: String?

    @Flag(name: .long, help: "Of styles, also those that other programs have installed, one by one.")
    var all = false

    func validate() throws {
        guard subject == .styles || (word == nil && !all) else {
            throw ValidationError("Only styles can be chosen by a word; byline list \(subject.rawValue) is short.")
        }
    }

    func run() throws {
        let rows: [[String]] =
            switch subject {
            case .styles: styles
            case .formats: Self.formats
            case .marks: Self.marks
            case .rules: Self.rules
            }
        StandardStream.output.write(Self.table(rows))
    }

    private var styles: [[String]] {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        let library = StyleLibrary(userFolders: [here.appending(path: "styles")])
        let own = library.list().filter { $0.holds(word) }.map { style in
            let omissions = style.omissions.isEmpty ? "" : "without " + style.omissions.joined(separator: ", ")
            return [style.name, style.summary, omissions, style.folder]
        }
        return own + citationStyles(here, library)
    }

    /// Those of other programs, of which there may be thousands, are counted unless they are asked for.
    private func citationStyles(_ here: URL, _ library: StyleLibrary) -> [[String]] {
        let found = CitationStyleLibrary(userFolders: [here, here.appending(path: "styles")], styles: library)
            .list(matching: word, includesShared: all)
        let styles = found.styles.map { [$0.name, $0.title, "citation style", $0.folder] }
        let others = found.others.map { folder in
            ["…", "\(folder.count) more: byline list styles --all, or a word of their titles", "", folder.folder]
        }
        return styles + others
    }

    private static var formats: [[String]] {
        OutputFormat.allCases.map { [$0.rawValue, "." + $0.fileExtension, "written", $0.summary] }
            + Lint.formats.map { format in
                [format.name, format.extensions.map { "." + $0 }.joined(separator: " "), "read", format.summary]
            }
    }

    private static var rules: [[String]] {
        LintRules.all.map { rule in
            [rule.code, rule.name, rule.isOnByDefault ? rule.severity.rawValue : "off", rule.summary]
        }
    }

    private static var marks: [[String]] {
        Catalog.roles.map { [$0.name, $0.legend] }
            + [["(your own)", "declare it: marks: {\"^\": {role: visiting, legend: \"visiting student\"}}"]]
    }

    private static func table(_ rows: [[String]]) -> String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell.padding(toLength: widths[column], withPad: " ", startingAt: 0)
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}

extension StyleLibrary.Listing {
    fileprivate func holds(_ word: String?) -> Bool {
        guard let word = word?.lowercased() else { return true }
        return name.lowercased().contains(word) || summary.lowercased().contains(word)
    }
}

extension OutputFormat {
    /// What it is for, in a line.
    var summary: String {
        switch self {
        case .latex: "LaTeX source, for XeLaTeX, LuaLaTeX and (without CJK) pdfLaTeX"
        case .html: "one self-contained page, or a fragment for a page that you have"
        case .text: "plain text, wrapped at 80 columns (--width)"
        case .markdown: "CommonMark, for Jekyll and Hugo sites"
        }
    }
}
