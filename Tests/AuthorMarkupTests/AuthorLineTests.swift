import AuthorMarkup
import GoldenFiles
import Surfaces
import Testing

@Suite struct AuthorLineTests {
    /// Author lists as they stand in people's files: authors, marks, emphasis, separators, each with its place.
    @Test(arguments: ["line-marks", "line-separators", "line-surfaces", "line-bibtex"])
    func lists(_ file: String) throws {
        try GoldenCases(file).check { source, options in AuthorLineDump.lines(of: source, options) }
    }
}
