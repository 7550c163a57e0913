import Byline
import Foundation
import Rendering
import SourceDiagnostics
import Testing

/// Builds one document of a profile in one format, and expects texts in it; behind `!`, that they are not in it.
func expectDocument(
    of profile: String, document: String, in format: OutputFormat, toHold expectations: [String],
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var options = BuildOptions()
    options.documents = [document]
    options.formats = [format]
    let result = Pipeline(styles: StyleLibrary()).build(
        SourceText(path: "me.yaml", text: profile), base: URL(fileURLWithPath: "/"), options: options)
    let text = try #require(result.documents.first, "\(result.diagnostics)", sourceLocation: sourceLocation).text
    for expected in expectations {
        let isUnwanted = expected.hasPrefix("!")
        let holds = text.contains(isUnwanted ? expected.dropFirst() : expected[...])
        #expect(holds != isUnwanted, "\(expected)\n\(text)", sourceLocation: sourceLocation)
    }
}
