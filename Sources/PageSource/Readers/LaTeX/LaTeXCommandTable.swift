/// How the layout of a page is read off a command.
enum LaTeXCommand: Sendable, Equatable {
    /// A heading, 1 for the highest; its title is the last of so many arguments.
    case heading(level: Int, arguments: Int)
    /// Left out together with so many arguments.
    case leftOut(arguments: Int)
    /// Left out together with its arguments but the last, which stays.
    case lastArgument(of: Int)
    /// Each argument is a line of its own, all together a block.
    case lines(arguments: Int)
    /// As a part of an entry: each argument is a line of its own.
    case linesWithin(arguments: Int)
    /// Byline's own documents name the parts of an entry: a line of its own, known by the command. What stands at its margin is
    /// an option.
    case part
    case item
    case lineBreak
    case paragraphBreak
    /// Something about the document or its owner, in so many arguments.
    case fact(arguments: Int)
    /// Names a file or database that holds what is printed here.
    case elsewhere(arguments: Int)
    /// Running text with or without arguments, read with the text around it.
    case inline
}

/// The commands of LaTeX and of the usual CV classes.
enum LaTeXCommandTable {
    static func command(_ name: String) -> LaTeXCommand? { commands[name] }

    /// Whether a document that defines it anew is not believed: what it means on the page stays the same.
    static func isFixed(_ name: String) -> Bool {
        guard let command = commands[name] else { return name == "begin" || name == "end" }
        switch command {
        case .item, .lineBreak, .paragraphBreak, .leftOut, .lastArgument, .fact, .elsewhere, .inline, .part: return true
        case .heading: return kernelHeadings.contains(name)
        case .lines, .linesWithin: return false
        }
    }

    /// Whether a macro that uses it is a program rather than a text with gaps.
    static func isProgram(_ name: String) -> Bool {
        programs.contains(name) || name.hasPrefix("if") || name.utf8.dropFirst().contains(UInt8(ascii: "@"))
    }

    private static let programs: Set = [
        "def", "edef", "gdef", "xdef", "let", "newcommand", "renewcommand", "csname", "expandafter", "setbox", "else",
        "fi", "loop", "foreach", "newenvironment", "node", "draw", "ExplSyntaxOn", "DeclareDocumentCommand",
        "directlua", "IfFileExists", "IfBooleanTF", "IfNoValueTF", "ifthenelse", "begingroup", "global", "box", "hbox",
        "DeclareFieldFormat", "AtBeginDocument", "tikz", "halign", "StrSubstitute", "IfSubStr",
    ]

    private static let kernelHeadings: Set = [
        "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph",
    ]

    private static let commands: [String: LaTeXCommand] = {
        var table: [String: LaTeXCommand] = [:]
        for (names, command) in rows {
            for name in names.split(separator: " ") { table[String(name)] = command }
        }
        return table
    }()

