import CSLStyle
import Fuzzing
import SourceDiagnostics
import Testing

@Suite struct FuzzTests {
    /// Whatever the bytes are, they are read without a crash, and every diagnostic lies within them.
    @Test func brokenStyles() {
        var samples = [
            SampleStyle(
                printing: """
                    <choose><if type="book" match="any"><names variable="author"><name and="text" initialize-with=". "/>
                    <et-al font-style="italic"/><label form="short"/><substitute><text macro="m"/></substitute></names></if>
                    <else><group delimiter=", "><date variable="issued" form="text"><date-part name="year"/></date>
                    <number variable="edition" form="ordinal"/><label variable="page"/></group></else></choose>
                    """,
                macros:
                    "<macro name=\"m\"><text variable=\"title\" text-case=\"title\"/><text macro=\"n\"/></macro><macro name=\"n\"/>",
                locales: "<locale xml:lang=\"de\"><terms><term name=\"and\"><single>u</single></term></terms></locale>"
            ).text,
            "<locale version=\"1.0\" xml:lang=\"en-US\"><terms><term name=\"ordinal-01\" match=\"last-digit\">st</term></terms></locale>",
        ]
        samples.append(samples[0].replacing("<", with: "<cs:").replacing("<cs:/", with: "</cs:"))
        let fuzzer = MutationFuzzer(
            seed: 4,
            tokens: ["<", "/>", "\"", "&amp;", "<text macro=\"m\"/>", "<macro name=\"n\">", "<!--", "<![CDATA[", "=\""])
        for bytes in fuzzer.cases(of: samples.map { Array($0.utf8) }, count: FuzzCount.perReader) {
            let (_, diagnostics) = CSLFile.read(SourceText(path: "style.csl", bytes: bytes))
            for diagnostic in diagnostics {
                guard case .range(let range) = diagnostic.location else { continue }
                #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
            }
        }
    }
}
