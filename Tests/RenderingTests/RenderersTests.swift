import Rendering
import Testing

@Suite struct RenderersTests {
    @Test func eachRendererHasItsOwnFormat() {
        let formats = Renderers.all.map(\.format)
        #expect(Set(formats).count == formats.count)
    }
}
