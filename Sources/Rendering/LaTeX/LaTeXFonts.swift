/// Preamble lines that choose the main font so that all three engines print alike. A page names one of them.
struct LaTeXFonts {
    /// A Palatino.
    let pagella = Self.lines(family: "Pagella", isSans: false)
    /// A Times.
    let termes = Self.lines(family: "Termes", isSans: false)
    /// A Helvetica.
    let heros = Self.lines(family: "Heros", isSans: true)

    private static func lines(family: String, isSans: Bool) -> String {
        let file = "texgyre" + family.lowercased()
        let package = "tg" + family.lowercased()
        let sansOnly = "\n" + #"\newcommand{\mainfontissans}{}"#
        return #"""
            % TeX Gyre \#(family) where it is installed, Latin Modern elsewhere.
            \usepackage{iftex}
            \iftutex
              \usepackage{fontspec}
              \IfFontExistsTF{\#(file)-regular.otf}
                {\setmainfont{\#(file)}[Extension=.otf,UprightFont=*-regular,BoldFont=*-bold,
                   ItalicFont=*-italic,BoldItalicFont=*-bolditalic]}
                {\#(isSans ? #"\setmainfont{lmsans10-regular.otf}[BoldFont=lmsans10-bold.otf,ItalicFont=lmsans10-oblique.otf]"# : "")}
            \else
              \usepackage[T1]{fontenc}
              \usepackage{textcomp}
              \usepackage{lmodern}
              \IfFileExists{\#(package).sty}{\usepackage{\#(package)}}{}\#(isSans ? "\n  \\renewcommand{\\familydefault}{\\sfdefault}" : "")
            \fi
            """# + (isSans ? sansOnly : "")
    }
}
