/// Why there is no PDF.
public enum PDFError: Error, Equatable, CustomStringConvertible {
    /// Neither latexmk with an engine nor tectonic is installed.
    case noEngine
    /// LaTeX stopped: its first message, and the line of the source, from 1, with its text where they are known.
    case latex(message: String, line: Int?, source: String)
    case tookTooLong(seconds: Int)
    /// The program or its folder could not be used.
    case couldNotRun(String)

    public var description: String {
        switch self {
        case .noEngine: Self.installation
        case .latex(let message, let line, let source):
            "LaTeX stopped" + (line.map { " in line \($0) of the .tex file" } ?? "") + ": " + message
                + (source.isEmpty ? "" : "\n    " + source)
        case .tookTooLong(let seconds): "LaTeX was stopped after \(seconds) seconds"
        case .couldNotRun(let reason): "LaTeX could not be run: \(reason)"
        }
    }

    private static let installation = """
        to make a PDF, LaTeX must be installed. The .tex file does not need it, and Overleaf compiles it as well (with XeLaTeX)
            Debian, Ubuntu: sudo apt install latexmk texlive-xetex texlive-latex-recommended tex-gyre fonts-texgyre
            (and, for Chinese, Japanese or Korean: texlive-lang-chinese fonts-noto-cjk)
            Fedora:         sudo dnf install latexmk texlive-xetex texlive-collection-latexrecommended texlive-tex-gyre
            macOS:          brew install --cask mactex-no-gui, or brew install tectonic
            Windows:        install MiKTeX (https://miktex.org) or TeX Live (https://tug.org/texlive)
        """
}
