import Bibliography
import DocumentTree
import StyleModel

/// The printed sign and the wording of every role of a profile, fixed once for a whole document.
struct MarkTable {
    /// In the order in which legends name them.
    private(set) var marks: [Mark] = []
    private var indices: [Role.ID: Int] = [:]

    /// The usual series of reference marks (Chicago Manual of Style, 3.79), less those that a style has given out. The first two
    /// come late: readers take them for equal contribution and correspondence.
    private static let series = ["‡", "§", "¶", "‖", "#", "*", "†", "**", "††", "‡‡"]

    init(roles: [Role], options: StyleOptions, terms: Terms) {
        // Signs that the profile fixes, and those that the style gives to roles of this profile, are nobody else's.
        var used = Set(roles.compactMap(\.sign))
        let styled = roles.reduce(into: [Role.ID: String]()) { signs, role in
            guard role.sign == nil, let sign = options.signs[role.id], used.insert(sign).inserted else { return }
            signs[role.id] = sign
        }
        let numbers = (1...).lazy.map(String.init)
        // Numbers and letters come first, as they stand for affiliations: `Lee¹*`.
        let ordered = roles.filter(\.hasAlphanumericSign) + roles.filter { !$0.hasAlphanumericSign }
        for role in ordered {
            let sign =
                role.sign ?? styled[role.id] ?? Self.series.first { !used.contains($0) } ?? numbers.first {
                    !used.contains($0)
                } ?? ""
            used.insert(sign)
            let meaning =
                options.legendWording[role.id] ?? role.legend ?? terms.legend[role.id]
                ?? role.id.rawValue.split(separator: "-").joined(separator: " ")
            indices[role.id] = marks.count
            marks.append(Mark(sign: sign, role: role.id.rawValue, meaning: meaning))
        }
    }

    /// The marks of one author, in the legend's order, so that `*†` never stands beside `†*`.
    func marks(for roles: [Role.ID]) -> [Mark] {
        guard !roles.isEmpty else { return [] }
        return roles.compactMap { indices[$0] }.sorted().map { marks[$0] }
    }
}

extension Role {
    fileprivate var hasAlphanumericSign: Bool {
        sign.map { Mark(sign: $0, role: "", meaning: "").isAlphanumeric } ?? false
    }
}
