public import Linting
import SourceDiagnostics

/// What there is to say about a rule, for a terminal.
public struct RulePage: Sendable {
    let rule: LintRule

    public init(_ rule: LintRule) { self.rule = rule }

    /// `warning`, `off unless named`
    var standing: String {
        rule.isOnByDefault ? rule.severity.rawValue : "\(rule.severity.rawValue), off unless named"
    }

    /// What its fix does, and which option makes it.
    var remedy: String {
        switch rule.fix {
        case .safe: rule.remedy + " Safe: --fix makes it."
        case .unsafe: rule.remedy + " Not safe: --unsafe-fixes makes it, and a person looks at the result."
        case nil: rule.remedy
        }
    }

    /// How often it is right: `On real pages 43 of 50 findings were right (86 %).`
    var precision: String {
        guard let measured = RulePrecisionTable.measured[rule.code], measured.judged > 0 else {
            return "No findings on the real pages on which the rules are measured."
        }
        let percent = Int((100 * Double(measured.right) / Double(measured.judged)).rounded())
        return "On real pages \(measured.right) of \(measured.judged) findings were right (\(percent) %)."
    }

    /// In lines of at most so many columns; examples stay as they are.
    public func text(width: Int) -> String {
        func paragraph(_ title: String, _ text: String) -> String {
            text.isEmpty ? "" : "\n\(title)\n" + Self.wrapped(text, width: width, indent: "  ")
        }
        var page = "\(rule.code) \(rule.name) (\(standing))\n\n" + Self.wrapped(rule.summary, width: width, indent: "")
        page += paragraph("Why it matters", rule.reason)
        for example in rule.examples {
            if let against = example.against {
                page += "\nAgainst another source (\(example.format))\n" + Self.indented(against)
            }
            page += "\nFound (\(example.format))\n" + Self.marked(example.bad)
            page += "\nBetter\n" + Self.indented(example.good)
        }
        page += paragraph("Fix", remedy)
        page += paragraph("How often it is right", precision)
        return page + paragraph("To allow it", "Comment: byline: allow \(rule.name)")
    }

    private static func wrapped(_ text: String, width: Int, indent: String) -> String {
        var lines: [String] = []
        var line = indent
        for word in text.split(separator: " ") {
            if line.count > indent.count, DisplayWidth.columns(of: line) + 1 + DisplayWidth.columns(of: word) > width {
                lines.append(line)
                line = indent
            }
            line += (line.count > indent.count ? " " : "") + word
        }
        return (lines + [line]).joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n") + "\n"
    }

    /// An example with a line of carets below each line in which something is found.
    private static func marked(_ text: String) -> String {
        var result = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var shown = "    "
            var carets = "    "
            var isMarked = false
            for scalar in line.unicodeScalars {
                switch scalar {
                case "⟦": isMarked = true
                case "⟧": isMarked = false
                default:
                    shown.unicodeScalars.append(scalar)
                    carets += String(repeating: isMarked ? "^" : " ", count: DisplayWidth.columns(of: scalar))
                }
            }
            result += line.isEmpty ? "\n" : shown + "\n"
            if carets.contains("^") { result += carets[...].trimmingEnd + "\n" }
        }
        return result
    }
}

extension Substring {
    fileprivate var trimmingEnd: Substring { self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)] }
}
