/// Counts the columns that text takes where every letter is equally wide: two for Chinese, Japanese and Korean characters
/// and for emoji, none for combining marks. An emoji that is made of several counts once: 👩‍🔬.
struct DisplayWidth {
    private(set) var columns = 0
    /// What the scalar before added, for what is joined to it.
    private var previous = 0
    private var followsJoiner = false

    static func of(_ text: String) -> Int {
        var width = DisplayWidth()
        for scalar in text.unicodeScalars { width.add(scalar) }
        return width.columns
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        let own = added(by: scalar)
        columns += own
        if own > 0 { previous = own }
        followsJoiner = scalar == "\u{200D}"
    }

    private func added(by scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0..<0x20, 0x7F..<0xA0, 0xAD: 0
        case 0xA0..<0x300: 1
        // Shown as an emoji: two columns, whatever the sign took before.
        case 0xFE0F: previous == 1 ? 1 : 0
        case _ where followsJoiner: 0
        // The tone of the skin colours the emoji before it.
        case 0x1F3FB...0x1F3FF where previous == 2: 0
        case 0x4E00...0x9FFF: 2
        default: Self.columns(of: scalar)
        }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if isWide(scalar) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return (0x1160...0x11FF).contains(scalar.value) ? 0 : 1
        }
    }

    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        let ranges = DisplayWidthTable.wideRanges
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar.value)
    }
}
