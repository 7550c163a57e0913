import CSLStyle

extension Output {
    /// Changes the case of the pieces added since, as one text: words run on over marks. What is in `.noCase` stays.
    /// Title and sentence case are for English alone.
    mutating func apply(_ textCase: TextCase, from place: Int, isEnglish: Bool) {}
}
