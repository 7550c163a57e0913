import Testing

@testable import CSLProcessor

@Suite struct InitialsTests {
    /// Given name, terminator, and what is printed.
    @Test(arguments: [
        ("Wayne Xin", ". ", "W. X."), ("Wayne Xin", ".", "W.X."), ("Wayne Xin", "", "WX"), ("Jean-Luc", ". ", "J.-L."),
        ("Jean-Luc", "", "J-L"), ("J.R.R.", ". ", "J. R. R."), ("J. R. R.", ".", "J.R.R."), ("Ji-young", ". ", "J."),
        ("Ph.", ". ", "Ph."), ("Yu. A.", ". ", "Yu. A."), ("Guy de", ". ", "G. de"), ("LLoyd", ".", "Ll."),
        ("JR", ". ", "J."),
        ("Élodie", ". ", "É."), ("Łukasz Jan", ". ", "Ł. J."), ("王", ". ", "王"), ("", ". ", ""), ("A", "\u{A0}", "A"),
        ("O’Hara", ".", "O."), ("Wm. Q", ". ", "Wm. Q."),
    ])
    func abbreviates(given: String, terminator: String, expected: String) {
        #expect(Initials(terminator: terminator, abbreviates: true, keepsHyphen: true).of(given) == expected)
    }

    @Test func dropsHyphens() {
        #expect(Initials(terminator: ". ", abbreviates: true, keepsHyphen: false).of("Jean-Luc") == "J. L.")
    }

    @Test(arguments: [
        ("Jean-Luc B", ".", "Jean-Luc B."), ("J R", ". ", "J. R."), ("J.-P.", ". ", "J.-P."), ("Ann", ".", "Ann"),
        ("Ann B. C.", ".", "Ann B.C."),
    ])
    func keepsNames(given: String, terminator: String, expected: String) {
        #expect(Initials(terminator: terminator, abbreviates: false, keepsHyphen: true).of(given) == expected)
    }
}