    private static let rows: [(names: String, command: LaTeXCommand)] = [
        ("part chapter section", .heading(level: 1, arguments: 1)),
        ("subsection", .heading(level: 2, arguments: 1)),
        ("subsubsection", .heading(level: 3, arguments: 1)),
        ("paragraph", .heading(level: 4, arguments: 1)),
        ("subparagraph", .heading(level: 5, arguments: 1)),
        (
            "sectiontitle cvsection rSection resheading cvSection mysection makerubrichead rubric headedsection "
                + "cvheading sectionTitle",
            .heading(level: 1, arguments: 1)
        ),
        ("cvsubsection subsectiontitle cvSubsection mysubsection subrubric", .heading(level: 2, arguments: 1)),

        ("item bibitem", .item),
        ("par bigskip medskip smallskip noindent newpage clearpage pagebreak bigbreak medbreak vfill", .paragraphBreak),
        ("newline linebreak hfill hfil dotfill hrulefill tabularnewline newblock", .lineBreak),

        ("cventry", .lines(arguments: 6)),
        ("cvitem cvitemwithcomment cvline cvlistitem cvlistdoubleitem cvcolumn", .lines(arguments: 3)),
        ("cvpub cvpublication cvhonor cvskill cvdegree pubentry", .lines(arguments: 9)),
        ("resumeSubheading resumeSubSubheading resumeProjectHeading resumeItem resumeSubItem", .lines(arguments: 5)),
        ("withaside", .linesWithin(arguments: 2)),
        (
            "entrytext entrytitle entryauthors entryvenue entrylinks entrybadges entryabstract entrysummary entrynote "
                + "entrydetails",
            .part
        ),
        ("legend", .lines(arguments: 1)),

        ("name author", .fact(arguments: 2)),
        ("address", .fact(arguments: 3)),
        (
            "firstname familyname lastname email mail homepage website orcid github gitlab linkedin twitter position "
                + "title mobile phone extrainfo social photo quote tagline googlescholar hypersetup date subtitle "
                + "institute affiliation fax dateofbirth maketitle makecvtitle makecvheader makerubric thanks",
            .fact(arguments: 1)
        ),
        (
            "bibliography addbibresource nobibliography bibentry fullcite nocite printbibliography bibliographystyle "
                + "input include subfile import loadfile",
            .elsewhere(arguments: 1)
        ),

        (
            "vspace hspace vskip hskip label color pagecolor pagestyle thispagestyle includegraphics phantom vphantom "
                + "hphantom thinspace enlargethispage ref pageref usepackage documentclass bibliographyunit newlength "
                + "newcounter newsavebox usebox definecolor moderncvstyle moderncvcolor nopagenumbers moderncvtheme linespread "
                + "footnotemark rowcolor cellcolor cline cmidrule setstretch selectfont urlstyle fancyhf lfoot rfoot "
                + "cfoot lhead rhead chead fancyhead fancyfoot graphicspath setlist titleformat hyphenation "
                + "PassOptionsToPackage ensuremath setmainfont setsansfont selectlanguage faIcon inlinepicture",
            .leftOut(arguments: 1)
        ),
        (
            "setlength addtolength setcounter addtocounter fontsize rule settowidth titlespacing "
                + "newcolumntype titlerule setdefaultleftmargin sbox",
            .leftOut(arguments: 2)
        ),
        ("addcontentsline", .leftOut(arguments: 3)),
        (
            "noindentation centering raggedright raggedleft hline toprule midrule bottomrule leavevmode ignorespaces "
                + "unskip nobreak allowbreak urlbreak strut null hrule vrule arraybackslash sloppy relax samepage nopagebreak "
                + "begingroup endgroup hss vss kern hfuzz bibsep interlinepenalty protect tableofcontents appendix "
                + "frontmatter mainmatter makeatletter makeatother",
            .leftOut(arguments: 0)
        ),
        ("parbox raisebox resizebox fcolorbox colorbox captionedpicture", .lastArgument(of: 2)),
        ("scalebox makebox framebox centerline hbox vbox", .lastArgument(of: 1)),
        ("multicolumn multirow", .lastArgument(of: 3)),

        (
            "textbf textit emph textsl textsc texttt textsf textrm textup textmd textnormal underline uline ul underlined "
                + "textsuperscript textsubscript href url nolinkurl textcolor mbox hl sout fbox cite citep citet footnote "
                + "bf it em sc tt sl rm sf bfseries itshape scshape ttfamily sffamily rmfamily slshape upshape mdseries "
                + "normalfont normalsize tiny scriptsize footnotesize small large Large LARGE huge Huge boldmath textquote "
                + "enquote mathbf mathrm math dag ddag dagger ddagger S P ast star textdagger textdaggerdbl ldots dots "
                + "textasteriskcentered textbar textbackslash textasciitilde textendash textemdash textbullet "
                + "textperiodcentered cdot bullet quad qquad enspace LaTeX TeX ss o O ae AE oe OE l L i j aa AA today sectionlabel "
                + "sectionnote worktitle containertitle venue award badge code DOI doi xspace",
            .inline
        ),
    ]
}
