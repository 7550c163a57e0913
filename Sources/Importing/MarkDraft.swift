import AuthorMarkup
import Bibliography
import PageModel
import SourceDiagnostics

/// The signs of a page and what they mean there, for the `marks:` of a profile.
///
/// A profile has one meaning for each sign. Where a page has two, in two of its sections, the second gets another sign: which one
/// is printed is the style's choice anyway. Roles that a page gives in words, or a file in fields, get a sign, too.
struct MarkDraft {
    struct Declaration: Equatable {
        var sign: String
        /// `nil` for a sign that the page does not explain.
        var role: Role.ID?
        /// What the page says where no role has these words.
        var legend: String
        /// The first place of the sign in the page.
        var range: Range<Int>

        var isUnexplained: Bool { role == nil && legend.isEmpty }
    }

    private(set) var declarations: [Declaration] = []
    /// Signs that the page has for something else.
    private var reserved: Set<String> = []
    private var indices: [Meaning: Int] = [:]

    /// What a sign means in one place; no sign for what is said in words.
    private struct Meaning: Hashable {
        var sign = ""
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

    /// Keeps the signs of a page for what they mean there.
    mutating func reserveSigns(of page: SourcePage) {
        for entry in page.entries {
            for author in entry.authors?.authors ?? [] { reserved.formUnion(author.marks.map(\.sign)) }
        }
    }

    /// The sign that a profile has for a page's sign in a given entry.
    mutating func sign(for mark: LineMark, of entry: Int, in page: SourcePage) -> String {
        let statement = page.statement(on: mark.sign, for: entry)
        let role = statement?.role
        let isOwnRole = role.map { !Role.ID.wellKnown.contains($0) } ?? true
        let meaning = Meaning(sign: mark.sign, role: role, legend: isOwnRole ? statement?.wording ?? "" : "")
        return sign(for: meaning, at: mark.range) { used in
            if !used.contains(mark.sign) { return mark.sign }
            return role.flatMap { Self.usual[$0] }.flatMap { used.contains($0) ? nil : $0 }
        }
    }

    /// The sign for words about an author's part: `equal` in `author+an`, `(PhD student)`; `nil` where they are no role.
    mutating func sign(for words: LineAuthor.RoleWords) -> String? {
        if let role = words.role { return sign(for: role, at: words.range) }
        let legend = words.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (3...80).contains(legend.utf8.count), !legend.lowercased().hasPrefix("ed") else { return nil }
        return sign(for: Meaning(legend: legend), at: words.range) { Self.free(besides: $0) }
    }

    /// The sign for a role that a file gives in a field: `"roles": {"Ann Lee": ["project-lead"]}`.
    mutating func sign(for role: Role.ID, at range: Range<Int>) -> String {
        let isOwnRole = !Role.ID.wellKnown.contains(role)
        let legend = isOwnRole ? role.rawValue.replacing("-", with: " ") : ""
        return sign(for: Meaning(role: role, legend: legend), at: range) { used in
            Self.usual[role].flatMap { used.contains($0) ? nil : $0 } ?? Self.free(besides: used)
        }
    }

    private mutating func sign(
        for meaning: Meaning, at range: Range<Int>, choosing choice: (Set<String>) -> String?
    ) -> String {
        if let index = indices[meaning] { return declarations[index].sign }
        // One role is one declaration, whichever signs a page has for it.
        if let role = meaning.role, let index = declarations.firstIndex(where: { $0.role == role }) {
            indices[meaning] = index
            return declarations[index].sign
        }
        var used = Set(declarations.map(\.sign))
        if meaning.sign.isEmpty { used.formUnion(reserved) }
        let sign = choice(used) ?? Self.free(besides: used.union(reserved))
        indices[meaning] = declarations.count
        declarations.append(Declaration(sign: sign, role: meaning.role, legend: meaning.legend, range: range))
        return sign
    }

    /// As most pages have them.
    private static let usual: [Role.ID: String] = [.equalContribution: "*", .correspondingAuthor: "†"]

    private static func free(besides used: Set<String>) -> String {
        series.first { !used.contains($0) } ?? (1...).lazy.map(String.init).first { !used.contains($0) } ?? ""
    }

    private static let series = ["‡", "§", "¶", "‖", "#", "+", "^", "†", "*", "**", "††", "‡‡", "§§", "¶¶", "##"]
}
