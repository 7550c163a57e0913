import DocumentTree

/// The part of the preamble that follows from the text: packages, fonts for what the main fonts lack, and the PDF's properties.
struct LaTeXSetup {
    var features: LaTeXFeatures
    var language: String
    var title: String
    var author: String

    var source: String {
        var parts: [String] = []
        if features.needsUnicodeEngine { parts.append(Self.engineCheck) }
        if let name = LaTeXLanguageTable.babelName(of: language) { parts.append(Self.hyphenation(name)) }
        if !features.isDisjoint(with: [.pictographs, .otherScripts, .rightToLeft, .cjk]) {
            parts.append(Self.fontChoice)
        }
        if features.contains(.cjk) { parts.append(cjk) }
        if features.contains(.pictographs) { parts.append(Self.pictographs) }
        if features.contains(.otherScripts) { parts.append(Self.otherScripts) }
        if features.contains(.rightToLeft) { parts.append(Self.rightToLeft) }
        if features.contains(.underlines) {
            parts.append(#"\IfFileExists{ulem.sty}{\usepackage[normalem]{ulem}}{} % underlines that can be broken"#)
        }
        parts.append(packages)
        return parts.joined(separator: "\n\n")
    }

    /// What a fragment brings along of it: macros that find fonts for what the main font of its host lacks. Each is left out
    /// where the host has it.
    static func fontMacros(for features: LaTeXFeatures) -> String {
        var parts: [String] = []
        if !features.isDisjoint(with: [.pictographs, .otherScripts, .rightToLeft]) {
            parts.append(unless("fontwith", fontChoice))
        }
        if features.contains(.pictographs) { parts.append(unless("pictograph", pictographs)) }
        if !features.isDisjoint(with: [.otherScripts, .rightToLeft]) {
            parts.append(unless("otherscript", otherScripts))
        }
        if features.contains(.rightToLeft) { parts.append(unless("righttoleft", rightToLeft)) }
        return parts.joined(separator: "\n")
    }

    private static func unless(_ macro: String, _ definition: String) -> String {
        "\\ifdefined\\\(macro)\\else\n\(definition)\n\\fi"
    }

    private var packages: String {
        #"""
        \usepackage{graphicx}
        \usepackage{xcolor}
        \usepackage[unicode,hidelinks]{hyperref}
        \hypersetup{
          pdftitle={\#(LaTeXMetadata.escaped(title))},
          pdfauthor={\#(LaTeXMetadata.escaped(author))},
          pdflang={\#(LaTeXMetadata.escaped(language))},
        }
        \pdfstringdefDisableCommands{\def\sectionnote#1{}\def\sectionlabel#1{#1 }\def\pictograph#1{#1}}
        \setcounter{secnumdepth}{0} % headings without numbers
        \setlength{\parindent}{0pt}
        \setlength{\parskip}{0.4\baselineskip plus 1pt}
        \setlength{\emergencystretch}{0.4\textwidth} % rather wide spaces than words in the margin
        \widowpenalty=10000 \clubpenalty=10000 \raggedbottom % no lines alone on a page
        \makeatletter % lists without air between their items
        \renewcommand{\@listi}{\leftmargin\leftmargini\topsep0pt\partopsep0pt\parsep0pt\itemsep1pt}
        \renewcommand{\@listii}{\leftmargin\leftmarginii\labelwidth\leftmarginii\advance\labelwidth-\labelsep
          \topsep0pt\partopsep0pt\parsep0pt\itemsep1pt}
        \let\@listiii\@listii
        \let\@listI\@listi
        \@listi
        \@endparpenalty=10000 % a legend stays with the list above it
        \makeatother
        \tracinglostchars=3 % a character that a font lacks is an error, not a gap
        """#
    }

    /// Babel's own description of the language makes no character active and needs nothing that is not in every TeX
    /// distribution; where the language's patterns are not installed, words are broken as before.
    private static func hyphenation(_ name: String) -> String {
        #"\usepackage[\#(name),provide=*]{babel} % where words may be broken"#
    }

    private static let engineCheck = #"""
        % This text has letters that pdfLaTeX cannot print.
        \ifdefined\Umathchar\else
          \PackageError{cv}{This document needs XeLaTeX or LuaLaTeX}{Run xelatex or lualatex instead of pdflatex.}%
          \expandafter\stop
        \fi
        """#

    private static let fontChoice = #"""
        % \firstfont{\command}{fonts}: gives the command the first of the fonts that this computer has.
        \makeatletter
        \newcommand{\firstfont}[2]{%
          \let\foundfont\relax
          \@for\candidate:=#2\do{\ifx\foundfont\relax\IfFontExistsTF{\candidate}{\let\foundfont\candidate}{}\fi}%
          \ifx\foundfont\relax
            \PackageError{cv}{None of these fonts is installed: #2}{Install one of them.}%
          \else
            \expandafter\firstfontis\expandafter{\foundfont}{#1}%
          \fi}
        \newcommand{\firstfontis}[2]{#2{#1}}
        % \fontwith{fonts}{features}{text}: the text in the first of the fonts that has all of its characters.
        \newcommand{\fontwith}[3]{\begingroup
          \let\foundfont\relax
          \tryfonts{#1}{#2}{#3}%
          \ifx\foundfont\relax\upshape\tryfonts{#1}{#2}{#3}\fi % a script without italics
          \ifx\foundfont\relax\mdseries\tryfonts{#1}{#2}{#3}\fi
          \ifx\foundfont\relax
            \PackageError{cv}{No font here has all the characters of "#3"}{Install one of these fonts: #1.}%
          \else
            \fontspec[#2]{\foundfont}#3%
          \fi
          \endgroup}
        \newcommand{\tryfonts}[3]{%
          \@for\candidate:=#1\do{\ifx\foundfont\relax\IfFontExistsTF{\candidate}{\tryfont{#2}{#3}}{}\fi}}
        \newcommand{\tryfont}[2]{\begingroup
          \fontspec[#1]{\candidate}\let\missing\relax
          \@tfor\letter:=#2\do{\expandafter\iffontchar\expandafter\font\expandafter`\letter\else\let\missing\letter\fi}%
          \expandafter\endgroup\ifx\missing\relax\let\foundfont\candidate\fi}
        \makeatother
        """#

    private static let pictographs = #"""
        % Emoji and other little pictures.
        \newcommand{\pictographfonts}{Symbola,Noto Emoji,Segoe UI Symbol,Segoe UI Emoji,Apple Symbols,DejaVu Sans}
        \newcommand{\pictograph}[1]{\fontwith{\pictographfonts}{}{#1}}
        """#

    private static let otherScripts = #"""
        % Letters of other scripts.
        \newcommand{\otherfonts}{FreeSerif,Noto Serif,DejaVu Serif,Times New Roman,Noto Naskh Arabic,Noto Serif Hebrew,%
          Noto Serif Devanagari,Noto Serif Bengali,Noto Serif Tamil,Noto Serif Thai,Arial Unicode MS,DejaVu Sans,Symbola}
        \newcommand{\otherscript}[2][]{\fontwith{\otherfonts}{\ifx\relax#1\relax\else Script=#1\fi}{#2}}
        """#

    private static let rightToLeft = #"""
        % Words that run from right to left.
        \ifdefined\directlua
          \newcommand{\righttoleft}[2][]{{\leavevmode\textdir TRT\fontwith{\otherfonts}{Renderer=HarfBuzz,Script=#1}{#2}}}
        \else
          \TeXXeTstate=1
          \newcommand{\righttoleft}[2][]{{\leavevmode\beginR\fontwith{\otherfonts}{Script=#1}{#2}\endR}}
        \fi
        """#

    /// Fonts by the language of the document: the same character looks different in Chinese and in Japanese.
    private var cjk: String {
        let region: (suffix: String, serif: String, sans: String) =
            switch language.lowercased() {
            case let tag where tag.hasPrefix("ja"):
                (
                    "JP", "Hiragino Mincho ProN,Yu Mincho,HaranoAjiMincho-Regular.otf",
                    "Hiragino Sans,Yu Gothic,HaranoAjiGothic-Regular.otf"
                )
            case let tag where tag.hasPrefix("ko"):
                ("KR", "AppleMyungjo,Batang,UnBatang", "Apple SD Gothic Neo,Malgun Gothic,UnDotum")
            case let tag where tag.hasPrefix("zh-hant") || tag.hasPrefix("zh-tw") || tag.hasPrefix("zh-hk"):
                (
                    "TC", "Songti TC,PMingLiU,FandolSong-Regular.otf",
                    "PingFang TC,Microsoft JhengHei,FandolHei-Regular.otf"
                )
            default:
                ("SC", "Songti SC,SimSun,FandolSong-Regular.otf", "PingFang SC,Microsoft YaHei,FandolHei-Regular.otf")
            }
        return #"""
            % Chinese, Japanese and Korean. Dashes, quotes and ellipses stay those of the main font.
            \ifdefined\directlua
              \usepackage{luatexja-fontspec}
              \ltjsetparameter{jacharrange={-1,-2,-3,-4,-5,+6,+7,-8,-9}}
              \DeclareRobustCommand{\em}{\ifdim\fontdimen1\font>0pt\upshape\else\itshape\fi} % not in another family
              \let\cjkserif\setmainjfont
              \let\cjksans\setsansjfont
            \else
              \usepackage{xeCJK}
              \xeCJKsetup{CJKspace=true}
              \xeCJKDeclareCharClass{Default}{"00B7,"2010->"2015,"2018->"201F,"2025->"2027}
              \let\cjkserif\setCJKmainfont
              \let\cjksans\setCJKsansfont
            \fi
            \newcommand{\cjkserifs}{Noto Serif CJK \#(region.suffix),Source Han Serif \#(region.suffix),\#(region.serif)}
            \newcommand{\cjksanses}{Noto Sans CJK \#(region.suffix),Source Han Sans \#(region.suffix),\#(region.sans)}
            \ifdefined\mainfontissans\firstfont{\cjkserif}{\cjksanses}\else\firstfont{\cjkserif}{\cjkserifs}\fi
            \firstfont{\cjksans}{\cjksanses}
            """#
    }
}
