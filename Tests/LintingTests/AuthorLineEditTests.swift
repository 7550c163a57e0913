import Foundation
import SourceDiagnostics
import Testing

@testable import Linting

/// Safe fixes against what owners did to their own author lines. The numbers are floors: they may only rise.
@Suite(.enabled(if: SharedData.isThere(AuthorLineEdit.file), "the edits are not here: set BYLINE_SHARED"))
struct AuthorLineEditTests {
    /// The page around a line after all safe fixes.
    static func fixed(_ source: SourceText) -> SourceText {
        guard let reading = SharedData.reading(source) else { return source }
        var loop = FixLoop(Linter(), includesUnsafe: false) { SharedData.reading($0) ?? reading }
        return loop.run(reading).context.source
    }

    /// The rules that offer safe fixes for a page, once for each fix.
    static func safeFixes(_ source: SourceText) -> [String: Int] {
        guard let reading = SharedData.reading(source) else { return [:] }
        let findings = Linter().lint(reading.context).filter { $0.fixes.first?.safety == .safe }
        return Dictionary(grouping: findings, by: \.code).mapValues(\.count)
    }

    @Test func escapesAndSpacesAreMendedAsOwnersDo() throws {
        let edits = try AuthorLineEdit.all()
        let reversed = Set(edits.map { [$0.old, $0.new] })
        let ofForm = edits.filter(\.isOnlyForm)
        let decidable = ofForm.filter { !$0.isUndecidable(among: reversed) }
        let mended = decidable.filter { Self.fixed($0.page($0.old)).bytes == $0.page($0.new).bytes }
        print("edits of form: \(ofForm.count), decidable: \(decidable.count), mended as the owner did: \(mended.count)")
        // Not mended: a list that the readers do not find, and one where the owner escaped the second star of a pair alone.
        #expect(decidable.count == 25)
        #expect(mended.count >= 23)
    }

    /// Slips of the owners' own that a fix takes out again, by the edit's line in the file: a double space that stays beside stars
    /// (159), spaces before stars that a later edit takes out (221), a second space (619).
    static let ownersSlips: Set<Int> = [159, 221, 619]

    @Test func whatOwnersWroteIsLeftAlone() throws {
        let edits = try AuthorLineEdit.all()
        let mendedLater = Set(edits.filter(\.isOnlyForm).map(\.old))
        var leftStanding = 0
        for (index, edit) in edits.enumerated() {
            let page = edit.page(edit.new)
            guard Self.fixed(page).bytes != page.bytes else { continue }
            // The same flaw stood in the old line, and the owner did not see it; or saw it in a later edit.
            let before = Self.safeFixes(edit.page(edit.old))
            let isOld = Self.safeFixes(page).allSatisfy { before[$0.key, default: 0] >= $0.value }
            if Self.ownersSlips.contains(index + 1) { continue }
            if isOld || mendedLater.contains(edit.new) {
                leftStanding += 1
            } else {
                Issue.record("edit \(index + 1): \(Self.safeFixes(page))")
            }
        }
        print("flaws that owners left standing: \(leftStanding)")
        #expect(leftStanding <= 10)
    }

    /// One `and and`, one comma before an `and`, five lists in which an `and` is missing or has grown onto a name, and two people in
    /// one pair of braces.
    @Test func errorsAreFew() throws {
        var errors: [String] = []
        for (index, edit) in try AuthorLineEdit.all().enumerated() {
            guard let reading = SharedData.reading(edit.page(edit.new)) else {
                Issue.record("edit \(index + 1): no reader")
                continue
            }
            let found = Linter().lint(reading.context).filter { $0.severity == .error }
            errors += found.map { "edit \(index + 1): \($0.code) \($0.summary)" }
        }
        #expect(errors.count <= 8, "\(errors)")
    }
}
