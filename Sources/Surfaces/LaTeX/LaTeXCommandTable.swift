/// What commands of LaTeX print, as far as publication lists use them (LaTeX2e reference manual; Comprehensive LaTeX Symbol
/// List).
enum LaTeXCommandTable {
    enum Meaning {
        /// A character.
        case character(Unicode.Scalar)
        /// A combining character on the letter that follows.
        case accent(UInt32)
        /// Sets off its argument.
        case span(SurfaceSpan.Kind)
        /// Sets off what follows in its group.
        case declaration(SurfaceSpan.Kind)
        /// `\color{red}`: as a declaration.
        case colour
        /// Changes nothing that shows in the text: `\small`, `\centering`.
        case nothing
        /// So many arguments that are no text: `\vspace{1em}`.
        case skip(Int)
        /// Its last argument is text, so many before it are not: `\textcolor{red}{…}`.
        case lastArgument(skipping: Int)
        case space
        case lineBreak
        case link
        case address
        case math
        case word(String)
    }

    static let meanings: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        for (name, kind) in spans { table[name] = .span(kind) }
        for (name, kind) in declarations { table[name] = .declaration(kind) }
        for (name, scalar) in characters { table[name] = .character(scalar) }
        for (name, scalar) in signs { table[name] = .character(scalar) }
        for (name, scalar) in accents { table[name] = .accent(scalar) }
        for name in nothing { table[name] = .nothing }
        for (name, count) in skipped { table[name] = .skip(count) }
        for (name, count) in withLastArgument { table[name] = .lastArgument(skipping: count) }
        for name in spaces { table[name] = .space }
        for name in lineBreaks { table[name] = .lineBreak }
        for (name, word) in words { table[name] = .word(word) }
        table["href"] = .link
        table["url"] = .address
        table["nolinkurl"] = .address
        table["path"] = .address
        table["ensuremath"] = .math
        table["color"] = .colour
        return table
    }()

    private static let spans: [String: SurfaceSpan.Kind] = [
        "textbf": .strong, "emph": .emphasis, "textit": .emphasis, "textsl": .emphasis, "underline": .underline,
        "uline": .underline, "ul": .underline, "textsuperscript": .superscript, "textsubscript": .subscript,
        "textsc": .smallCaps, "texttt": .code, "bibstring": .other("bibstring", classes: []),
    ]

    private static let declarations: [String: SurfaceSpan.Kind] = [
        "bf": .strong, "bfseries": .strong, "it": .emphasis, "itshape": .emphasis, "em": .emphasis,
        "sl": .emphasis, "slshape": .emphasis, "sc": .smallCaps, "scshape": .smallCaps, "tt": .code, "ttfamily": .code,
    ]

    /// Signs that mark authors, in formulas and outside.
    static let signs: [String: Unicode.Scalar] = [
        "dag": "†", "dagger": "†", "textdagger": "†", "ddag": "‡", "ddagger": "‡", "textdaggerdbl": "‡",
        "ast": "*", "asterisk": "*", "textasteriskcentered": "*", "S": "§", "textsection": "§", "P": "¶",
        "textparagraph": "¶", "star": "⋆", "bigstar": "★", "sharp": "♯", "natural": "♮", "flat": "♭",
        "diamond": "⋄", "Diamond": "◇", "diamondsuit": "♢", "heartsuit": "♡", "spadesuit": "♠", "clubsuit": "♣",
        "circ": "∘", "bullet": "•", "textbullet": "•", "triangle": "△", "bigtriangleup": "△", "blacktriangle": "▲",
        "square": "□", "blacksquare": "■", "Letter": "✉", "Envelope": "✉", "faEnvelope": "✉", "Cross": "✝",
        "parallel": "∥", "Vert": "‖", "textbardbl": "‖", "checkmark": "✓", "oplus": "⊕", "otimes": "⊗",
        "prime": "′", "textdegree": "°", "degree": "°", "textordfeminine": "ª", "textordmasculine": "º",
        "textonesuperior": "¹", "texttwosuperior": "²", "textthreesuperior": "³", "textasciicircum": "^",
        "textasciitilde": "~", "textreferencemark": "※",
    ]

    private static let characters: [String: Unicode.Scalar] = [
        "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", "*": "*",
        "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ",
        "oe": "œ", "OE": "Œ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
        "ng": "ŋ", "NG": "Ŋ", "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’",
        "textquotedblleft": "“", "textquotedblright": "”", "lq": "‘", "rq": "’", "textquotesingle": "'",
        "guillemotleft": "«", "guillemotright": "»", "flqq": "«", "frqq": "»", "glqq": "„", "grqq": "“",
        "textbackslash": "\\", "textbar": "|", "textless": "<", "textgreater": ">", "textunderscore": "_",
        "textbraceleft": "{", "textbraceright": "}", "textdollar": "$", "pounds": "£", "textsterling": "£",
        "texteuro": "€", "euro": "€", "copyright": "©", "textcopyright": "©", "textregistered": "®",
        "texttrademark": "™", "ldots": "…", "dots": "…", "textellipsis": "…", "cdots": "⋯", "cdot": "⋅",
        "textperiodcentered": "·", "slash": "/", "times": "×", "texttimes": "×", "pm": "±", "textmu": "µ",
        "textexclamdown": "¡", "textquestiondown": "¿", "nobreakdash": "-",
    ]

    private static let accents: [String: UInt32] = [
        "`": 0x300, "'": 0x301, "^": 0x302, "~": 0x303, "=": 0x304, "u": 0x306, ".": 0x307, "\"": 0x308,
        "r": 0x30A, "H": 0x30B, "v": 0x30C, "d": 0x323, "c": 0x327, "k": 0x328, "b": 0x331, "G": 0x30F,
        "U": 0x30E, "h": 0x309, "f": 0x311, "textcommabelow": 0x326, "horn": 0x31B, "textogonekcentered": 0x328,
    ]

    private static let nothing: Set<String> = [
        "rm", "rmfamily", "sf", "sffamily", "normalfont", "upshape", "mdseries", "selectfont", "tiny", "scriptsize",
        "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge", "centering", "raggedright",
        "noindent", "indent", "protect", "relax", "-", "/", "@", "!", "strut", "null", "leavevmode", "sloppy",
        "allowbreak", "nobreak", "nolinebreak", "ignorespaces", "unskip", "xspace", "begingroup", "endgroup",
        "maketitle", "newblock", "displaystyle", "limits", "left", "right", "nohyphens",
    ]

    private static let skipped: [String: Int] = [
        "vspace": 1, "hspace": 1, "vskip": 0, "hskip": 0, "label": 1, "begin": 1, "end": 1, "setlength": 2,
        "addtolength": 2, "includegraphics": 1, "fontsize": 2, "phantom": 1, "hphantom": 1, "vphantom": 1,
        "pagestyle": 1, "thispagestyle": 1, "setcounter": 2, "addtocounter": 2, "noopsort": 1, "SortNoop": 1,
        "sortnoop": 1, "rule": 2, "bookmarksetup": 1, "index": 1, "markboth": 2, "hypertarget": 1, "definecolor": 3,
        "fontfamily": 1, "fontseries": 1, "fontshape": 1, "pagebreak": 0, "newpage": 0, "clearpage": 0,
    ]

    private static let withLastArgument: [String: Int] = [
        "textcolor": 1, "colorbox": 1, "parbox": 1, "makebox": 0, "raisebox": 1, "scalebox": 1, "resizebox": 2,
        "foreignlanguage": 1, "hyperlink": 1, "hyperref": 0, "texorpdfstring": 1,
    ]

    private static let spaces: Set<String> = [
        " ", ",", ";", ":", ">", "quad", "qquad", "enspace", "thinspace", "space", "hfill", "hfil", "hss", "dotfill",
        "nobreakspace", "enskip", "negthinspace", "\n", "\t", "\r",
    ]

    private static let lineBreaks: Set<String> = ["\\", "newline", "linebreak", "par", "item", "tabularnewline", "cr"]

    private static let words: [String: String] = [
        "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2ε", "BibTeX": "BibTeX", "XeLaTeX": "XeLaTeX",
        "LuaLaTeX": "LuaLaTeX", "etal": "et al.",
    ]

    /// Commands in a formula that print nothing of their own.
    static let textInMath: Set<String> = [
        "text", "textrm", "textnormal", "mathrm", "mathbf", "mathsf", "boldsymbol", "bm", "bf", "rm", "scriptstyle",
        "scriptscriptstyle", "tiny", "small", "hspace", "mathit", "textbf", "textit", "quad",
    ]
}
