import Testing

@testable import Rendering

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Gao", 3), ("高泽峰", 6), ("Ｇ", 2), ("ｶﾅ", 2), ("한글", 4), ("Zoë", 3), ("Zoe\u{308}", 3), ("🎉", 2),
        ("👩‍🔬", 2),
        ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("1️⃣", 2), ("“—…”", 4), ("。，", 4), ("a\u{200B}b", 2), ("𠮷", 2),
    ])
    func columns(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func rangesAscend() {
        let ranges = DisplayWidthTable.wideRanges
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
}
