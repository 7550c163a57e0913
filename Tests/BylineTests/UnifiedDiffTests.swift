import Testing

@testable import Byline

@Suite struct UnifiedDiffTests {
    static func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff.text(from: Array(old.utf8), to: Array(new.utf8), path: "a.bib"), as: UTF8.self)
    }

    @Test(arguments: [
        ("a\nb\n", "a\nc\n", "@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
        ("a\n", "", "@@ -1,1 +0,0 @@\n-a\n"),
        ("", "a", "@@ -0,0 +1,1 @@\n+a\n\\ No newline at end of file\n"),
        ("a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        // Far apart: two hunks, each with three lines around.
        (
            "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n",
            "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n"
        ),
        // Lines that stand twice hold nothing together, but their neighbours do.
        ("}\na\n}\nb\n}\n", "}\na\n}\nc\n}\n", "@@ -1,5 +1,5 @@\n }\n a\n }\n-b\n+c\n }\n"),
    ])
    func changesAreShown(old: String, new: String, expected: String) {
        #expect(Self.diff(old, new) == "--- a/a.bib\n+++ b/a.bib\n" + expected)
    }

    @Test func sameTextHasNoDifference() { #expect(Self.diff("a\n", "a\n") == "") }

    /// Whatever two texts are, the changes lead from one to the other, and what is between them is the same in both.
    @Test func changesLeadFromOldToNew() {
        var random = Numbers(state: 7)
        for _ in 0..<2_000 {
            let old = (0..<random.next(12)).map { _ in Array("\(random.next(6))\n".utf8)[...] }
            let new = (0..<random.next(12)).map { _ in Array("\(random.next(6))\n".utf8)[...] }
            var made: [UnifiedDiff.Line] = []
            var position = 0
            for change in UnifiedDiff.changes(old, new) {
                made += old[position..<change.old.lowerBound]
                #expect(made.count == change.new.lowerBound)
                made += new[change.new]
                position = change.old.upperBound
            }
            made += old[position...]
            #expect(made == new)
        }
    }
}

/// Numbers that are the same in every run (xorshift).
private struct Numbers {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
