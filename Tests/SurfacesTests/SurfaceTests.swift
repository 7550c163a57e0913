import GoldenFiles
import Surfaces
import Testing

@Suite struct SurfaceTests {
    /// Stretches of text in each language: what the reader sees, where it comes from, and what is set off.
    @Test(arguments: Surface.allCases)
    func stretches(_ surface: Surface) throws {
        try GoldenCases(surface.rawValue).check { source, _ in SurfaceDump.lines(of: source, surface) }
    }

    @Test func percentSignsOfBibTeXBeginNoComment() {
        let bytes = Array("50% of \\& all".utf8)
        #expect(SurfaceText(bibTeXValue: bytes, bytes.indices).bytes == Array("50% of & all".utf8))
        #expect(SurfaceText(bytes, bytes.indices, .latex).bytes == Array("50".utf8))
    }
}
