import DocumentTree

/// One document with everything that a document can hold, for the goldens of every renderer.
enum SampleDocument {
    static let everything = Document(
        name: "cv", title: "Ada Example – Curriculum vitae", language: "en", header: header,
        blocks: [
            .section(Section(level: 1, id: "about", heading: [.text("About")], kind: .prose, blocks: prose)),
            .section(
                Section(level: 1, id: "education", heading: [.text("Education")], kind: .entries, blocks: positions)),
            .section(publications),
            .section(manuscripts),
            .section(projects),
            .section(topics),
            .raw(format: "latex", "\\bigskip\\hrule\n"),
            .raw(format: "html", "<hr class=\"own\">\n"),
            .raw(format: "markdown", "<!-- own -->\n"),
            .raw(format: "text", "-- own --\n"),
        ],
        presentation: Presentation(ownName: .bold, plainOwnName: .underscores, raisedMarks: true),
        structuredData: .object([
            ("@context", .string("https://schema.org")), ("@type", .string("Person")),
            ("name", .string("Ada Example")), ("alternateName", .array([.string("阿达")])),
        ]),
        frontMatter: "layout: page\npermalink: /cv/")

    static let header = Header(
        name: "Ada Example", otherNames: ["阿达"],
        headline: [.text("Professor of "), .emphasis([.text("Examples")]), .text(", University of Nowhere")],
        contacts: [
            Contact(
                kind: .email, label: "", text: "ada@example.org", destination: LinkDestination("mailto:ada@example.org")
            ),
            Contact(kind: .phone, label: "", text: "+1 555 0100", destination: LinkDestination("tel:+15550100")),
            Contact(kind: .address, label: "", text: "1 Example Street, Nowhere"),
            Contact(
                kind: .website, label: "", text: "example.org/~ada",
                destination: LinkDestination("https://example.org/~ada")),
            Contact(
                kind: .orcid, label: "ORCID", text: "0000-0002-1825-0097",
                destination: LinkDestination("https://orcid.org/0000-0002-1825-0097")),
            Contact(
                kind: .link, label: "GitHub", text: "github.com/ada_example",
                destination: LinkDestination("https://github.com/ada_example")),
        ],
        photo: LinkDestination("images/ada.jpg").map { Image(source: $0, alternative: "Portrait of Ada Example") },
        subtitle: [.text("Curriculum vitae")])

    static let prose: [Block] = [
        .paragraph(
            [
                .text("I work on "), .strong([.text("examples & counter-examples")]),
                .text(", at 100% of my time, with "),
                .link(destination("https://example.org/~grace?x=1&y=2#top"), [.text("Grace_Test")]), .softBreak,
                .text("(“quoted”, ‘inner’, don’t, 3 < 4 > 2, {braces}, C:\\path, ~tilde, ^caret, $5, #1). "),
                .underline([.text("Underlined")]), .text(", "), .smallCaps([.text("Small Capitals")]), .text(", H"),
                .subscript([.text("2")]), .text("O, LOVA"), .superscript([.text("3")]), .text(", "),
                .code("let x = \"a_b\" -- {}"), .text(" and "),
                .image(image("images/logo.png", "Logo of Nowhere")), .text(" Nowhere."), .lineBreak,
                .text("Second line – with dashes — and an ellipsis…"),
            ], role: nil),
        .list(
            List(
                marker: .bullet, isTight: true,
                items: [
                    [.paragraph([.text("First")], role: nil)],
                    [
                        .paragraph([.text("Second")], role: nil),
                        .list(
                            List(
                                marker: .number(start: 3, delimiter: ")"), isTight: true,
                                items: [
                                    [.paragraph([.text("Third of a list")], role: nil)],
                                    [.paragraph([.text("Fourth of a list")], role: nil)],
                                ])),
                    ],
                ])),
        .list(
            List(
                marker: .number(start: 1, delimiter: "."), isTight: false,
                items: [
                    [
                        .paragraph([.text("Loose item.")], role: nil),
                        .paragraph([.text("With two paragraphs.")], role: nil),
                    ],
                    [.paragraph([.text("Another.")], role: nil)],
                ])),
        .quote([.paragraph([.text("For example is not proof.")], role: nil)]),
        .code("for example in examples {\n    print(\"\\(example) & 100%\")\n}"),
        .figure(
            image("images/diagram.png", "A diagram"), caption: [.text("The scope of "), .emphasis([.text("examples")])]),
        .thematicBreak,
    ]

