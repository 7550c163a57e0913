import CSLStyle
import SourceDiagnostics
import Testing

/// What is not wrong with a style, and said of it all the same; and which files are styles.
@Suite struct LintTests {
    private func summaries(_ sample: SampleStyle) -> [String] {
        CSLFile.lint(SourceText(path: "style.csl", text: sample.text)).map { "\($0.severity): \($0.summary)" }
    }

    @Test func macrosThatNothingPrints() {
        let sample = SampleStyle(
            printing: "<text macro=\"used\"/>",
            macros: """
                <macro name="used"><text macro="inner"/></macro><macro name="inner"><text value="x"/></macro>
                <macro name="unused"><text macro="lost"/></macro><macro name="lost"><text value="x"/></macro>
                """)
        #expect(
            summaries(sample) == [
                "information: nothing prints the macro “unused”", "information: nothing prints the macro “lost”",
            ])
        #expect(sample.problems == [])
    }

    @Test func shorteningWithoutEffect() {
        let sample = SampleStyle(
            printing: "<names variable=\"author\"><name et-al-min=\"3\" et-al-use-first=\"3\"/></names>")
        #expect(
            summaries(sample) == [
                "warning: lists of 3 names are shortened to 3: et-al-use-first is to be less than et-al-min"
            ])
    }

    @Test func stylesWithoutBibliography() {
        #expect(summaries(SampleStyle()) == ["information: the style has no cs:bibliography"])
    }

    @Test(arguments: [
        ("<style xmlns='http://purl.org/net/xbiblio/csl'/>", true),
        ("\u{FEFF}<?xml version='1.0'?>\n<!-- x --><style>", true),
        ("<cs:style x='y'>", true), ("<locale\n>", true), ("<!DOCTYPE style><style >", true), ("<styles>", false),
        ("<html><style>", false), ("style", false), ("", false), ("<!-- <style>", false), ("<?xml", false),
        ("<style", false),
    ])
    func whatIsAStyle(text: String, isStyle: Bool) {
        #expect(CSLFile.isProbable(Array(text.utf8)) == isStyle)
    }
}
