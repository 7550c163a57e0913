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
