import PageModel
import Surfaces

/// Finds the parts of a publication in running text: authors, title, venue, date, links. The same for every kind of page.
enum EntrySplitter {
    /// The publication that a stretch of text is about; `nil` where it is none.
    static func entry(in text: SurfaceText, _ surface: Surface) -> PageEntry? { nil }
}
