/// Looks up words that were probably meant, until that has taken long enough: each look compares with every candidate, and a
/// broken file may ask as often as it has words.
package struct SuggestionBudget: Sendable {
    /// How many words may still be compared.
    private var comparisons: Int

    package init(comparisons: Int = 30_000) { self.comparisons = comparisons }

    package var isSpent: Bool { comparisons <= 0 }

    /// As `NearestWord.find`; `nil` too where the budget is spent.
    package mutating func nearest(_ word: String, among candidates: [String]) -> String? {
        guard comparisons > 0 else { return nil }
        comparisons -= candidates.count
        return NearestWord.find(word, among: candidates)
    }
}
