extension NumericValue {
    /// The text of a sort key: each number filled up with zeros, `12-A` as `000000000012-A`; words as they are.
    var sortText: String {
        var text = ""
        for index in items.indices {
            if index > 0 { text += joiners[index - 1].text }
            let item = items[index]
            text += item.isNumeric ? item.prefix + Self.padded(item.digits) + item.suffix : item.text
        }
        return text
    }

    private static func padded(_ digits: Substring) -> String {
        String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static let width = 12
}
