import Testing

@testable import CSLProcessor

@Suite struct PunctuationTests {
    @Test(arguments: [
        ("Lee, J.|. |Title", "Lee, J. Title"), ("Why?|. |Next", "Why? Next"), ("Why?|, |Next", "Why?, Next"),
        ("No!|: |Next", "No! Next"), ("colon|:||. |period", "colon: period"), ("period|.||: |colon", "period.: colon"),
        ("semicolon|;||! |no", "semicolon! no"), ("Hello|.||; |Bye", "Hello.; Bye"),
        ("<i>etc.</>|. |Next", "<i>etc.</> Next"),
        ("a|, || b|", "a, b"), ("<n>Lee, J.</>|. |Title", "<n>Lee, J.</> Title"), ("a..b|.|", "a..b."),
        ("...|.|", "..."),
        ("|(|.|)|", "(.)"), ("a|,||,|", "a,"),
    ])
    func `thins out`(_ notation: String, _ expected: String) {
        var output = Output(notation: notation)
        output.collapsePunctuation(inQuote: false)
        #expect(output.notation == expected)
    }

    @Test(arguments: [
        ("<q>Title</>|, |next", "<q>Title,</> next", "<q>Title</>, next"),
        ("<q>Title?</>|. |next", "<q>Title?</> next", "<q>Title?</> next"),
        ("<q>Title?</>|, |next", "<q>Title?,</> next", "<q>Title?</>, next"),
        ("<q>This is <qq>it</></>|.|", "<q>This is <qq>it.</></>", "<q>This is <qq>it</></>."),
        ("<q>the <i>Origin</></>|.|", "<q>the <i>Origin</>.</>", "<q>the <i>Origin</></>."),
        ("<q>Title</>|: |next", "<q>Title</>: next", "<q>Title</>: next"),
        ("<q>Title</>|.||: |next", "<q>Title.</>: next", "<q>Title</>.: next"),
        ("<q>Title</>|:||. |next", "<q>Title</>: next", "<q>Title</>: next"),
        ("<I><q>Title</></>|, |next", "<I><q>Title,</></> next", "<I><q>Title</></>, next"),
    ])
    func `moves into quotation marks`(_ notation: String, _ within: String, _ without: String) {
        var output = Output(notation: notation)
        output.collapsePunctuation(inQuote: true)
        #expect(output.notation == within)
        output = Output(notation: notation)
        output.collapsePunctuation(inQuote: false)
        #expect(output.notation == without)
    }

    @Test func `strips full stops`() {
        var output = Output(notation: "a.<i>b. c.</>|.|")
        output.stripPeriods(from: 1)
        #expect(output.notation == "a.<i>b c</>")
    }

    @Test func `parentheses within parentheses are brackets`() {
        var output = Output(notation: "|(|York, 1998|; first (|1931|)|; a (real) title|)|")
        output.nestParentheses()
        #expect(output.notation == "(York, 1998; first [1931]; a (real) title)")
    }
}
