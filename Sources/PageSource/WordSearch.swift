extension String {
    /// Whether one of a few words stands anywhere in the text. Bytes are compared: `contains` builds tables for each word.
    func holdsAny(of words: some Sequence<String>) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            words.contains { word in
                var word = word
                return word.withUTF8 { Self.stands($0, in: bytes) }
            }
        }
    }

    private static func stands(_ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, word.count <= bytes.count else { return word.isEmpty }
        for start in 0...(bytes.count - word.count) where bytes[start] == first {
            var length = 1
            while length < word.count, bytes[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }
}
