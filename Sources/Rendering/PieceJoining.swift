import DocumentTree

extension [[UInt8]] {
    /// The text from the first line to the last that is not empty.
    func withoutOuterLineBreaks() -> [[UInt8]] {
        var pieces = self
        while let first = pieces.first {
            pieces[0] = [UInt8](String(decoding: first, as: UTF8.self).drop(while: \.isNewline).utf8)
            if !pieces[0].isEmpty { break }
            pieces.removeFirst()
        }
        while let last = pieces.popLast() {
            let rest = String(decoding: last, as: UTF8.self)[...].withoutSpaceAtEnd
            if !rest.isEmpty { return pieces + [[UInt8](rest.utf8)] }
        }
        return []
    }
}

extension String {
    /// The text of pieces of UTF-8, one behind the other.
    init(joining pieces: [[UInt8]]) {
        let count = pieces.reduce(0) { $0 + $1.count }
        self.init(unsafeUninitializedCapacity: count) { buffer in
            var end = 0
            for piece in pieces {
                _ = UnsafeMutableBufferPointer(rebasing: buffer[end...]).update(fromContentsOf: piece)
                end += piece.count
            }
            return end
        }
    }
}
