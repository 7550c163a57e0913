import Foundation
import Rendering
import SourceDiagnostics
import Testing

@testable import Byline

@Suite struct PipelineTests {
    static func build(_ text: String, _ change: (inout BuildOptions) -> Void = { _ in }) -> BuildResult {
        var options = BuildOptions()
        change(&options)
        return Pipeline(styles: StyleLibrary()).build(
            SourceText(path: "me.yaml", text: text), base: URL(fileURLWithPath: "/"), options: options)
    }

    static let small = "name: Ada Example\nsections:\n  - {title: About, text: Hello.}\n"

    @Test func everyDocumentComesInEveryFormat() {
        let result = Self.build(StarterProfile.text)
        #expect(result.diagnostics.isEmpty)
        #expect(
            result.documents.map(\.fileName) == [
                "cv.tex", "cv.html", "cv.txt", "cv.md", "publications.tex", "publications.html", "publications.txt",
                "publications.md",
            ])
    }

    @Test func anErrorAnywhereMakesNoDocument() {
        let result = Self.build(Self.small + "documents:\n  cv: {style: classic}\n  other: {style: nothing}\n")
        #expect(result.documents.isEmpty)
        #expect(result.diagnostics.map(\.code) == ["unknown-style"])
    }

    @Test func anUnknownDocumentIsReportedWithThoseThereAre() throws {
        let result = Self.build(Self.small) { $0.documents = ["vita"] }
        #expect(result.documents.isEmpty)
        let diagnostic = try #require(result.diagnostics.first)
        #expect(diagnostic.code == "unknown-document" && diagnostic.help.contains("cv"))
    }

    @Test func oneFormatOfOneDocument() {
        let result = Self.build(Self.small) {
            $0.documents = ["cv"]
            $0.formats = [.text]
        }
        #expect(result.documents.map(\.text) == ["Ada Example\n\nAbout\n=====\n\nHello.\n"])
    }

    /// However many documents and formats are made side by side, each is the same as alone.
    @Test func documentsAreTheSameAloneAndTogether() {
        for together in Self.build(StarterProfile.text).documents {
            let alone = Self.build(StarterProfile.text) {
                $0.documents = [together.name]
                $0.formats = [together.format]
            }
            #expect(alone.documents.map(\.text) == [together.text])
        }
    }

    @Test(arguments: ["../x.png", "/x.png", "a/../../x.png", "a//x.png", "./x.png", "~/x.png", "a\\b.png", ""])
    func picturesNeverLeadOutOfTheirFolder(path: String) { #expect(!ImageFiles.staysInside(path)) }

    @Test func onlyPicturesAreCopied() {
        #expect(
            ImageFiles.isPicture("a/me.PNG") && !ImageFiles.isPicture("cv.html") && !ImageFiles.isPicture("me.yaml"))
    }

    @Test func aStyleIsReadOnceAndItsTroubleSaidOnce() {
        let result = Self.build(Self.small + "documents:\n  a: {style: nothing}\n  b: {style: nothing}\n")
        #expect(result.diagnostics.map(\.code) == ["unknown-style"])
    }

    @Test func picturesBelowTheFolderAreTaken() { #expect(ImageFiles.staysInside("images/me.png")) }

    /// A line of the LaTeX leads back to the publication that it was made from.
    @Test func latexLinesLeadBackToTheProfile() throws {
        let text = try #require(Self.build(StarterProfile.text) { $0.formats = [.latex] }.documents.first?.text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("Chen Sample") && $0.contains("A. Example") }) + 1
        #expect(LaTeXOrigin.field(ofLine: line, in: text)?.description == "publications.a-sample-of-one")
        let heading = try #require(lines.firstIndex { $0.contains("\\section{Awards}") }) + 1
        #expect(LaTeXOrigin.field(ofLine: heading, in: text) == nil)
    }
}
