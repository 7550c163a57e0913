import Bibliography
import DocumentTree
import PageModel
import Surfaces

extension EntryAssembly {
    /// A link on a picture of img.shields.io: its label, or what it counts the stars of.
    func badge(_ label: String, _ destination: LinkDestination, in range: Range<Int>) -> Badge? {
        for span in entry.text.spans {
            guard case .image(let address) = span.kind, range.contains(span.range) || span.range == range,
                address.contains("img.shields.io/"), let image = LinkDestination(address)
            else { continue }
            if let stars = address.firstRange(of: "/github/stars/") {
                let repository = address[stars.upperBound...].prefix { $0 != "?" && $0 != "#" }
                return Badge(kind: .stars, text: String(repository), destination: destination, image: image)
            }
            return Badge(kind: .resource, text: label, destination: destination, image: image)
        }
        return nil
    }

    /// The first picture that is no badge: badges are links.
    func appendImage(to page: inout PageEntry) {
        for span in entry.text.spans {
            guard case .image(let address) = span.kind, !isLink(span), !span.range.overlaps(title),
                authors.map({ !$0.overlaps(span.range) }) ?? true, let source = LinkDestination(address)
            else { continue }
            page.work.image = Image(source: source, alternative: entry.string(span.range))
            return
        }
    }

    private func isLink(_ picture: SurfaceSpan) -> Bool {
        entry.text.spans.contains {
            guard case .link = $0.kind else { return false }
            return $0.range.lowerBound <= picture.range.lowerBound && $0.range.upperBound >= picture.range.upperBound
        }
    }
}
