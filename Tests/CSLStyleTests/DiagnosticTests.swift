import CSLStyle
import SourceDiagnostics
import Testing

/// What is said of a style that is wrong, and where.
@Suite struct DiagnosticTests {
    /// An element of the bibliography, and what is said of it: its column from the element's own start.
    @Test(arguments: [
        (
            "<text variabel=\"title\"/>",
            [
                "0 missing-attribute cs:text does not say what to print",
                "6 unknown-attribute cs:text has no attribute “variabel”",
            ]
        ),
        ("<text variable=\"titel\"/>", ["16 unknown-value “titel” is no value of variable"]),
        ("<text term=\"accesed\"/>", ["12 unknown-value “accesed” is no value of term"]),
        ("<text macro=\"nobody\"/>", ["13 undefined-macro the style has no macro “nobody”"]),
        ("<text value='a' font-style='itlic'/>", ["28 unknown-value “itlic” is no value of font-style"]),
        ("<text value=\"a\" quotes=\"yes\"/>", ["24 unknown-value “yes” is no value of quotes"]),
        ("<text value=\"a\" variable=\"title\"/>", ["0 two-sources cs:text has both variable and value"]),
        ("<text value=\"a\"><b/></text>", ["16 unknown-element cs:text has no elements within"]),
        ("<grup/>", ["0 unknown-element cs:layout has no element “grup”"]),
        ("<group>words</group>", ["7 stray-text the text between the elements of cs:group is not printed"]),
        ("<number variable=\"title\"/>", ["18 unknown-value “title” is no value of variable"]),
        ("<number/>", ["0 missing-attribute cs:number needs the attribute “variable”"]),
        ("<label variable=\"page\" form=\"tiny\"/>", ["29 unknown-value “tiny” is no value of form"]),
        ("<names/>", ["0 missing-attribute cs:names needs the attribute “variable”"]),
        ("<names variable=\"author edtor\"/>", ["17 unknown-value “edtor” is no value of variable"]),
        (
            "<names variable=\"author\"><name et-al-min=\"x\"/></names>",
            ["42 unknown-value “x” is no value of et-al-min"]
        ),
        (
            "<names variable=\"author\"><institution/></names>",
            ["25 unknown-element cs:names has no element “institution”"]
        ),
        ("<date variable=\"issued\"/>", ["0 missing-element cs:date prints nothing"]),
        (
            "<date variable=\"issued\"><date-part name=\"year\" form=\"ordinal\"/></date>",
            ["53 unknown-value “ordinal” is no value of form"]
        ),
        ("<choose/>", ["0 missing-element cs:choose has no cs:if"]),
        (
            "<choose><else/></choose>",
            ["0 missing-element cs:choose has no cs:if", "8 misplaced-branch cs:else stands in the wrong place"]
        ),
        ("<choose><if/></choose>", ["8 missing-attribute cs:if asks nothing"]),
        ("<choose><if type=\"book novel\"/></choose>", ["18 unknown-value “novel” is no value of type"]),
        ("<choose><if type=\"book\"/><else/><else/></choose>", ["32 after-else nothing is looked at behind cs:else"]),
    ])
    func inTheBibliography(element: String, expected: [String]) {
        var sample = SampleStyle()
        sample.bibliography = "<bibliography><layout>\n\(element)</layout></bibliography>"
        let line = sample.text.split(separator: "\n", omittingEmptySubsequences: false).count
        let found = sample.problems.map { problem -> String in
            let parts = problem.split(separator: " ", maxSplits: 1)
            let place = parts[0].split(separator: ":").compactMap { Int($0) }
            #expect(place.first == line)
            return "\(place[1] - 1) \(parts[1])"
        }
        #expect(found == expected)
        #expect(sample.style?.bibliography != nil)
    }

    @Test func nearestWords() {
        let sample = SampleStyle(
            printing: "<text variable=\"titel\" suffx=\".\"/><text macro=\"autor\"/>",
            macros: "<macro name=\"author\"/>")
        let source = SourceText(path: "style.csl", text: sample.text)
        #expect(
            CSLFile.read(source).diagnostics.map(\.help) == [
                "Did you mean “title”?", "Did you mean “suffix”?", "Did you mean “author”?",
            ])
    }

    @Test(arguments: [
        ("<html/>", ["1:1 not-csl the file is no citation style: its outermost element is “html”"]),
        ("no style", ["1:1 bad-xml the file is no well-formed XML: start tag expected, '<' not found"]),
        ("", ["1:1 bad-xml the file is no well-formed XML: empty"]),
        (
            "<style>\n<info></style>",
            ["2:15 bad-xml the file is no well-formed XML: opening and ending tag mismatch: info line 2 and style"]
        ),
        (
            "<style class=\"in-text\" version=\"1.0\"/>",
            ["1:1 missing-element the style has no cs:info", "1:1 missing-element the style has no cs:citation"]
        ),
        (
            "<style class=\"in-text\" version=\"2\"><info/><citation/><citation/></style>",
            [
                "1:33 unknown-value “2” is no value of version", "1:43 missing-element cs:citation has no cs:layout",
                "1:54 duplicate-element there is another cs:citation above",
            ]
        ),
        (
            "<locale version=\"1.0\"><terms><term name=\"and\">&amp;</term><term name=\"nad\"/></terms></locale>",
            [
                "1:1 missing-attribute cs:locale needs the attribute “xml:lang”",
                "1:71 unknown-value “nad” is no value of name",
            ]
        ),
    ])
    func wholeFiles(text: String, expected: [String]) {
        #expect(read(text).problems == expected)
    }

    @Test func allMistakesOfAFileAtOnce() {
        let elements = (0..<500).map { "<text variable=\"nothing\($0)\"/>\n" }.joined()
        #expect(SampleStyle(printing: elements).problems.count == 500)
    }
}
