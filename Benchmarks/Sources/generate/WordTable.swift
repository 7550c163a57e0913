/// What names, titles and venues are made of. All persons are invented.
enum WordTable {
    static let given = [
        "Ada", "Grace", "Minh", "Priya", "Jonas", "Li-Hua", "Ingrid", "Omar", "Zoë", "Tomasz", "Yuki", "Elena", "Kwame",
        "Søren", "María José", "J. P.", "Anna-Lena", "Wei", "Fatima", "Noé", "Xiao-Ming", "Björn", "Chloé", "R. Q.",
    ]
    static let family = [
        "Example", "Testerman", "van den Muster", "O’Probe", "Sampleton", "Nguyenova", "Beispiel", "de la Prueba",
        "Specimen", "Łukaszek", "Tanakawa", "Provisor", "Essai", "Ejemplar", "Öberprüf", "Al-Mithal", "Draftson",
        "Placeholdt", "Voorbeeld", "Exempelquist", "Stand-Inn", "Mockett", "Trialworth", "Duminy Jr.",
    ]
    static let chinese = [
        "王例一", "李例二", "张样本", "刘示范", "陈试", "杨模板", "赵占位", "黄草稿", "周例", "吴样", "欧阳例", "徐试文",
    ]
    static let single = ["Mononymus", "Singulara", "Einzig", "Solitaria"]
    static let adjectives = [
        "Robust", "Parameter-Efficient", "Self-Supervised", "Topological", "Bayesian", "Low-Rank", "Multilingual",
        "Sparse", "Causal", "Quantum-Inspired", "Interpretable", "Large-Scale", "Neural", "Probabilistic", "Medieval",
    ]
    static let nouns = [
        "Tensor Networks", "Language Models", "Archival Records", "Phase Transitions", "Knowledge Graphs",
        "Manuscripts",
        "Mixture-of-Experts Layers", "Spin Chains", "Parish Registers", "Graph Neural Networks", "Markets", "Proteins",
    ]
    static let uses = [
        "Compression", "Question Answering", "Forecasting", "Text Retrieval", "Error Correction", "Image Restoration",
        "the Study of Trade", "Drug Discovery", "Machine Translation", "Low-Resource Settings", "Field Work",
    ]
    static let verbs = [
        "Understanding", "Rethinking", "Towards", "Learning", "On", "Measuring", "A Survey of", "Beyond",
    ]
    static let venues: [(type: String, name: String, short: String)] = [
        ("paper-conference", "Proceedings of the Annual Meeting of Examples", "AME"),
        ("paper-conference", "International Conference on Specimens and Samples", "ICSS"),
        ("paper-conference", "Conference on Empirical Tests", "CET"),
        ("article-journal", "Journal of Reproducible Examples", "JRE"),
        ("article-journal", "Transactions on Invented Results", "TIR"),
        ("article-journal", "Annals of Placeholders", "Ann. Placeh."),
        ("article", "arXiv", "arXiv"),
        ("chapter", "Handbook of Mock Studies", ""),
    ]
    static let sentences = [
        "We study how well the usual methods hold up when the examples are drawn from a different place.",
        "Earlier work has taken it for granted that samples are independent, which they seldom are.",
        "Our approach needs no labels and runs in linear time.",
        "On nine collections it improves upon the best results so far by 1.7 points on average (p < 0.01).",
        "We release the code, the data & all models.",
        "A closer look at the errors shows that most of them stem from a handful of ambiguous cases.",
        "The results suggest that what matters is the order of the examples and not their number.",
    ]
}
