/// What readers of files say beside the rules, and what it means: `not-utf-8`, `unknown-string`.
public enum ReaderNotices {
    /// By code, in alphabetical order. Those that are errors keep their severity; the others can be ignored as rules can.
    public static let all: [(code: String, meaning: String)] = [
        ("bad-xml", "The file is no well-formed XML or HTML, and what stands behind the mistake may be lost."),
        (
            "bibliography-elsewhere",
            "The publications of a LaTeX document stand in a .bib file: look at that file, not at the document."
        ),
        (
            "control-character",
            "A character that prints nothing and has no business in a text stands in the file, often because it was damaged."
        ),
        ("empty-file", "There is nothing in the file."),
        ("extra-brace", "A closing brace in a .bib file has no opening one; BibTeX may stop there."),
        ("missing-comma", "Between two fields of a .bib file, or two values of JSON, there is no comma."),
        ("missing-key", "An entry of a .bib file has no key, by which a document could cite it."),
        ("no-text", "The file is a PDF, a picture or an office document, and no text that could be read."),
        (
            "not-utf-8",
            """
            The file is saved in another encoding than UTF-8. Where it is certain which one, the file is read, but no fix is \
            written to it; else the places are said that cannot be read.
            """
        ),
        ("repeated-field", "One field stands twice in an entry or a record, and only one of the two counts."),
        (
            "text-elsewhere",
            "Parts of a LaTeX document stand in other files (\\input): those files are looked at by themselves."
        ),
        ("toml-front-matter", "The data at the head of a page are in TOML, which is not read."),
        ("unclosed-bracket", "A bracket of JSON is opened and never closed; the file may be cut off."),
        ("unclosed-entry", "An entry of a .bib file is never closed; the next entry may be lost in it."),
        ("unexpected-text", "Text stands where none can be: outside the values of JSON or the fields of an entry."),
        ("unknown-entry-type", "A .bib file has a type of entry that neither BibTeX nor biblatex knows."),
        ("unknown-rule", "A comment or an option names a rule that does not exist."),
        (
            "unknown-string",
            "A .bib file uses an abbreviation that it does not define; the journal’s style may define it, or it is misspelt."
        ),
        ("unquoted-name", "A name in JSON stands without quotation marks."),
        ("unused-suppression", "A comment allows a rule that finds nothing there: it could hide a later mistake."),
    ]

    /// What a code means; `nil` for those of rules and for unknown ones.
    public static func meaning(of code: String) -> String? { all.first { $0.code == code.lowercased() }?.meaning }
}
