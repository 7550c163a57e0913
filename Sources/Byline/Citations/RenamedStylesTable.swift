/// Styles under other names: those that the CSL project gave up, and short ones of its long ones, each with the names under
/// which it may be found, the newest first.
///
/// Source: the CSL project's list of renamed styles, as far as people still use the old names.
enum RenamedStylesTable {
    static let otherNames: [String: [String]] = [
        "aaa": ["american-anthropological-association"],
        "acm": ["association-for-computing-machinery"],
        "acm-sig-proceedings": ["association-for-computing-machinery", "acm"],
        "acs": ["american-chemical-society"],
        "ama": ["american-medical-association"],
        "aps": ["american-physics-society"],
        "apa-7th-edition": ["apa"],
        "apa5th": ["apa-5th-edition"],
        "apsa": ["american-political-science-association"],
        "asa": ["american-sociological-association"],
        "asme": ["american-society-of-mechanical-engineers"],
        "association-for-computing-machinery": ["acm"],
        "cell-calcium": ["cell"],
        "chicago": ["chicago-author-date"],
        "chicago-author-date-17th-edition": ["chicago-author-date"],
        "chicago-dated-note-biblio-no-ibid": ["chicago-notes-bibliography"],
        "chicago-fullnote-bibliography": ["chicago-notes-bibliography"],
        "chicago-note": ["chicago-notes-bibliography", "chicago-note-bibliography"],
        "chicago-note-bibliography": ["chicago-shortened-notes-bibliography"],
        "china-national-standard-gb-t-7714-2015-numeric": ["gb-t-7714-2015-numeric", "gb7714-2015-numeric"],
        "firstmonday": ["first-monday"],
        "gb-t-7714-2015-numeric": ["china-national-standard-gb-t-7714-2015-numeric"],
        "gb7714-2015-numeric": ["gb-t-7714-2015-numeric", "china-national-standard-gb-t-7714-2015-numeric"],
        "geological-society-of-america": ["the-geological-society-of-america"],
        "harvard": ["harvard-cite-them-right"],
        "harvard1": ["harvard-cite-them-right"],
        "lncs": ["springer-lecture-notes-in-computer-science"],
        "mla": ["modern-language-association"],
        "modern-language-association": ["mla"],
        "modern-language-association-9th-edition": ["modern-language-association", "mla"],
        "nlm": ["nlm-citation-sequence", "vancouver"],
        "nlm-citation-sequence": ["vancouver"],
        "plos": ["public-library-of-science", "plos-one"],
        "vancouver": ["nlm-citation-sequence"],
        "vancouver-brackets": ["nlm-citation-sequence-brackets"],
        "vancouver-superscript": ["nlm-citation-sequence-superscript"],
    ]
}
