/// Abbreviated labels that people write within number fields, and the terms of CSL that they stand for: `fig. 3` among pages.
enum NumberLabelTable {
    /// The term of a label with its full stop; `nil` for a word that is no label.
    static func term(_ label: Substring) -> String? { terms[label] }

    private static let terms: [Substring: String] = [
        "bk.": "book", "ch.": "chapter", "chap.": "chapter", "chaps.": "chapter", "col.": "column", "cols.": "column",
        "fig.": "figure", "figs.": "figure", "fol.": "folio", "fols.": "folio", "iss.": "issue", "l.": "line",
        "ll.": "line", "n.": "note", "nn.": "note", "no.": "issue", "nos.": "issue", "op.": "opus", "opp.": "opus",
        "p.": "page", "pp.": "page", "para.": "paragraph", "paras.": "paragraph", "pt.": "part", "pts.": "part",
        "sec.": "section", "secs.": "section", "vrs.": "verse", "v.": "verse", "vv.": "verse", "vol.": "volume",
        "vols.": "volume",
    ]
}
