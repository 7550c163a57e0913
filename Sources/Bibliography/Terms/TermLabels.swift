extension Terms {
    /// What a value can be labelled as, in CSL's words where CSL has one.
    public enum Label: String, Sendable, Hashable, CaseIterable {
        case volume, issue, page, number, citation, supervisor, role
        /// Between a sign and its meaning: `* denotes equal contribution`.
        case meaning
        /// Of an edition told in words: `revised edition`.
        case edition
        /// Of an edition told by its number: `2nd edition`.
        case numberedEdition = "numbered-edition"
        /// Behind the names of editors: `eds.`
        case editor
        /// Around the names of editors, CSL's `editor` in its form as a verb: `hrsg. von Ann Lee`.
        case editedBy = "edited-by"
    }

    /// The words around a value, which stands at `{}`: `vol. {}`, and in the plural `vols. {}`.
    public struct Wording: Sendable, Equatable, ExpressibleByStringLiteral {
        public let one: String
        public let several: String

        init(_ one: String, several: String) {
            self.one = one
            self.several = several
        }

        public init(stringLiteral text: String) { self.init(text, several: text) }
    }

    /// What stands before and behind a value of this kind.
    public func words(around label: Label, isSeveral: Bool = false) -> (before: String, behind: String) {
        let text = labels[label].map { isSeveral ? $0.several : $0.one } ?? ""
        guard let place = text.firstRange(of: "{}") else { return (text, "") }
        return (String(text[..<place.lowerBound]), String(text[place.upperBound...]))
    }

    /// An edition with the word for it: `2` and `2nd` are `2nd edition`, `2. Auflage`, `第2版`; `revised` is `revised edition`.
    /// One that says already that it is an edition stays as it is.
    public func edition(_ text: String) -> String {
        if let number = Self.editionNumber(text) {
            let words = words(around: .numberedEdition)
            return words.before + ordinal(number) + words.behind
        }
        guard !Self.saysEdition(text) else { return text }
        let words = words(around: .edition)
        return words.before + text + words.behind
    }

    /// `2` of `2`, `2.` and `2nd`.
    private static func editionNumber(_ text: String) -> String? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, ["", ".", "st", "nd", "rd", "th"].contains(text[digits.endIndex...]) else { return nil }
        return String(digits)
    }

    /// Only English writes its ordinals in letters.
    private func ordinal(_ number: String) -> String {
        guard language == "en" else { return number }
        if ["11", "12", "13"].contains(where: number.hasSuffix) { return number + "th" }
        return switch number.last {
        case "1": number + "st"
        case "2": number + "nd"
        case "3": number + "rd"
        default: number + "th"
        }
    }

    private static func saysEdition(_ text: String) -> Bool {
        text.lowercased().split(separator: " ").contains { word in
            word.hasSuffix("版") || word.hasSuffix("판") || editionStems.contains(where: word.hasPrefix)
        }
    }

    /// How words for editions begin in the languages of the terms.
    private static let editionStems = [
        "edition", "edn", "ed.", "éd", "edici", "ediz", "ediç", "editie", "druk", "aufl", "ausg", "uppl", "wyd", "изд",
    ]
}

extension Terms {
    /// The words that a pattern may name alone: `{term:in}`.
    public enum Word: String, Sendable, Hashable, CaseIterable {
        case `in`, and, present, circa, abstract, publications
        case etAl = "et-al"
        case noDate = "no-date"
        case showWorks = "show-works"
    }

    public func word(_ word: Word) -> String {
        switch word {
        case .in: self.in
        case .and: and
        case .present: present
        case .circa: circa
        case .abstract: abstract
        case .publications: publications
        case .etAl: etAl
        case .noDate: noDate
        case .showWorks: showWorks
        }
    }
}
