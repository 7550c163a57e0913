extension Output {
    /// Turns parentheses within parentheses into brackets, `(1998; first published [1931])`, as notes have them. Only those
    /// that the style puts around something count, not those within titles.
    mutating func nestParentheses() {
        var depth = 0
        for index in pieces.indices {
            guard case .text(let text, .affix) = pieces[index], text.utf8.contains(where: \.isParenthesis) else {
                continue
            }
            var bytes = Array(text.utf8)
            for place in bytes.indices where bytes[place].isParenthesis {
                if bytes[place] == UInt8(ascii: "(") {
                    if depth % 2 == 1 { bytes[place] = UInt8(ascii: "[") }
                    depth += 1
                } else {
                    depth -= 1
                    if depth % 2 == 1 { bytes[place] = UInt8(ascii: "]") }
                }
            }
            pieces[index] = .text(String(decoding: bytes, as: UTF8.self), .affix)
        }
    }
}

extension UInt8 {
    fileprivate var isParenthesis: Bool { self == UInt8(ascii: "(") || self == UInt8(ascii: ")") }
}
