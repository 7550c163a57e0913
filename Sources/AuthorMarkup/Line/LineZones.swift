import Surfaces

/// What the markup of a text says about its bytes: raised signs, what braces protect, and what is no part of a list.
struct LineZones {
    enum Kind: UInt8 {
        case open, raised, protected, hidden
    }

    /// Empty where nothing is set off.
    private var kinds: [Kind] = []
    /// Raised stretches, formulas and notes, in the order of the text.
    private var constructs: [FoundSign.Construct] = []
    /// What braces hold, outermost only.
    private(set) var braces: [Range<Int>] = []

    init(_ text: SurfaceText, _ range: Range<Int>) {
        for span in text.spans {
            let part = span.range.clamped(to: range)
            guard !part.isEmpty else { continue }
            let local = (part.lowerBound - range.lowerBound)..<(part.upperBound - range.lowerBound)
            switch span.kind {
            case .superscript: set(.raised, local, in: range.count)
            case .protected:
                if braces.last.map({ $0.upperBound <= local.lowerBound }) ?? true { braces.append(local) }
                set(.protected, local, in: range.count)
            case .image: set(.hidden, local, in: range.count)
            case .other(let name, _) where Self.hidden.contains(name): set(.hidden, local, in: range.count)
            default: break
            }
            if span.kind == .superscript || span.kind == .math || kind(at: local.lowerBound) == .hidden {
                let source = span.opening.lowerBound..<max(span.closing.upperBound, span.opening.upperBound)
                constructs.append(FoundSign.Construct(range: local, source: source))
            }
        }
    }

    /// Notes and icons stand in a list without being of it.
    private static let hidden: Set<String> = [
        "thanks", "footnote", "footnotemark", "footnotetext", "cite", "citep", "citet", "faEnvelope", "button",
    ]

    private mutating func set(_ kind: Kind, _ range: Range<Int>, in count: Int) {
        if kinds.isEmpty { kinds = [Kind](repeating: .open, count: count) }
        for index in range where kinds[index].rawValue < kind.rawValue || kind == .raised { kinds[index] = kind }
    }

    func kind(at position: Int) -> Kind { kinds.isEmpty ? .open : kinds[position] }

    /// The end of the stretch of one kind.
    func end(at position: Int) -> Int {
        var end = position
        while end < kinds.count, kinds[end] == kinds[position] { end += 1 }
        return end
    }

    /// The whole construct that a byte stands in, in the file: `<sup>*</sup>`; the outermost.
    func construct(at position: Int) -> FoundSign.Construct? {
        var low = 0
        var high = constructs.count
        while low < high {
            let middle = (low + high) / 2
            if constructs[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
        }
        guard low < constructs.count, constructs[low].range.contains(position) else { return nil }
        return constructs[low]
    }
}
