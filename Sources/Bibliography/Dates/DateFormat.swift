/// How dates are written: `MMM yyyy`, `yyyy/MM`, `d. MMMM yyyy`.
///
/// The tokens are `yyyy` `yy` (year), `MMMM` `MMM` `MM` `M` (month: long, short, two digits, digits) and `dd` `d` (day). All
/// else is printed as it is, even letters in words of their own (`d de MMMM`). What a date lacks is left out together with the
/// signs between it and what is there: 2022 in the format `yyyy/MM` is `2022`.
///
/// In languages whose months are numbers with a unit, a format that asks for the name of a month prints year, month and
/// day in the order of that language: `MMM yyyy` is `2024年5月` in Chinese.
public struct DateFormat: Sendable, Hashable {
    enum Token: Sendable, Hashable {
        case year, shortYear
        case monthName, shortMonthName, monthTwoDigits, month
        case dayTwoDigits, day
    }

    /// A token, and the letters that belong to it: `年` of `yyyy年`.
    struct Part: Sendable, Hashable {
        var token: Token
        var unit = ""
    }

    /// Before the first part.
    var opening = ""
    var parts: [Part] = []
    /// Between each part and the next, and behind the last: as many as there are parts.
    var separators: [String] = []

    /// For example: `DateFormat("MMM yyyy")`.
    public init(_ format: String) {
        for piece in DateFormatScanner.pieces(of: format) {
            switch piece {
            case .token(let token):
                parts.append(Part(token: token))
                separators.append("")
            case .text(let text) where parts.isEmpty: opening += text
            case .text(let text): separators[parts.count - 1] += text
            case .unit(let text) where parts.isEmpty: opening += text
            case .unit(let text): parts[parts.count - 1].unit += text
            }
        }
    }

    var namesMonth: Bool { parts.contains { $0.token == .monthName || $0.token == .shortMonthName } }
    var hasDay: Bool { parts.contains { $0.token.isDay } }
}

extension DateFormat.Token {
    var isDay: Bool { self == .day || self == .dayTwoDigits }
    var isYear: Bool { self == .year || self == .shortYear }

    static let byLetters: [(letters: String, token: DateFormat.Token)] = [
        ("yyyy", .year), ("yy", .shortYear), ("MMMM", .monthName), ("MMM", .shortMonthName), ("MM", .monthTwoDigits),
        ("M", .month), ("dd", .dayTwoDigits), ("d", .day),
    ]
}
