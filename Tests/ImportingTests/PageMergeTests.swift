import AuthorMarkup
import Bibliography
import Foundation
import PageModel
import ProfileSource
import SourceDiagnostics
import Testing

@testable import Importing

@Suite struct PageMergeTests {
    static let profile = """
        name: Ann Lee # me
        marks: {"†": equal-contribution}

        sections:
          - title: About
            text: Hello.

          - title: Papers   # the list
            publications:
            - id: moss
              title: "Moss: a study"
              authors: Ann Lee†, Bob Ray†, {Moss & Lichen Group}
              date: 2023  # as printed
              abstract: |
                One.

                Two.
            # Nothing behind this.

          - title: Awards
            entries: [A prize]

        """

    private func merge(_ page: SourcePage, into text: String) throws -> (merge: PageMerge, text: String) {
        let source = SourceText(path: "me.yaml", text: text)
        let profile = try #require(ProfileSource.read(source).profile)
        let merge = PageMerge(page, into: source, of: profile)
        let result = SourceText(path: "me.yaml", bytes: merge.bytes)
        let reading = ProfileSource.read(result)
        #expect(reading.diagnostics.allSatisfy { $0.severity < .error }, "\(reading.diagnostics)")
        return (merge, String(decoding: merge.bytes, as: UTF8.self))
    }

    @Test func addsWhatIsNewAndLeavesTheRest() throws {
        let result = try merge(PageImportTests.page(), into: Self.profile)
        let new = """
                - id: lee-2023-lichens
                  type: article-journal
                  title: On Lichens
                  authors: Ann Lee, Kari Olsen*#, et al.
                  date: 2023

            """
        let marks = ##"{"†": equal-contribution, "*": corresponding-author, "#": unexplained}"##
        let expected = Self.profile.replacingOccurrences(of: "    # Nothing", with: new + "    # Nothing")
            .replacingOccurrences(of: ##"{"†": equal-contribution}"##, with: marks)
        #expect(result.text == expected)
        #expect(result.merge.addedCount == 1)
        #expect(result.merge.knownCount == 1)
    }

    @Test func mergingAgainChangesNothing() throws {
        let once = try merge(PageImportTests.page(), into: Self.profile).text
        let twice = try merge(PageImportTests.page(), into: once)
        #expect(twice.text == once)
        #expect(twice.merge.addedCount == 0)
    }

    @Test func saysWhereTheSourcesDisagree() throws {
        var page = PageImportTests.page()
        page.entries[0] = PageImportTests.entry(
            "Moss: a study", [PageImportTests.author("Ann Lee"), PageImportTests.author("Rob Ray")])
        let result = try merge(page, into: Self.profile)
        #expect(
            result.merge.diagnostics.filter { $0.code == "sources-disagree" }.map(\.summary) == [
                "“Rob Ray” is an author here and not in the profile",
                "“Bob Ray” is an author in the profile and not here",
                "“Moss & Lichen Group” is an author in the profile and not here",
            ])
    }

    @Test(arguments: [
        "name: Ann Lee\nsections:\n  - title: About\n    text: Hello.",
        "name: Ann Lee\nsections:\n  - title: Papers\n    publications: []\n  - title: About\n    text: Hello.\n",
        "sections:\n- title: About\n  text: |\n    Hello.\nname: Ann Lee\n",
        "name: Ann Lee\nsections:\n- title: Publications\n  publications: [{title: Moss}]\n# The end.",
        "name: Ann Lee\nsections:\n- title: Papers\n  publications: [{title: Moss}]\n",
    ])
    func findsAPlaceInEveryProfile(_ profile: String) throws {
        let result = try merge(PageImportTests.page(), into: profile)
        #expect(result.merge.addedCount == 2)
        #expect(result.text.contains("On Lichens"), "\(result.text)")
    }

    @Test func aProfileInBracketsIsLeftAlone() throws {
        let text = "{name: Ann Lee, sections: [{title: Papers, publications: [{title: Moss}]}]}"
        let result = try merge(PageImportTests.page(), into: text)
        #expect(result.text == text)
        #expect(result.merge.diagnostics.map(\.code) == ["closed-profile"])
    }
}
