import Fuzzing
import GoldenFiles
import JSONTree
import SourceDiagnostics
import Testing

@Suite struct JSONTreeTests {
    @Test func goldens() throws {
        try GoldenCases("Values").check { text, _ in Self.dump(SourceText(path: "<test>", text: text)) }
    }

    static func dump(_ source: SourceText) -> [String] {
        let tree = JSONTree.parse(source)
        return (tree.root.map { lines($0, "") } ?? [])
            + tree.diagnostics.map { diagnostic in
                guard case .range(let range) = diagnostic.location else { return diagnostic.summary }
                return "\(diagnostic.code): \(diagnostic.summary) \(range.lowerBound)..<\(range.upperBound)"
            }
    }

    private static func lines(_ node: JSONNode, _ indent: String) -> [String] {
        let place = "\(node.range.lowerBound)..<\(node.range.upperBound)"
        switch node.content {
        case .null: return ["\(indent)null \(place)"]
        case .boolean(let value): return ["\(indent)\(value) \(place)"]
        case .number(let text): return ["\(indent)number \(text) \(place)"]
        case .string(let text):
            let shown = text.unicodeScalars.map { $0.value < 0x20 ? "‹\($0.value)›" : String($0) }.joined()
            return ["\(indent)“\(shown)” \(place)"]
        case .array(let items): return ["\(indent)array \(place)"] + items.flatMap { lines($0, indent + "  ") }
        case .object(let members):
            return ["\(indent)object \(place)"]
                + members.flatMap { member in
                    ["\(indent)  \(member.name) \(member.nameRange.lowerBound)..<\(member.nameRange.upperBound)"]
                        + lines(member.value, indent + "    ")
                }
        }
    }

    @Test func brokenFilesAreRead() {
        let samples = [
            #"[{"id": "a", "title": "A \u00e4\ud83d\ude00 \"b\"", "n": [1, -2.5e3, true, false, null]}, {}, []]"#,
            "{\n  \"a\": {\"b\": [[1], [2, 3]]},\n  \"c\": \"d\"\n}",
        ]
        let fuzzer = MutationFuzzer(
            seed: 2, tokens: ["{", "}", "[", "]", "\"", "\\", ":", ",", "\\ud83d", "//", "NaN"])
        for bytes in fuzzer.cases(of: samples.map { Array($0.utf8) }, count: FuzzCount.perReader) {
            let tree = JSONTree.parse(SourceText(path: "fuzz.json", bytes: bytes))
            var wrong: [Range<Int>] = []
            if let root = tree.root { Self.misplaced(root, within: 0..<bytes.count, into: &wrong) }
            for case .range(let range) in tree.diagnostics.map(\.location) where range.upperBound > bytes.count {
                wrong.append(range)
            }
            if !wrong.isEmpty { Issue.record("\(wrong) in \(String(decoding: bytes, as: UTF8.self))") }
        }
    }

    private static func misplaced(_ node: JSONNode, within whole: Range<Int>, into wrong: inout [Range<Int>]) {
        if node.range.lowerBound < whole.lowerBound || node.range.upperBound > whole.upperBound {
            wrong.append(node.range)
        }
        for child in node.items ?? node.members?.map(\.value) ?? [] {
            misplaced(child, within: node.range, into: &wrong)
        }
    }

    /// Each of these takes the square of its length, or the stack, where a reader is careless.
    @Test(arguments: ["[", "{\"a\":", "\"", "\\", ",", "[{", "]", "a ", "\"\\", "1", "[],", "\u{1}"])
    func longInputsAreRead(_ unit: String) {
        for head in ["", "[", "{\"a\": \""] {
            let tree = JSONTree.parse(
                SourceText(path: "long.json", text: head + String(repeating: unit, count: 20_000)))
            #expect(tree.diagnostics.count <= 1000)
        }
    }
}
