/// The rules.
public enum LintRules {
    /// In the order of their codes.
    public static let all: [LintRule] = [
        // Marks and legends.
        .legendMissing, .legendUnused, .symbolTwoMeanings, .roleTwoSigns, .loneEqualContributor, .equalGroupShape,
        .repeatedMark, .spaceBeforeMark, .markBeforeName, .markPlacementMixed, .markFormMixed, .lookAlikeMark,
        .roleWordsInList, .roleInWrongField, .allOrNone, .affiliationMarkMixed,
        // The own name.
        .selfNotHighlighted, .selfVariant, .selfMissing, .otherHighlighted, .highlightUnbalanced, .authorTwice,
        // Names.
        .namePunctuationVariant, .nameNearDuplicate, .nameInitialVariant, .orderMixed, .nameCapitals,
        .invisibleCharacter, .affiliationGlued, .transliterationMismatch, .groupAsPerson, .swallowedNames,
        .namesRunTogether,
        // Author lists.
        .noSpaceAfterComma, .spaceBeforeComma, .mixedWidthComma, .danglingSeparator, .lastJoinMixed, .andMisplaced,
        .othersInconsistent, .titleInAuthorList, .doubleSpace,
        // Entries and venues.
        .duplicateWork, .duplicateKey, .brokenNumbering, .venueExpansion, .venueLinkHost, .yearConflict, .stalePreprint,
        .templateLeftover, .missingCoreField, .doiForm, .pagesHyphen, .duplicateField, .malformedAddress, .emptyLink,
        // Markup of another language.
        .latexInPage, .htmlInBib, .starUnescaped, .emphasisNotClosed, .capitalsUnprotected,
        .markdownInPage,
        // Across sources.
        .authorsDiffer, .titleOrVenueDiffers, .embeddedCopyDiffers,
    ]

    package static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    /// The rule of a code (`BY101`) or a name (`legend-missing`).
    public static func rule(_ word: String) -> LintRule? {
        byCode[word.uppercased()] ?? all.first { $0.name == word }
    }

    /// What the hundreds of a code stand for.
    public static let families: [(prefix: String, title: String)] = [
        ("BY1", "Marks and legends"), ("BY2", "The own name"), ("BY3", "Names"), ("BY4", "Author lists"),
        ("BY5", "Entries and venues"), ("BY6", "Markup of another language"), ("BY7", "Across sources"),
    ]
}
