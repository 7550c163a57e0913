import Foundation

/// A program that makes a PDF from LaTeX, as it is found on the search path for programs.
enum LaTeXEngine: Equatable {
    /// latexmk, which runs the engine as often as it takes: the path of latexmk, the option for the engine.
    case latexmk(path: String, engine: String)
    case tectonic(path: String)

    /// The first that is there: latexmk with XeLaTeX, latexmk with LuaLaTeX, tectonic.
    static func find(in path: String?) -> LaTeXEngine? {
        let folders = (path ?? "").split(separator: Self.pathSeparator).map(String.init)
        func program(_ name: String) -> String? {
            folders.lazy.map { $0 + "/" + name + Self.programExtension }
                .first { FileManager.default.isExecutableFile(atPath: $0) }
        }
        if let latexmk = program("latexmk") {
            if program("xelatex") != nil { return .latexmk(path: latexmk, engine: "-xelatex") }
            if program("lualatex") != nil { return .latexmk(path: latexmk, engine: "-lualatex") }
        }
        return program("tectonic").map { .tectonic(path: $0) }
    }

    var path: String {
        switch self {
        case .latexmk(let path, _), .tectonic(let path): path
        }
    }

    /// The arguments for one file in the working folder: no files of settings, no shell, stop at the first error.
    func arguments(file: String, searchPath: [String]) -> [String] {
        switch self {
        case .latexmk(_, let engine):
            [
                "-norc", engine, "-latexoption=-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error",
                "-file-line-error", file,
            ]
        case .tectonic:
            ["-X", "compile", "--untrusted", "--keep-logs"] + searchPath.flatMap { ["-Z", "search-path=" + $0] } + [
                file
            ]
        }
    }

    #if os(Windows)
        static let pathSeparator: Character = ";"
        private static let programExtension = ".exe"
    #else
        static let pathSeparator: Character = ":"
        private static let programExtension = ""
    #endif
}
