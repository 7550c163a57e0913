/// The formatting attributes of an element. `nil` stands for what it does not say; `normal` and the like undo what an
/// element around says.
package struct Formatting: Sendable, Hashable {
    /// `font-style`.
    package enum FontStyle: String, Sendable, CaseIterable {
        case normal, italic, oblique
    }

    /// `font-variant`.
    package enum FontVariant: String, Sendable, CaseIterable {
        case normal
        case smallCaps = "small-caps"
    }

    /// `font-weight`.
    package enum FontWeight: String, Sendable, CaseIterable {
        case normal, bold, light
    }

    /// `text-decoration`.
    package enum TextDecoration: String, Sendable, CaseIterable {
        case none, underline
    }

    /// `vertical-align`.
    package enum VerticalAlign: String, Sendable, CaseIterable {
        case baseline
        case superscript = "sup"
        case `subscript` = "sub"
    }

    package var fontStyle: FontStyle?
    package var fontVariant: FontVariant?
    package var fontWeight: FontWeight?
    package var textDecoration: TextDecoration?
    package var verticalAlign: VerticalAlign?

    package init() {}

    package var isEmpty: Bool { self == Formatting() }
}

/// `prefix` and `suffix`: printed around what an element prints, if that is anything; outside its formatting.
package struct Affixes: Sendable, Hashable {
    package var prefix: String
    package var suffix: String

    package init(prefix: String = "", suffix: String = "") {
        self.prefix = prefix
        self.suffix = suffix
    }

    package var isEmpty: Bool { prefix.isEmpty && suffix.isEmpty }
}

/// `display`: a part of an entry that is a block of its own.
package enum Display: String, Sendable, CaseIterable {
    case block
    case leftMargin = "left-margin"
    case rightInline = "right-inline"
    case indent
}

/// `text-case`.
package enum TextCase: String, Sendable, CaseIterable {
    case lowercase, uppercase
    case capitalizeFirst = "capitalize-first"
    case capitalizeAll = "capitalize-all"
    case title, sentence
}
