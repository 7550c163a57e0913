/// A text in which `⟦` and `⟧` mark places.
struct MarkedText {
    var text = ""
    /// Bytes of the text, in order.
    var places: [Range<Int>] = []

    init(_ marked: String) {
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = text.utf8.count
            case "⟧": places.append(start..<text.utf8.count)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
