import Foundation
import Testing

/// A file of cases: lines that begin with `> ` are sources, the indented lines below one are what is made of it, and lines
/// that begin with `:` set options for the cases that follow. `\u{…}` and `\n` in a source are escapes.
public struct GoldenCases {
    let url: URL

    /// `Goldens/NAME.txt` beside the test.
    public init(_ name: String, beside file: String = #filePath) {
        url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Goldens/\(name).txt")
    }

    /// Makes every case anew and compares; with `RECORD_GOLDENS=1` writes the file instead and fails the run.
    public func check(_ dump: (_ source: String, _ options: String) -> [String]) throws {
        let old = try String(contentsOf: url, encoding: .utf8)
        var made: [String] = []
        var options = ""
        var expected: [String] = []
        var current: (source: String, lines: [String])?
        func compare() {
            guard let current else { return }
            #expect(current.lines == expected, "\(url.lastPathComponent): \(current.source)")
        }
        for line in old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("  ") {
                expected.append(String(line.dropFirst(2)))
                continue
            }
            compare()
            (current, expected) = (nil, [])
            made.append(line)
            if line.hasPrefix(":") { options = line.dropFirst().trimmingCharacters(in: .whitespaces) }
            if line.hasPrefix("> ") {
                let lines = dump(unescaped(String(line.dropFirst(2))), options)
                current = (line, lines)
                made += lines.map { "  " + $0 }
            }
        }
        compare()
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try made.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
            Issue.record("\(url.lastPathComponent) has been written anew")
        }
    }

    private func unescaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let backslash = rest.firstIndex(of: "\\") {
            result += rest[..<backslash]
            rest = rest[backslash...].dropFirst()
            if rest.hasPrefix("n") {
                result += "\n"
                rest.removeFirst()
            } else if rest.hasPrefix("u{"), let end = rest.firstIndex(of: "}"),
                let value = UInt32(rest[rest.index(rest.startIndex, offsetBy: 2)..<end], radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = rest[end...].dropFirst()
            } else {
                result += "\\"
            }
        }
        return result + rest
    }
}
