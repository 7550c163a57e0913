import Surfaces

/// Finds the markup around names: emphasis, links.
struct LineHighlights {
    let text: SurfaceText
    /// The spans that set off or link, in the order of their beginnings.
    private let spans: [SurfaceSpan]

    init(_ text: SurfaceText) {
        self.text = text
        spans = text.spans.filter { span in
            if case .link = span.kind { return true }
            return span.isHighlight
        }
    }

    /// Puts highlights, links and whole items on authors whose names stand at places of the text, in order.
    func apply(to authors: inout [LineAuthor], names: [Range<Int>]) {
        guard !spans.isEmpty else { return }
        var next = 0
        var open: [SurfaceSpan] = []
        for index in authors.indices {
            let name = names[index]
            open.removeAll { $0.range.upperBound <= name.lowerBound }
            while next < spans.count, spans[next].range.lowerBound <= name.lowerBound {
                if spans[next].range.upperBound > name.lowerBound { open.append(spans[next]) }
                next += 1
            }
            let before = index > 0 ? names[index - 1].upperBound : Int.min
            let behind = index + 1 < names.count ? names[index + 1].lowerBound : Int.max
            for span in open where span.range.upperBound >= name.upperBound {
                let isShared = span.range.lowerBound < before || span.range.upperBound > behind
                put(span, isShared: isShared, on: &authors[index])
            }
        }
        dropCommon(from: &authors)
    }

    /// `<span class="author-block">` around every author sets off nobody.
    private func dropCommon(from authors: inout [LineAuthor]) {
        guard authors.count > 1, authors.allSatisfy({ $0.highlights.contains(where: \.isElement) }) else { return }
        for index in authors.indices { authors[index].highlights.removeAll(where: \.isElement) }
    }

    private func put(_ span: SurfaceSpan, isShared: Bool, on author: inout LineAuthor) {
        if case .link(let address) = span.kind {
            if !isShared { author.link = address }
        } else {
            author.highlights.append(
                LineHighlight(span.kind, opening: span.opening, closing: span.closing, isShared: isShared))
            let reach = span.opening.lowerBound..<max(span.closing.upperBound, span.opening.upperBound)
            for mark in author.marks.indices where reach.contains(author.marks[mark].range.lowerBound) {
                author.marks[mark].isInsideHighlight = true
            }
        }
        if !isShared { author.item = author.item.joined(with: span.opening).joined(with: span.closing) }
    }
}

extension LineHighlight {
    /// Whether it is no emphasis but an element whose looks a style sheet decides.
    fileprivate var isElement: Bool {
        if case .other(let name, let classes) = kind { name == "span" && !classes.isEmpty } else { false }
    }
}

extension Range<Int> {
    /// The least range that holds both.
    func joined(with other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