    static let positions: [Block] = [
        .entries(
            EntryList(
                layout: .plain,
                entries: [
                    Entry(
                        kind: "education", aside: [.text("2016–2021")],
                        blocks: [
                            .paragraph(
                                [.strong([.text("Ph.D. in Physics")]), .text(", University of Nowhere")], role: .title),
                            .paragraph([.text("Supervisor: Prof. Grace Test")], role: .details),
                            .list(
                                List(
                                    marker: .bullet, isTight: true,
                                    items: [[.paragraph([.text("Thesis: On Examples")], role: nil)]])),
                        ]),
                    Entry(
                        kind: "education", label: [.text("2012–2016")],
                        blocks: [.paragraph([.text("B.Sc. in Physics, University of Nowhere")], role: .entry)]),
                ])),
        .entries(
            EntryList(
                layout: .bulleted,
                entries: [
                    Entry(
                        kind: "news",
                        blocks: [
                            .paragraph(
                                [
                                    .text("[2024/05] One paper ("), .link(destination("#moe"), [.text("MoE")]),
                                    .text(") accepted 🎉"),
                                ],
                                role: .entry)
                        ])
                ])),
    ]

    static let publications = Section(
        level: 1, id: "publications", heading: [.text("Publications")],
        note: [.span(.legend, [.text("(* denotes equal contribution)")])], kind: .publications,
        blocks: [
            .section(
                Section(
                    level: 2, id: "publications-2022", heading: [.text("2022")], kind: .group,
                    blocks: [
                        .entries(
                            EntryList(
                                layout: .labelled,
                                entries: [
                                    Entry(
                                        id: "moe", kind: "paper-conference", number: 2, label: [.text("2.")],
                                        blocks: [
                                            .paragraph(
                                                [.span(.title, [.text("Mixtures of Examples: 50% of C# & R_2")])],
                                                role: .title),
                                            .paragraph(authors, role: .authors),
                                            .paragraph(venue, role: .venue),
                                            .paragraph(badges, role: .badges),
                                            .paragraph(links, role: .links),
                                            .disclosure(
                                                label: [.text("Abstract")],
                                                [
                                                    .paragraph(
                                                        [.text("We show examples. They improve by +0.7%.")],
                                                        role: .abstract)
                                                ],
                                                isOpen: false),
                                        ]),
                                    Entry(
                                        id: "chinese", kind: "article-journal", number: 1, label: [.text("1.")],
                                        blocks: [
                                            .paragraph(
                                                [
                                                    .span(
                                                        .name(index: 0, variable: .author),
                                                        [.span(.ownName, [.text("阿达")]), mark]),
                                                    .text("，"),
                                                    .span(.name(index: 1, variable: .author), [.text("王例")]),
                                                    .text("："),
                                                    .span(.title, [.text("关于例子的研究")]), .text("。《例刊》，"),
                                                    .span(.year, [.text("2021")]), .text("。"),
                                                ], role: .entry)
                                        ]),
                                ]))
                    ])),
            .legend([mark, .text(" equal contribution, "), hash, .text(" corresponding author")]),
        ])

