import DocumentTree

extension LaTeXMacro {
    /// The definition that holds where neither the style nor the document around a fragment has another, and a comment.
    func definition(for presentation: Presentation) -> String {
        switch self {
        case .ownname: Self.command("ownname", Self.emphasis(of: presentation.ownName), "the person's own name")
        case .authormark:
            Self.command(
                "authormark", presentation.raisedMarks ? #"\textsuperscript{#1}"# : "#1", "the sign of an author's role"
            )
        case .worktitle: Self.command("worktitle", "#1", "the title of a work")
        case .containertitle: Self.command("containertitle", "#1", "the journal or the book that it is in")
        case .venue: Self.command("venue", "#1", "where it appeared")
        case .award: Self.command("award", "#1", "a distinction")
        case .badge:
            Self.command(
                "badge", #"{\setlength{\fboxsep}{1.5pt}\fbox{\scriptsize\vphantom{Ag}#1}}"#,
                "a label: a venue, a count of stars")
        case .code: Self.command("code", #"\texttt{#1}"#, "code")
        case .underlined: #"\providecommand{\underlined}[1]{\ifdefined\uline\uline{#1}\else\underline{#1}\fi}"#
        case .inlinepicture:
            #"""
            % A logo within a line; left out where its file is missing.
            \providecommand{\inlinepicture}[1]{\IfFileExists{#1}%
              {\raisebox{-0.2ex}{\includegraphics[height=1.7ex]{#1}}}{}}
            """#
        case .urlbreak: #"\providecommand{\urlbreak}{\allowbreak} % where a web address may be broken"#
        case .sectionlabel: Self.command("sectionlabel", #"#1~"#, "the number before a heading")
        case .sectionnote: Self.command("sectionnote", #"{\normalfont\footnotesize #1}"#, "a remark behind a heading")
        case .entrysep: #"\providecommand{\entrysep}{5pt plus 1pt} % between entries"#
        case .entries:
            Self.list(
                "entries", arguments: 0, label: "", set: #"\setlength{\leftmargin}{0pt}\setlength{\labelwidth}{0pt}"#)
        case .bulletedentries:
            Self.list(
                "bulletedentries", arguments: 0, label: #"\textbullet"#,
                set: #"\setlength{\leftmargin}{1.2em}\setlength{\labelsep}{0.5em}\setlength{\labelwidth}{0.7em}"#)
        case .labelledentries:
            "% Entries with labels in a hanging column, as wide as the widest label, the argument.\n"
                + Self.list(
                    "labelledentries", arguments: 1, label: "",
                    set:
                        #"\settowidth{\labelwidth}{#1}\setlength{\labelsep}{0.6em}"# + "%\n    "
                        + #"\setlength{\leftmargin}{\dimexpr\labelwidth+\labelsep}\renewcommand{\makelabel}[1]{##1\hfil}"#
                )
        case .hangingentries:
            Self.list(
                "hangingentries", arguments: 0, label: "", indent: "-1.5em",
                set: #"\setlength{\leftmargin}{1.5em}\setlength{\labelwidth}{0pt}\setlength{\labelsep}{0pt}"#)
        case .pictureentry: Self.pictureEntry
        case .entrytext: Self.line("entrytext", "#2")
        case .entrytitle: Self.line("entrytitle", #"\textbf{#2}"#)
        case .entryauthors: Self.line("entryauthors", "#2")
        case .entryvenue: Self.line("entryvenue", "#2")
        case .entrylinks: Self.line("entrylinks", #"{\small #2\par}"#)
        case .entrybadges: Self.line("entrybadges", #"#2\par\vspace{2pt}"#)
        case .entryabstract: Self.line("entryabstract", #"{\small #2\par}"#)
        case .entrysummary: Self.line("entrysummary", "#2")
        case .entrynote: Self.line("entrynote", #"{\small #2\par}"#)
        case .entrydetails: Self.line("entrydetails", "#2")
        case .disclosure:
            #"""
            % Text under a label: an abstract.
            \ifdefined\disclosure\else
              \newenvironment{disclosure}[1]{\par\small\noindent\textit{#1: }\ignorespaces}{\par}
            \fi
            """#
        case .captionedpicture:
            #"""
            % A picture and its caption; the caption alone where the file is missing.
            \providecommand{\captionedpicture}[2]{\begin{center}%
              \IfFileExists{#1}{\includegraphics[width=0.7\linewidth,height=0.4\textheight,keepaspectratio]{#1}\par}{}%
              {\small #2\par}\end{center}}
            """#
        case .codeblock:
            #"""
            % Code, line by line.
            \ifdefined\codeblock\else
              \newenvironment{codeblock}{\par\addvspace{\medskipamount}\parindent=0pt\parskip=0pt\raggedright\ttfamily\small\obeylines}%
                {\par\addvspace{\medskipamount}}
            \fi
            """#
        case .divider: #"\providecommand{\divider}{\par\bigskip\centerline{\rule{0.3\linewidth}{0.4pt}}\bigskip}"#
        case .legend: Self.command("legend", #"\par{\small #1\par}"#, "what the signs mean")
        case .withaside: Self.withAside
        case .pictograph, .otherscript, .righttoleft: ""  // LaTeXSetup has them, with the fonts that they need.
        }
    }

    private static func emphasis(of ownName: Presentation.OwnName) -> String {
        switch ownName {
        case .bold: #"\textbf{#1}"#
        case .italic: #"\textit{#1}"#
        case .underline: #"\underline{#1}"#
        case .boldUnderline: #"\underline{\textbf{#1}}"#
        case .none: "#1"
        }
    }

    private static func command(_ name: String, _ definition: String, _ comment: String) -> String {
        #"\providecommand{\"# + name + "}[1]{" + definition + "} % " + comment
    }

    /// A line of an entry; the optional argument stands at the right margin.
    private static func line(_ name: String, _ definition: String) -> String {
        #"\providecommand{\"# + name + "}[2][]{\\withaside{#1}{" + definition + "}}"
    }

    private static func list(
        _ name: String, arguments: Int, label: String, indent: String = "0pt", set: String
    ) -> String {
        let parameters = arguments > 0 ? "[\(arguments)]" : ""
        return #"""
            \ifdefined\\#(name)\else
              \newenvironment{\#(name)}\#(parameters){\begin{list}{\#(label)}{%
                \#(set)%
                \raggedright\hyphenpenalty=5000 % long words leave no wide spaces
                \setlength{\itemindent}{\#(indent)}\setlength{\topsep}{0pt}\setlength{\itemsep}{\entrysep}\setlength{\parsep}{0pt}}}%
                {\end{list}}
            \fi
            """#
    }

    private static let withAside = #"""
        % \withaside{date}{text}: the text as a paragraph, the date at the right margin of its first line. Lines of an entry stay together.
        \providecommand{\withaside}[2]{\par\nobreak\begingroup
          \setbox0=\hbox{#1}%
          \ifdim\wd0>0pt
            \advance\rightskip by \wd0 \advance\rightskip by 1.5em
            \leavevmode\rlap{\hbox to \linewidth{\hfil\box0}}%
          \fi
          \noindent#2\par\endgroup}
        """#

    private static let pictureEntry = #"""
        % \begin{pictureentry}{file}{badge}: an entry beside its picture; where the file is missing, the badge comes first.
        \ifdefined\pictureentry\else
          \newsavebox{\entrypicture}
          \newenvironment{pictureentry}[2]{\par
            \IfFileExists{#1}%
              {\sbox{\entrypicture}{\parbox[t]{0.24\linewidth}{\vspace{0pt}\centering
                 \includegraphics[width=\linewidth,height=8em,keepaspectratio]{#1}\par
                 \ifx\relax#2\relax\else\smallskip\badge{#2}\fi}}%
               \noindent\usebox{\entrypicture}\hfill\begin{minipage}[t]{0.72\linewidth}\vspace{0pt}\raggedright\hyphenpenalty=5000 }%
              {\begin{minipage}[t]{\linewidth}\ifx\relax#2\relax\else\badge{#2}\par\fi}}%
            {\end{minipage}\par}
        \fi
        """#
}
