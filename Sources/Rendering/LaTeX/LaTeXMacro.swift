/// A macro or an environment that says what a piece of text is. A page template may define it in its own way; what it
/// leaves undefined gets the definition of ``LaTeXMacro/definition(for:)``.
enum LaTeXMacro: UInt8, CaseIterable {
    // In running text.
    case ownname, authormark, worktitle, containertitle, venue, award, badge, code, underlined, inlinepicture, urlbreak
    // In headings.
    case sectionlabel, sectionnote
    // Lists of entries and the lines of an entry.
    case entrysep, entries, bulletedentries, labelledentries, hangingentries, pictureentry
    case entrytext, entrytitle, entryauthors, entryvenue, entrylinks, entrybadges, entryabstract, entrysummary,
        entrynote
    case entrydetails
    // Blocks.
    case disclosure, captionedpicture, codeblock, divider, legend
    // What the others are made of.
    case withaside, pictograph, otherscript, righttoleft

    /// The macro as the text uses it, with the brace of its argument: `\ownname{`.
    var opening: StaticString {
        switch self {
        case .ownname: "\\ownname{"
        case .authormark: "\\authormark{"
        case .worktitle: "\\worktitle{"
        case .containertitle: "\\containertitle{"
        case .venue: "\\venue{"
        case .award: "\\award{"
        case .badge: "\\badge{"
        case .code: "\\code{"
        case .underlined: "\\underlined{"
        case .inlinepicture: "\\inlinepicture{"
        case .urlbreak: "\\urlbreak{"
        case .sectionlabel: "\\sectionlabel{"
        case .sectionnote: "\\sectionnote{"
        case .entrysep: "\\entrysep"
        case .entries: "\\begin{entries}"
        case .bulletedentries: "\\begin{bulletedentries}"
        case .labelledentries: "\\begin{labelledentries}{"
        case .hangingentries: "\\begin{hangingentries}"
        case .pictureentry: "\\begin{pictureentry}{"
        case .entrytext: "\\entrytext"
        case .entrytitle: "\\entrytitle"
        case .entryauthors: "\\entryauthors"
        case .entryvenue: "\\entryvenue"
        case .entrylinks: "\\entrylinks"
        case .entrybadges: "\\entrybadges"
        case .entryabstract: "\\entryabstract"
        case .entrysummary: "\\entrysummary"
        case .entrynote: "\\entrynote"
        case .entrydetails: "\\entrydetails"
        case .disclosure: "\\begin{disclosure}{"
        case .captionedpicture: "\\captionedpicture{"
        case .codeblock: "\\begin{codeblock}"
        case .divider: "\\divider"
        case .legend: "\\legend{"
        case .withaside: "\\withaside{"
        case .pictograph: "\\pictograph{"
        case .otherscript: "\\otherscript{"
        case .righttoleft: "\\righttoleft{"
        }
    }

    /// Whether `LaTeXSetup` defines it, with the fonts that it takes.
    var isDefinedBySetup: Bool { self == .pictograph || self == .otherscript || self == .righttoleft }

    /// Macros that its definition needs.
    var needs: LaTeXMacroSet {
        switch self {
        case .entrytext, .entrytitle, .entryauthors, .entryvenue, .entrylinks, .entrybadges, .entryabstract,
            .entrysummary, .entrynote, .entrydetails:
            [.withaside]
        case .entries, .bulletedentries, .labelledentries, .hangingentries: [.entrysep]
        case .pictureentry: [.badge]
        default: []
        }
    }
}

/// Some of the macros.
struct LaTeXMacroSet: ExpressibleByArrayLiteral {
    private var bits: UInt64 = 0

    init(arrayLiteral macros: LaTeXMacro...) {
        for macro in macros { insert(macro) }
    }

    mutating func insert(_ macro: LaTeXMacro) { bits |= 1 << UInt64(macro.rawValue) }

    mutating func formUnion(_ other: LaTeXMacroSet) { bits |= other.bits }

    func contains(_ macro: LaTeXMacro) -> Bool { bits & 1 << UInt64(macro.rawValue) != 0 }
}
