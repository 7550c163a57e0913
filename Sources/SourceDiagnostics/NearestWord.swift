/// The word that was probably meant.
package enum NearestWord {
    /// The candidate with the fewest slips of the pen from a word; `nil` where none is near. Letters left out, added, changed
    /// or swapped with a neighbour count as one slip each; a third of the word's length is the most.
    package static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
        guard (1...48).contains(word.utf8.count) else { return nil }
        let letters = Array(word.lowercased().utf8)
        guard letters.count <= 40 else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            guard abs(candidate.utf8.count - letters.count) <= 8 else { continue }
            let other = Array(candidate.lowercased().utf8)
            guard abs(other.count - letters.count) <= 4 else { continue }
            let allowed = max(1, max(letters.count, other.count) / 3)
            let distance = distance(letters, other)
            if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// The distance of Damerau and Levenshtein with adjacent swaps (optimal string alignment).
    static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, letter) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && letter == second[column - 1] && first[row - 1] == other && letter != other
                if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}
