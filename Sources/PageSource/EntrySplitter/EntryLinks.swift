import Bibliography
import DocumentTree
import PageModel
import Surfaces

/// The links of an entry, and what their addresses say.
struct EntryLinks {
    let entry: EntryText

    /// Links outside the author list, each once.
    func links(outside authors: Range<Int>?) -> [(link: PageLink, span: SurfaceSpan)] {
        entry.text.spans.compactMap { span in
            guard case .link(let address) = span.kind,
                authors.map({ !$0.overlaps(span.range) && !$0.contains(span.range.lowerBound) }) ?? true
            else {
                return nil
            }
            let whole =
                min(
                    span.opening.lowerBound, span.closing.lowerBound)..<max(
                    span.opening.upperBound, span.closing.upperBound)
            let inner = entry.bytes.trimmed(span.range, of: "[]()")
            return (
                PageLink(
                    label: entry.string(inner), address: address, range: whole,
                    addressRange: span.closing.isEmpty ? span.opening : span.opening), span
            )
        }
    }

    /// `10.1145/…` of an address at doi.org or a publisher that has it in its addresses.
    static func doi(in address: String) -> String? {
        for host in ["doi.org/", "dx.doi.org/", "dl.acm.org/doi/abs/", "dl.acm.org/doi/pdf/", "dl.acm.org/doi/"] {
            guard let range = address.firstRange(of: host) else { continue }
            let rest = address[range.upperBound...].prefix { $0 != "?" && $0 != "#" }
            if rest.hasPrefix("10."), rest.contains("/") { return PercentEncoding.decoded(String(rest)) }
        }
        return nil
    }

    /// `2401.09050` of an address at arxiv.org.
    static func arxiv(in address: String) -> String? {
        guard let host = address.firstRange(of: "arxiv.org/") else { return nil }
        let path = address[host.upperBound...]
        guard let slash = path.firstIndex(of: "/"), ["abs", "pdf", "html"].contains(path[..<slash]) else { return nil }
        var id = path[path.index(after: slash)...].prefix { $0 != "?" && $0 != "#" }
        if id.hasSuffix(".pdf") { id = id.dropLast(4) }
        if let version = id.lastIndex(of: "v"), id[id.index(after: version)...].allSatisfy(\.isNumber),
            version > id.startIndex
        {
            id = id[..<version]
        }
        let isNew = id.utf8.count >= 9 && id.prefix(4).allSatisfy(\.isNumber) && id.contains(".")
        let isOld = id.contains("/") && id.last?.isNumber == true
        return isNew || isOld ? String(id) : nil
    }
}
