/// Puts pieces behind one another, thinning out what meets: prefixes, suffixes and delimiters give way to what stands before
/// them. Marks between two texts don't part them; values are never changed but for a last sign that a stronger one replaces.
struct PunctuationJoining {
    private(set) var pieces: [OutputPiece] = []
    private let inQuote: Bool
    /// The last text, by its place in `pieces`.
    private var last: Int?
    /// The end of the innermost quotation that was closed behind the last text.
    private var quotationEnd: Int?
    /// Of each mark that is open, whether it is a quotation.
    private var isQuotation: [Bool] = []

    init(inQuote: Bool, capacity: Int) {
        self.inQuote = inQuote
        pieces.reserveCapacity(capacity)
    }

    mutating func append(_ piece: OutputPiece) {
        switch piece {
        case .text(let text, .affix): append(affix: text)
        case .text:
            last = pieces.count
            quotationEnd = nil
            pieces.append(piece)
        case .open(let mark):
            if case .display = mark { last = nil }
            isQuotation.append(mark == .quotes || mark == .innerQuotes(.double) || mark == .innerQuotes(.single))
            pieces.append(piece)
        case .close:
            let wasQuotation = isQuotation.popLast() ?? false
            if wasQuotation, quotationEnd == nil { quotationEnd = pieces.count }
            pieces.append(piece)
        }
    }

    private mutating func append(affix text: String) {
        var rest = text[...]
        if let sign = rest.utf8.first, PunctuationTable.isSign(sign), absorbs(sign) { rest.removeFirst() }
        if rest.utf8.first == UInt8(ascii: " "), endsInSpace { rest.removeFirst() }
        if rest.isEmpty { return }
        last = pieces.count
        quotationEnd = nil
        pieces.append(.text(String(rest), .affix))
    }

    /// Whether a space, which may be a no-break space, stands before.
    private var endsInSpace: Bool {
        guard let last, case .text(let text, _) = pieces[last], let byte = text.utf8.last else { return false }
        return byte == UInt8(ascii: " ") || (byte == 0xA0 && text.unicodeScalars.last == "\u{A0}")
    }

    private var lastByte: UInt8? {
        guard let last, case .text(let text, _) = pieces[last] else { return nil }
        return text.utf8.last
    }

    /// Whether a sign that follows goes without saying, or has found a place within quotation marks.
    private mutating func absorbs(_ sign: UInt8) -> Bool {
        guard let before = lastByte else { return false }
        let movesIn = inQuote && quotationEnd != nil && (sign == UInt8(ascii: ",") || sign == UInt8(ascii: "."))
        switch PunctuationTable.merging(before, sign) {
        case .first: return true
        case .second:
            if quotationEnd == nil { removeLastByte() }
            return false
        case .both:
            guard movesIn, let quotationEnd else { return false }
            pieces.insert(.text(String(Unicode.Scalar(sign)), .affix), at: quotationEnd)
            last = quotationEnd
            self.quotationEnd = quotationEnd + 1
            return true
        }
    }

    private mutating func removeLastByte() {
        guard let last, case .text(let text, let origin) = pieces[last] else { return }
        if text.utf8.count > 1 {
            pieces[last] = .text(String(text.dropLast()), origin)
        } else {
            pieces.remove(at: last)
            self.last = nil
        }
    }
}
