import DocumentTree

/// How much a stretch of text looks like a place of publication.
enum VenueLikeness {
    /// Whether the text names a journal, a conference, a series or an archive.
    static func isVenue(_ text: String) -> Bool {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "&" || $0 == "-") }
        guard !words.isEmpty else { return false }
        let head = words.prefix(24)
        // "In ICML", "In Proceedings of …"
        if (words[0] == "In" || words[0] == "in"), words.count > 1, words[1].first?.isUppercase ?? false { return true }
        if text.hasPrefix("to appear") || text.hasPrefix("To appear") { return true }
        // `arXiv'24`
        if head.contains(where: { keywords.contains($0.prefix { $0 != "'" && $0 != "’" }.lowercased()) }) {
            return true
        }
        if text.holdsAny(of: eastAsian) { return true }
        if words.count <= 6, acronymWithYear(words) { return true }
        return words.count <= 4 && journals.contains { text.hasPrefix($0) }
    }

    /// `ICML 2024`, `ACL2023`, `NeurIPS'24`, `CVPR`, `CoRL (2023)`
    private static func acronymWithYear(_ words: [Substring]) -> Bool {
        guard let first = words.first else { return false }
        let hasYear = words.contains { $0.utf8.count == 4 && Int($0).map { (1900...2100).contains($0) } ?? false }
        let capitals = first.count { $0.isUppercase }
        let letters = first.prefix { $0.isLetter || $0 == "-" || $0 == "&" }
        let isAcronym = capitals >= 3 && letters.count <= 12 || capitals >= 2 && letters.count <= 8
        if isAcronym, known.contains(letters.lowercased()) { return true }
        return isAcronym && (hasYear || letters.count < first.count)
    }

    private static let keywords: Set<String> = [
        "proceedings", "proc", "conference", "symposium", "workshop", "workshops", "congress", "colloquium", "meeting",
        "journal",
        "transactions", "trans", "letters", "magazine", "annals", "bulletin", "findings", "lecture", "arxiv", "corr",
        "biorxiv", "medrxiv",
        "preprint", "ieee", "acm", "usenix", "springer", "elsevier", "press", "thesis", "dissertation", "technical",
        "submitted",
        "review", "ssrn", "lncs", "plos", "nature", "pnas", "eprint", "zenodo", "chapter", "advances", "forum", "revue",
        "zeitschrift",
        "symposia", "conf", "vol", "volume", "accepted", "patent", "revista", "actes", "in-press", "manuscript",
        "journals",
    ]

    private static let eastAsian = ["学报", "期刊", "会议", "大会", "杂志", "学会", "学位", "論文誌", "学刊", "论坛", "학회", "학술"]

    private static let journals = [
        "Nature", "Science", "Cell", "Neuron", "PNAS", "eLife", "Neurocomputing", "Automatica", "Physica", "Physics",
        "Energy",
        "Entropy", "Sensors", "Electronics", "Mathematics", "Bioinformatics", "Information", "Pattern Recognition",
        "Neural Networks", "Knowledge-Based", "Expert Systems", "Machine Learning", "Artificial Intelligence",
        "Physical Review",
        "Econometrica", "Optics", "Blood", "Circulation", "Remote Sensing", "Big Data", "Patterns", "Heliyon", "Small",
    ]

    /// Acronyms that need no year to be known.
    private static let known: Set<String> = [
        "aaai", "acl", "aistats", "asplos", "bmvc", "cade", "cav", "ccs", "chi", "cidr", "cikm", "coling", "colm",
        "colt", "corl",
        "cscw", "cvpr", "cvprw", "dac", "date", "dsn", "eacl", "eccv", "ecml", "emnlp", "esop", "eurocrypt", "crypto",
        "asiacrypt", "eurosys", "fast", "focs",
        "fse", "hpca", "icalp", "icassp", "iccad", "iccv", "icde", "icdm", "icip", "iclr", "icme", "icml", "icpr",
        "icra", "icse",
        "ijcai", "ijcv", "infocom", "interspeech", "iros", "isca", "islands", "jair", "jacm", "jmlr", "kdd", "lics",
        "miccai", "micro",
        "mlsys", "mm", "mobicom", "mobisys", "naacl", "ndss", "neurips", "nips", "nsdi", "oopsla", "osdi", "pact",
        "pami", "pldi", "podc", "pods",
        "popl", "recsys", "rss", "sc", "sigcomm", "siggraph", "sigir", "sigmod", "sigmetrics", "soda", "sosp", "stoc",
        "tacl", "tifs", "tip", "tit", "tkde",
        "tmlr", "tmm", "tnnls", "tog", "toplas", "tosem", "tpami", "tsp", "tcad", "tvcg", "uai", "uist", "ubicomp",
        "imwut", "vldb", "wacv", "wsdm", "www",
        "pnas", "mnras", "prl", "prx", "tcsvt", "taslp", "tois", "tist", "tkdd", "tmc", "tdsc", "acmmm", "acm-mm",
        "ecai", "eurographics", "egsr", "acs", "jfm", "wmt", "conll",
    ]

    /// Whether the text says how a work was honoured or shown: `Oral`, `Best Paper Award`.
    static func isAward(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard text.utf8.count <= 90, let last = lower.split(separator: " ").last,
            !["abs", "bib", "bibtex", "pdf", "code", "html"].contains(last)
        else {
            return false
        }
        return lower.holdsAny(of: awards) || presentations.contains(lower)
    }

    /// Whether it says only how the work was shown.
    static func isPresentation(_ text: String) -> Bool { presentations.contains(text.lowercased()) }

    private static let presentations: Set<String> = [
        "poster", "oral presentation", "poster presentation", "demo", "demo track", "short paper", "long paper",
        "full paper",
    ]

    private static let awards = [
        "oral", "spotlight", "award", "best paper", "highlight", "honorable mention", "honourable mention",
        "outstanding paper",
        "distinguished paper", "nominat", "finalist", "runner-up", "runner up", "best student", "test of time",
        "hot paper", "top 5%",
        "notable top", "editor's choice", "editors' choice", "highly cited", "best demo", "best poster", "candidate",
    ]
}
