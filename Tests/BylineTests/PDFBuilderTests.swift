import Foundation
import Testing

@testable import Byline

@Suite struct PDFBuilderTests {
    private static var hasEngine: Bool { LaTeXEngine.find(in: ProcessInfo.processInfo.environment["PATH"]) != nil }

    @Test func withoutAnEngineItSaysWhatToInstall() {
        let builder = PDFBuilder(timeLimit: 10, environment: ["PATH": "/nowhere"])
        #expect(throws: PDFError.noEngine) {
            try builder.build(tex: "", name: "cv", searchPath: [], progress: { _ in })
        }
        for system in ["Debian", "Fedora", "macOS", "Windows"] {
            #expect(PDFError.noEngine.description.contains(system))
        }
    }

    @Test(
        "The first error of a log, with its line",
        arguments: [
            ("./cv.tex:2: Undefined control sequence.\nl.2 \\foo", 2, "Undefined control sequence.", "\\foo"),
            ("This is XeTeX\n! Missing $ inserted.\n<inserted text>\nl.3 a_b", 3, "Missing $ inserted.", "a_b"),
            ("! Emergency stop.", nil, "Emergency stop.", ""),
        ] as [(String, Int?, String, String)])
    func firstError(log: String, line: Int?, message: String, source: String) {
        let error = LaTeXLog(log).firstError(file: "cv.tex", source: "first\n  \\foo\na_b")
        #expect(error == .latex(message: message, line: line, source: source))
    }

    @Test(.enabled(if: hasEngine)) func buildsAPDF() throws {
        var steps: [String] = []
        let bytes = try PDFBuilder().build(
            tex: "\\documentclass{article}\n\\begin{document}\nHello\n\\end{document}\n", name: "cv", searchPath: []
        ) { steps.append($0) }
        #expect(bytes.starts(with: "%PDF-".utf8))
    }

    @Test(.enabled(if: hasEngine)) func reportsTheLineThatFailed() {
        let tex = "\\documentclass{article}\n\\begin{document}\n  \\nosuchcommand\n\\end{document}\n"
        #expect(throws: PDFError.latex(message: "Undefined control sequence.", line: 3, source: "\\nosuchcommand")) {
            try PDFBuilder().build(tex: tex, name: "cv", searchPath: [], progress: { _ in })
        }
    }

    @Test(.enabled(if: hasEngine)) func runsNoShell() {
        let tex = """
            \\documentclass{article}
            \\begin{document}
            \\immediate\\write18{touch escaped}
            \\IfFileExists{escaped}{\\undefinedbecauseescaped}{}
            Hello
            \\end{document}
            """
        #expect(throws: Never.self) { try PDFBuilder().build(tex: tex, name: "cv", searchPath: [], progress: { _ in }) }
    }

    @Test(.enabled(if: hasEngine)) func stopsAfterTheTimeLimit() {
        let tex = "\\documentclass{article}\n\\begin{document}\n\\def\\again{\\again}\\again\n\\end{document}\n"
        #expect(throws: PDFError.tookTooLong(seconds: 3)) {
            try PDFBuilder(timeLimit: 3).build(tex: tex, name: "cv", searchPath: [], progress: { _ in })
        }
    }
}
