/// The log of a LaTeX run, read for its first error.
struct LaTeXLog {
    let lines: [Substring]

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    }

    /// The first error, in the form `cv.tex:12: message` or `! message` with `l.12` further down.
    func firstError(file: String, source: String) -> PDFError {
        for (index, line) in lines.enumerated() {
            if let (number, message) = Self.located(line, file: file) {
                return Self.error(message, line: number, source: source)
            }
            if line.hasPrefix("! ") {
                let number = lines[index...].prefix(20).lazy.compactMap(Self.lineNumber).first
                return Self.error(String(line.dropFirst(2)), line: number, source: source)
            }
        }
        return .latex(message: String(lines.last ?? "no reason is given"), line: nil, source: "")
    }

    private static func error(_ message: String, line: Int?, source: String) -> PDFError {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let text = line.flatMap { lines.indices.contains($0 - 1) ? String(lines[$0 - 1]) : nil } ?? ""
        return .latex(message: message, line: line, source: String(text.drop { $0 == " " }))
    }

    /// `./cv.tex:12: Undefined control sequence.`
    private static func located(_ line: Substring, file: String) -> (line: Int, message: String)? {
        let rest = line.hasPrefix("./") ? line.dropFirst(2) : line
        guard rest.hasPrefix(file + ":") else { return nil }
        let parts = rest.dropFirst(file.count + 1).split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]) else { return nil }
        return (number, String(parts[1].drop { $0 == " " }))
    }

    /// `l.12 \foo`
    private static func lineNumber(_ line: Substring) -> Int? {
        guard line.hasPrefix("l.") else { return nil }
        return Int(line.dropFirst(2).prefix { $0.isNumber })
    }
}
