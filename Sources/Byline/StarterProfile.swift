/// What `byline init` writes: a small profile that builds as it stands, with a comment at each turn.
public enum StarterProfile {
    public static let text = """
        # A profile for byline. Lines that begin with # are comments. Build it with:  byline build me.yaml
        # Text fields are Markdown: *italic*, **bold**, [a link](https://example.org).

        name: Ada Example
        # Other spellings of your name, as they stand in author lists: that is how you are found there, and set in bold.
        also: [A. Example, Ada M. Example]
        headline: Postdoctoral researcher, University of Examples
        contact:
          email: ada@example.org
          website: https://example.org/ada
          orcid: 0000-0002-1825-0097
          links: {GitHub: "https://github.com/ada-example"}

        # What each sign behind an author's name means in YOUR lists. Quote the sign.
        # Known roles: equal-contribution, corresponding-author, equal-supervision, project-lead, student, deceased.
        marks:
          "*": equal-contribution
          "#": corresponding-author

        # Co-authors who recur: other spellings, a page to link to. May be left out.
        people:
          - {name: Chen Sample, also: [C. Sample], url: "https://example.org/chen"}

        sections:
          - title: Research
            text: |
              I study how examples are read, and by whom. Blank lines part paragraphs.

          - title: Education
            entries:
              - {degree: Ph.D. in Exemplary Studies, institution: University of Examples, date: 2018/2022}
              - {degree: B.Sc. in Physics, institution: University of Samples, date: 2014/2018}

          - title: Positions
            entries:
              - {position: Postdoctoral researcher, institution: University of Examples, date: 2022/}   # 2022/ is “since 2022”

          - title: Publications
            publications:
              - title: How examples are read
                type: article-journal        # or paper-conference, chapter, book, thesis, software … (CSL's types)
                # Put author lines with a # in quotes: behind a space, # begins a comment.
                authors: "Ada Example*, Chen Sample* and Dana Third#"
                venue: Journal of Examples
                volume: 12
                pages: 34-56
                date: 2023
                links: {paper: "https://example.org/how.pdf", code: "https://github.com/ada-example/how"}
                selected: true
              - title: A sample of one
                type: paper-conference
                authors: Chen Sample, A. Example, and others
                venue: {name: Conference on Small Samples, short: CSS}
                date: 2021
                award: Best Paper Award

          - title: Awards
            entries:
              - {award: Prize for Clear Writing, body: Society of Examples, date: 2023}

        # Without this part there are two documents, cv and publications, both in the style “classic”.
        # See `byline list styles`.
        documents:
          cv: {style: classic}
          publications:
            style: table
            title: Publications
            sections:
              - {section: Publications, group: year}

        """
}
