/// Writes code as spans and blocks. Liquid would run what is in `{{ }}` and `{% %}` even there: such code is HTML.
enum MarkdownCode {
    static func span(_ code: String) -> String {
        let line = code.inOneLine
        guard !hasLiquid(line) else { return "<code>" + entities(line) + "</code>" }
        let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
        let needsSpace = line.first == "`" || line.last == "`" || (line.first == " " && line.last == " ")
        let space = needsSpace ? " " : ""
        return line.isEmpty ? "" : fence + space + line + space + fence
    }

    static func block(_ code: String) -> String {
        var code = code[...]
        while code.last?.isNewline == true { code.removeLast() }
        guard !hasLiquid(String(code)) else { return "<pre><code>" + entities(String(code)) + "\n</code></pre>" }
        // Kramdown knows fences of tildes only, unless it is told to read the Markdown of GitHub.
        let fence = String(repeating: "~", count: max(3, longestRun(of: "~", in: String(code)) + 1))
        return fence + "\n" + code + "\n" + fence
    }

    /// Text in HTML, with all signs as entities that HTML, Markdown or Liquid could take for theirs.
    static func entities(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "{", "}", "*", "_", "`", "[", "]", "\\", "|", "\"": output += "&#\(scalar.value);"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    private static func hasLiquid(_ code: String) -> Bool {
        zip(code.utf8, code.utf8.dropFirst()).contains { $0 == 0x7B && ($1 == 0x7B || $1 == 0x25) }
    }

    private static func longestRun(of sign: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for character in text {
            run = character == sign ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
