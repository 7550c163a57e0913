/// Words that differ in one letter: added, left out, changed, or two neighbours swapped.
enum OneEdit {
    /// Hashes of a word and of the word without each of its letters. Words one edit apart have one in common, but for swaps
    /// of neighbours nothing else is needed either: leaving one of the two out gives the same.
    static func signatures(of word: [UInt8]) -> [UInt64] {
        var signatures = [hash(word, without: word.count)]
        for index in word.indices { signatures.append(hash(word, without: index)) }
        return signatures
    }

    /// FNV-1a.
    private static func hash(_ word: [UInt8], without skipped: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in word.indices where index != skipped {
            hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    /// Where two words that are one edit apart begin to differ; `nil` for all others.
    static func place(_ first: [UInt8], _ second: [UInt8]) -> Int? {
        guard first != second, abs(first.count - second.count) <= 1 else { return nil }
        let start = zip(first, second).prefix { $0 == $1 }.count
        let rest = (first[start...], second[start...])
        if first.count == second.count {
            if rest.0.dropFirst() == rest.1.dropFirst() { return start }
            let isSwap =
                rest.0.count > 1 && rest.0.first == rest.1.dropFirst().first && rest.1.first == rest.0.dropFirst().first
                && rest.0.dropFirst(2) == rest.1.dropFirst(2)
            return isSwap ? start : nil
        }
        let (long, short) = first.count > second.count ? rest : (rest.1, rest.0)
        return long.dropFirst() == short ? start : nil
    }
}
