/// Edits of one text that can be made together.
package struct TextEdits: Sendable {
    /// In order, none overlapping another.
    package private(set) var edits: [TextEdit] = []
    private let length: Int

    /// - Parameter length: the bytes of the text.
    package init(length: Int) { self.length = length }

    /// Takes all edits of a fix, or none: not where one lies outside the text, or meets another edit.
    package mutating func add(_ fix: Fix) -> Bool {
        guard !fix.edits.isEmpty else { return false }
        let before = edits
        for edit in fix.edits {
            guard edit.range.lowerBound >= 0, edit.range.upperBound <= length, insert(edit) else {
                edits = before
                return false
            }
        }
        return true
    }

    private mutating func insert(_ edit: TextEdit) -> Bool {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].range.lowerBound < edit.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        if low > 0, edits[low - 1].range.meets(edit.range) { return false }
        if low < edits.count, edits[low].range.meets(edit.range) { return false }
        edits.insert(edit, at: low)
        return true
    }

    /// The text with the edits made.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + edits.count * 8)
        var position = 0
        for edit in edits {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}

extension Range<Int> {
    /// Whether they overlap, or one is an insertion at the other's border, where the order would be a matter of chance.
    fileprivate func meets(_ other: Range<Int>) -> Bool {
        overlaps(other)
            || ((isEmpty || other.isEmpty) && lowerBound <= other.upperBound && other.lowerBound <= upperBound)
    }
}
