import AuthorMarkup
import PageModel
import SourceDiagnostics

extension LintRule {
    static let roleInWrongField = LintRule(
        "BY114", "role-in-wrong-field", .error,
        summary: "A volume, a number, a journal or another field of an entry says who contributed equally.",
        reason: "The words print in the middle of the reference, and programs read them as a volume or a journal.",
        remedy: "None: put them into a note, or put signs on the names.",
        examples: [
            RuleExample(
                "bibtex",
                bad: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      volume = {⟦(equal contribution) 115⟧},
                      year = {2023},
                    }
                    """,
                good: """
                    @article{lee2023,
                      title = {A Study of Studies},
                      author = {Lee, Ann and Ray, Bob},
                      journal = {Journal of Examples},
                      volume = {115},
                      note = {equal contribution},
                      year = {2023},
                    }
                    """)
        ]
    ) { context, findings in
        for entry in context.page.entries {
            for field in entry.fields where Self.fieldsWithoutRoles.contains(field.name) && !field.nameRange.isEmpty {
                guard RoleWording.isAboutContribution(field.text) else { continue }
                // A paper may be about contributions.
                guard field.name != "title" || field.text.contains("(") || field.text.contains("*") else { continue }
                findings.add(
                    "the \(field.name) speaks about the authors", at: field.range,
                    help: "Put the words into a note, or put signs on the names and say once what they mean.")
            }
        }
    }

    private static let fieldsWithoutRoles: Set<String> = [
        "volume", "number", "issue", "pages", "year", "journal", "journaltitle", "booktitle", "title", "series",
        "publisher",
    ]
}
