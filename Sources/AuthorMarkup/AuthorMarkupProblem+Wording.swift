import SourceDiagnostics

/// The wording of every problem, in one place.
extension AuthorMarkupProblem {
    package static func undeclaredMark(_ sign: String, declared: DeclaredSigns, at range: Range<Int>) -> Self {
        let shown = declared.signs.prefix(20).map { "“\($0)”" } + (declared.signs.count > 20 ? ["…"] : [])
        let known =
            shown.isEmpty ? "This profile declares no signs yet." : "Declared are \(shown.joined(separator: ", "))."
        return Self(
            code: "undeclared-mark", severity: .error, summary: "the sign “\(sign)” has no declared meaning",
            help: known + " Say at the top of the profile what “\(sign)” means in your lists:"
                + " `marks: {\"\(sign)\": equal-contribution}`, `marks: {\"\(sign)\": corresponding-author}` or another role."
                + " Or take the sign out of the author line.",
            range: range)
    }

    static func lookAlike(_ found: String, for sign: String, at range: Range<Int>) -> Self {
        Self(
            code: "look-alike-mark", severity: .information,
            summary: "“\(found)” is read as the declared sign “\(sign)”",
            help: "The two look alike but are different characters. Write “\(sign)”, so that searching finds it.",
            range: range)
    }

    static func repeatedMark(_ sign: String, at range: Range<Int>) -> Self {
        Self(
            code: "repeated-mark", severity: .warning, summary: "the sign “\(sign)” stands twice on one author",
            help:
                "Once is enough. If two together mean something of their own, declare “\(sign)\(sign)” under `marks`.",
            range: range)
    }

    static func markWithoutName(_ sign: String, at range: Range<Int>) -> Self {
        Self(
            code: "mark-without-name", severity: .error, summary: "the sign “\(sign)” belongs to no author",
            help: "Put the sign directly behind the name that it marks: `Ann Lee\(sign)`.", range: range)
    }

    static func missingSeparator(_ name: String, at range: Range<Int>) -> Self {
        Self(
            code: "missing-separator", severity: .error, summary: "is a comma missing before “\(name)”?",
            help: "A mark ends a name, and yet the name goes on behind it. Separate two authors by a comma; if this is"
                + " one author, put the mark at the end of the name.", range: range)
    }

    static func ambiguousEmphasis(_ sign: String, at range: Range<Int>) -> Self {
        Self(
            code: "ambiguous-mark", severity: .warning,
            summary: "“\(sign)” on both sides of a name is read as emphasis",
            help:
                "If it is a mark, write it once, behind the name. If it is emphasis, leave it out: the own name is found"
                + " and set off without it.", range: range)
    }

    static func unclosedEmphasis(_ sign: String, at range: Range<Int>) -> Self {
        Self(
            code: "unclosed-emphasis", severity: .warning, summary: "“\(sign)” opens emphasis that is never closed",
            help: "Leave it out: the own name is found and set off without it.", range: range)
    }

    static func unclosedBrace(_ brace: String, at range: Range<Int>) -> Self {
        let partner = ["{": "}", "}": "{", "(": ")", "[": "]", ")": "(", "]": "["][brace] ?? ""
        return Self(
            code: "unclosed-brace", severity: .error, summary: "“\(brace)” has no partner “\(partner)”",
            help: "Write both or neither. Braces keep a group's name together: `{World Health Organization}`.",
            range: range)
    }

    static func danglingSeparator(_ separator: String, at range: Range<Int>) -> Self {
        Self(
            code: "dangling-separator", severity: .warning, summary: "no author stands at this “\(separator)”",
            help: "Take the extra “\(separator)” out, or write the missing author.", range: range)
    }

    static func emptyName(at range: Range<Int>) -> Self {
        Self(
            code: "empty-name", severity: .error, summary: "an author without a name",
            help: "Write at least one name here.", range: range)
    }

    static func separatorSpacing(before: Bool, at range: Range<Int>) -> Self {
        Self(
            code: "separator-spacing", severity: .information,
            summary: before ? "a space before the comma" : "no space behind the comma",
            help: "It is read all the same, and printed with one space behind the comma.", range: range)
    }

    static func authorTwice(_ name: String, at range: Range<Int>) -> Self {
        Self(
            code: "author-twice", severity: .warning, summary: "“\(name)” stands twice in this list",
            help: "Take one out, unless two people bear this name.", range: range)
    }

    static func invisibleCharacter(_ value: UInt32, at range: Range<Int>) -> Self {
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Self(
            code: "invisible-character", severity: .warning,
            summary: "an invisible character (\(code)) in an author line",
            help:
                "It comes along when text is copied from a page or a PDF. It is left out; delete it, or write the name"
                + " anew.", range: range)
    }

    static func roleWords(_ words: String, declared: DeclaredSigns, at range: Range<Int>) -> Self {
        let sign = declared.signs.first ?? "*"
        return Self(
            code: "role-words", severity: .error, summary: "“\(words)” is no name",
            help: "Put a sign behind the name instead, and say once what it means, at the top of the profile:"
                + " `Ann Lee\(sign)` and `marks: {\"\(sign)\": equal-contribution}`.", range: range)
    }

    static func foreignMarkup(_ markup: String, at range: Range<Int>) -> Self {
        Self(
            code: "markup-in-list", severity: .error, summary: "“\(markup)” is markup of another language",
            help:
                "An author line is plain text: names, commas and the declared signs. Leave the markup out; the own name"
                + " is set off and the marks are raised by the style.", range: range)
    }

    static func severalNames(at range: Range<Int>) -> Self {
        Self(
            code: "several-names", severity: .warning, summary: "an item of the author list that holds several names",
            help: "Each item of this list is one author. Give each author an item, or put a group's name in braces:"
                + " `{Institute of Physics and Chemistry}`.", range: range)
    }

    static func othersInside(at range: Range<Int>) -> Self {
        Self(
            code: "others-inside-list", severity: .warning, summary: "authors are left out before the end of the list",
            help: "Name them all: the style shortens long lists and keeps the own name. Or end the list with “et al.”",
            range: range)
    }

    static func trailingFullStop(at range: Range<Int>) -> Self {
        Self(
            code: "trailing-full-stop", severity: .information, summary: "a full stop behind the last name",
            help: "It is left out; the style ends the line.", range: range)
    }
}
