/// Gives every heading and entry of a document an anchor of its own: lower-case words joined by hyphens.
struct AnchorTable {
    private var counts: [String: Int] = [:]

    /// The identifier itself where no other anchor is the same; identifiers have no space.
    mutating func anchor(forIdentifier id: String) -> String {
        guard counts[id] == nil else { return anchor(for: id) }
        counts[id] = 1
        return id
    }

    mutating func anchor(for text: String) -> String {
        var anchor = ""
        var isPending = false
        for scalar in text.unicodeScalars {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                isPending = !anchor.isEmpty
                continue
            }
            if isPending { anchor += "-" }
            isPending = false
            anchor += scalar.properties.lowercaseMapping
        }
        if anchor.isEmpty { anchor = "section" }
        let count = counts[anchor, default: 0]
        counts[anchor] = count + 1
        guard count > 0 else { return anchor }
        return self.anchor(for: "\(anchor)-\(count + 1)")
    }
}