    static let manuscripts = Section(
        level: 1, id: "manuscripts", heading: [.text("Manuscripts")], kind: .publications,
        blocks: [
            .entries(
                EntryList(
                    layout: .illustrated,
                    entries: [
                        Entry(
                            id: "proof", kind: "article", figure: image("images/proof.png", "Proof by example"),
                            figureBadge: [.text("arXiv'24")],
                            blocks: [
                                .paragraph(
                                    [
                                        .link(
                                            destination("https://arxiv.org/abs/0000.00000"),
                                            [.text("📖 "), .span(.title, [.text("Proof by Example")])])
                                    ],
                                    role: .title),
                                .paragraph([.emphasis(authors)], role: .authors),
                                .paragraph(
                                    [.text("👉 "), .strong([.text("TL;DR")]), .text(": it works.")], role: .summary),
                                .paragraph([.text("Inherited from a thesis.")], role: .note),
                                .legend([mark, .text(" equal contribution")]),
                            ])
                    ]))
        ])

    static let projects = Section(
        level: 1, id: "projects", heading: [.text("Projects")], kind: .projects,
        blocks: [
            .entries(
                EntryList(
                    layout: .labelled,
                    entries: [
                        Entry(
                            id: "tool", kind: "software", number: 1, label: [.text("P1.")], aside: [.text("2023")],
                            blocks: [
                                .paragraph(
                                    [.span(.title, [.text("Example Tool")]), .text(". Ελληνικά, Кириллица.")],
                                    role: .entry)
                            ])
                    ]))
        ])

    static let topics = Section(
        level: 1, id: "topics", label: [.text("1)")], heading: [.text("Topics")], kind: .topics,
        blocks: [
            .section(
                Section(
                    level: 2, id: "topic-a", label: [.text("a)")], heading: [.text("Examples at large")],
                    note: [.text("click to open")],
                    kind: .topic, isOpen: false,
                    blocks: [
                        .paragraph(
                            [
                                .span(
                                    .mention(id: "moe"),
                                    [.link(destination("https://example.org/moe"), [.strong([.text("MoE")])])]),
                                .text(" ("), .span(.venue, [.text("COLING")]), .text(" & "),
                                .span(.award, [.text("Oral")]), .text(")."),
                            ], role: nil)
                    ]))
        ])

    /// `Ada Example*, Grace Test*#, 王例, O’Brien et al.`: a mark behind the own name, two marks on one name.
    static let authors: [Inline] = [
        .span(.name(index: 0, variable: .author), [.span(.ownName, [.text("Ada Example")]), mark]), .text(", "),
        .span(.name(index: 1, variable: .author), [.text("Grace Test"), mark, hash]), .text(", "),
        .span(.name(index: 2, variable: .author), [.text("王例")]), .text(", "),
        .span(.name(index: 3, variable: .author), [.text("Zoë O’Brien-Łukasz")]), .text(" "),
        .span(.etAl, [.text("et al.")]),
    ]

    static let venue: [Inline] = [
        .text("In "), .emphasis([.span(.containerTitle, [.text("Proceedings of Nowhere")])]), .text(", pages 1–7, "),
        .span(.year, [.text("2022")]), .text(". "), .span(.award, [.strong([.text("Oral")])]),
    ]

    static let badges: [Inline] = [
        .badge(Badge(kind: .venue, text: "COLING")), .text(" "),
        .badge(
            Badge(
                kind: .stars, text: "ada/moe", destination: LinkDestination("https://github.com/ada/moe"),
                image: LinkDestination("https://img.shields.io/github/stars/ada/moe?style=social"))),
    ]

    static let links: [Inline] = [
        .span(
            .links,
            [
                .text("["), .link(destination("https://example.org/a_b%20c~d.pdf"), [.text("Paper")]), .text("] ["),
                .link(destination("papers/moe code.zip"), [.text("Code")]), .text("]"),
            ])
    ]

    static let mark = Inline.mark(Mark(sign: "*", role: "equal-contribution", meaning: "equal contribution"))
    static let hash = Inline.mark(Mark(sign: "#", role: "corresponding-author", meaning: "corresponding author"))

    static func image(_ source: String, _ alternative: String) -> Image {
        Image(source: destination(source), alternative: alternative)
    }

    static func destination(_ text: String) -> LinkDestination {
        guard let destination = LinkDestination(text) else { preconditionFailure("not a destination: \(text)") }
        return destination
    }
}
