import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

/// The signs of a page and what they mean there, for the `marks:` of a profile.
///
/// A profile has one meaning for each sign. Where a page has two, in two of its sections, the second gets another sign: which one
/// is printed is the style's choice anyway.
struct MarkDraft {
    struct Declaration: Equatable {
        var sign: String
        /// `nil` for a sign that the page does not explain.
        var role: Role.ID?
        /// What the page says where no role has these words.
        var legend: String
        /// The first place of the sign in the page.
        var range: Range<Int>
    }

    private(set) var declarations: [Declaration] = []
    private var indices: [Meaning: Int] = [:]

    /// What a sign means in one place.
    private struct Meaning: Hashable {
        var sign: String
        var role: Role.ID?
        var legend: String
    }

    /// - Parameter declared: what a profile declares already, in its order.
    init(_ declared: [Declaration] = []) {
        declarations = declared
        for (index, declaration) in declared.enumerated() {
            indices[Meaning(sign: declaration.sign, role: declaration.role, legend: declaration.legend)] = index
        }
    }

    private static let series = ["*", "†", "‡", "§", "¶", "‖", "#", "+", "^", "**", "††", "‡‡"]

    /// The sign that a profile has for a page's sign in a given entry.
    mutating func sign(for mark: LineMark, of entry: Int, in page: SourcePage) -> String {
        let statement = page.statement(on: mark.sign, for: entry)
        let role = statement?.role
        let legend = role == nil ? statement?.wording ?? "" : ""
        let meaning = Meaning(sign: mark.sign, role: role, legend: legend)
        if let index = indices[meaning] { return declarations[index].sign }
        let used = Set(declarations.map(\.sign))
        // One role is one declaration, whichever signs a page has for it.
        if let role, let index = declarations.firstIndex(where: { $0.role == role }) {
            indices[meaning] = index
            return declarations[index].sign
        }
        let sign = used.contains(mark.sign) ? Self.series.first { !used.contains($0) } ?? "\(used.count)" : mark.sign
        indices[meaning] = declarations.count
        declarations.append(Declaration(sign: sign, role: role, legend: legend, range: mark.range))
        return sign
    }
}
