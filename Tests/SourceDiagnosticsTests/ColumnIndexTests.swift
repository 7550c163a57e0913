import SourceDiagnostics
import Testing

@Suite struct ColumnIndexTests {
    @Test(arguments: [0, 1, 1023, 1024, 1025, 5000])
    func agreesWithText(length: Int) {
        let text = String(String(repeating: "aé李\n😀b", count: length / 10 + 1).unicodeScalars.prefix(length))
        let source = SourceText(path: "", text: text)
        let index = ColumnIndex(source)
        for offset in 0...source.bytes.count + 1 {
            let (line, column) = index.position(of: offset)
            let expected = source.position(of: offset)
            #expect(line == expected.line && column == expected.column, "\(offset)")
        }
    }
}
