/// A character of a value that may be a quotation mark, and where it stands.
struct QuotationSign {
    enum Kind {
        case double, single
    }

    /// The piece and the place in its UTF-8, and how many bytes it takes.
    var piece: Int
    var offset: Int
    var width: Int
    var kind: Kind
    /// `"` and `'`, which look the same at both ends.
    var isStraight: Bool
    var mayOpen: Bool
    var mayClose: Bool
    /// The mark that is open around it, by its piece; -1 for none. Only signs within the same mark are partners.
    var surroundings: Int

    /// Reads a character, given those before and behind it; `nil` for one that is no such sign.
    init?(
        _ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and behind: Unicode.Scalar?, piece: Int, offset: Int,
        surroundings: Int
    ) {
        switch scalar {
        case "\"", "'", "“", "”", "‘", "’": break
        default: return nil
        }
        self.piece = piece
        self.offset = offset
        self.surroundings = surroundings
        width = UTF8.width(scalar)
        isStraight = scalar.isASCII
        let opens = Self.isBoundary(before, closing: false) && !Self.isSpace(behind)
        let closes = !Self.isSpace(before) && Self.isBoundary(behind, closing: true)
        switch scalar {
        case "\"":
            kind = .double
            mayOpen = opens
            mayClose = !Self.isSpace(before)
        case "'":
            kind = .single
            mayOpen = opens
            mayClose = closes
        case "“", "‘":
            kind = scalar == "“" ? .double : .single
            mayOpen = true
            mayClose = false
        case "”", "’":
            kind = scalar == "”" ? .double : .single
            mayOpen = false
            mayClose = scalar == "”" || closes
        default: return nil
        }
    }

    /// Whether nothing stands between this sign and another.
    func isDirectlyBefore(_ sign: QuotationSign) -> Bool { piece == sign.piece && offset + width == sign.offset }

    /// Whether there is nothing, or a space.
    private static func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        return scalar.properties.isWhitespace
    }

    /// Whether no word goes on there: nothing, a space, punctuation, a bracket, a dash, or another quotation mark.
    private static func isBoundary(_ scalar: Unicode.Scalar?, closing: Bool) -> Bool {
        guard let scalar else { return true }
        switch scalar {
        case "(", "[", "{", "/", "-", "–", "—", "\"", "'", "“", "‘", "”", "’", "¿", "¡", "«", "»": return true
        case ".", ",", ";", ":", "!", "?", ")", "]", "}", "…": return closing
        default: return scalar.properties.isWhitespace
        }
    }
}
