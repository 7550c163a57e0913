/// Well-known meetings and journals with their full names.
///
/// Names hold the words that tell a venue from others; `|` separates names that are all right. Words that every venue has
/// (“international conference on”) are left out.
enum VenueNameTable {
    struct Venue: Sendable {
        var short: String
        var names: [String]
        /// The end of the host of its own site.
        var hosts: [String]
    }

    static let all: [Venue] = rows.map { row in
        Venue(
            short: row.0, names: row.1.split(separator: "|").map(String.init),
            hosts: row.2.split(separator: " ").map(String.init))
    }

    static let byShort = Dictionary(all.map { ($0.short, $0) }, uniquingKeysWith: { first, _ in first })

    /// The venue whose site this host is.
    static func venue(ofHost host: String) -> Venue? {
        all.first { venue in venue.hosts.contains { host == $0 || host.hasSuffix("." + $0) } }
    }

    private static let rows: [(String, String, String)] = [
        // Machine learning and artificial intelligence.
        ("ICML", "Machine Learning", "icml.cc"),
        ("NeurIPS", "Neural Information Processing Systems", "neurips.cc nips.cc"),
        ("NIPS", "Neural Information Processing Systems", "nips.cc neurips.cc"),
        ("ICLR", "Learning Representations", "iclr.cc"),
        ("AISTATS", "Artificial Intelligence and Statistics|Artificial Intelligence Statistics", "aistats.org"),
        ("UAI", "Uncertainty in Artificial Intelligence", "auai.org"),
        ("COLT", "Learning Theory", "learningtheory.org"),
        ("ALT", "Algorithmic Learning Theory", "algorithmiclearningtheory.org"),
        ("ACML", "Asian Machine Learning", "acml-conf.org"),
        ("ECML", "Machine Learning", ""),
        ("CoRL", "Robot Learning", "corl.org"),
        ("COLM", "Language Modeling|Language Modelling", "colmweb.org"),
        ("IJCAI", "Joint Artificial Intelligence|Joint Conferences Artificial Intelligence", "ijcai.org"),
        ("AAAI", "Artificial Intelligence|AAAI", "aaai.org"),
        ("ECAI", "European Artificial Intelligence", ""),
        ("AAMAS", "Autonomous Agents Multiagent Systems|Autonomous Agents Multi-Agent Systems", ""),
        ("ICONIP", "Neural Information Processing", ""),
        ("IJCNN", "Neural Networks", ""),
        ("JMLR", "Machine Learning Research", "jmlr.org"),
        ("TMLR", "Machine Learning Research", ""),
        ("PMLR", "Machine Learning Research", ""),
        // Language and speech.
        ("ACL", "Association for Computational Linguistics|ACL", ""),
        (
            "EMNLP",
            "Empirical Methods in Natural Language Processing|Findings Association Computational Linguistics|Findings ACL",
            ""
        ),
        (
            "NAACL",
            "North American Chapter|Nations of the Americas Chapter|Findings Association Computational Linguistics|Findings ACL",
            "naacl.org"
        ),
        ("EACL", "European Chapter|Findings Association Computational Linguistics|Findings ACL", "eacl.org"),
        ("AACL", "Asia-Pacific Chapter|Asia Pacific Chapter|Findings Association Computational Linguistics", ""),
        ("COLING", "Computational Linguistics", "coling.org"),
        ("LREC", "Language Resources and Evaluation", "lrec-conf.org"),
        ("CoNLL", "Computational Natural Language Learning|Natural Language Learning", "conll.org"),
        ("TACL", "Association for Computational Linguistics", "transacl.org"),
        ("INTERSPEECH", "International Speech Communication Association|Interspeech", ""),
        ("ICASSP", "Acoustics Speech and Signal Processing", ""),
        ("ASRU", "Automatic Speech Recognition and Understanding", ""),
        ("TASLP", "Audio Speech and Language Processing", ""),
        // Vision and graphics.
        ("CVPR", "Computer Vision and Pattern Recognition", "cvpr.thecvf.com cvpr2024.thecvf.com"),
        ("ICCV", "Computer Vision", "iccv.thecvf.com"),
        ("ECCV", "European Computer Vision|Computer Vision ECCV", "ecva.net"),
        ("WACV", "Applications of Computer Vision", "wacv.thecvf.com"),
        ("BMVC", "British Machine Vision", "bmvc.org"),
        ("ACCV", "Asian Computer Vision", ""),
        ("ICPR", "Pattern Recognition", ""),
        ("ICIP", "Image Processing", ""),
        ("ICME", "Multimedia and Expo|Multimedia Expo|Multimedia and Exposition", "ieeeicme.org"),
        ("ICMR", "Multimedia Retrieval", ""),
        ("MICCAI", "Medical Image Computing|Medical Imaging Computing", "miccai.org"),
        ("ISBI", "Biomedical Imaging", ""),
        ("MIDL", "Medical Imaging with Deep Learning", "midl.io"),
        ("IPMI", "Information Processing in Medical Imaging", ""),
        ("TPAMI", "Pattern Analysis and Machine Intelligence", ""),
        ("IJCV", "Computer Vision", ""),
        ("TIP", "Image Processing", ""),
        ("TVCG", "Visualization and Computer Graphics", ""),
        ("TCSVT", "Circuits and Systems for Video Technology", ""),
        ("SIGGRAPH", "Computer Graphics and Interactive Techniques|SIGGRAPH", "siggraph.org"),
        // Robotics and control.
        ("ICRA", "Robotics and Automation", "ieee-icra.org"),
        ("IROS", "Intelligent Robots and Systems|Intelligent Robots Systems", "iros.org"),
        ("RSS", "Robotics Science and Systems", "roboticsconference.org"),
        ("RA-L", "Robotics and Automation Letters", ""),
        ("TRO", "Robotics", ""),
        ("IJRR", "Robotics Research", ""),
        ("ACC", "American Control", ""),
        ("ECC", "European Control", ""),
        ("CDC", "Decision and Control", ""),
        ("HRI", "Human-Robot Interaction|Human Robot Interaction", "humanrobotinteraction.org"),
        // Data and the web.
        ("KDD", "Knowledge Discovery and Data Mining|Knowledge Discovery Data Mining", "kdd.org"),
        ("ICDM", "Data Mining", ""),
        ("SDM", "Data Mining", ""),
        ("WSDM", "Web Search and Data Mining", "wsdm-conference.org"),
        ("CIKM", "Information and Knowledge Management|Information Knowledge Management", ""),
        ("SIGIR", "Information Retrieval", "sigir.org"),
        ("ECIR", "Information Retrieval", ""),
        ("WWW", "World Wide Web|Web Conference|ACM Web", ""),
        ("RecSys", "Recommender Systems", "recsys.acm.org"),
        ("VLDB", "Very Large Data Bases|VLDB Endowment|Very Large Databases", "vldb.org"),
        ("PVLDB", "VLDB Endowment", "vldb.org"),
        ("ICDE", "Data Engineering", ""),
        ("SIGMOD", "Management of Data", "sigmod.org"),
        ("PODS", "Principles of Database Systems", ""),
        ("EDBT", "Extending Database Technology", ""),
        ("ISWC", "Semantic Web|Wearable Computers", ""),
        ("ESWC", "Semantic Web", ""),
        ("TKDE", "Knowledge and Data Engineering", ""),
        ("TKDD", "Knowledge Discovery from Data", ""),
        ("TOIS", "Information Systems", ""),
        ("ICWSM", "Web and Social Media|Weblogs and Social Media", "icwsm.org"),
        ("ASONAM", "Social Networks Analysis and Mining", ""),
        // People and computers.
        ("CHI", "Human Factors in Computing Systems", ""),
        ("UIST", "User Interface Software and Technology", "uist.acm.org"),
        ("CSCW", "Computer-Supported Cooperative Work|Computer Supported Cooperative Work", "cscw.acm.org"),
        ("IUI", "Intelligent User Interfaces", "iui.acm.org"),
        ("FAccT", "Fairness Accountability and Transparency", "facctconference.org"),
        ("AIES", "Ethics and Society", "aies-conference.com"),
        // Systems, networks and security.
        ("OSDI", "Operating Systems Design and Implementation", ""),
        ("SOSP", "Operating Systems Principles", ""),
        ("NSDI", "Networked Systems Design and Implementation", ""),
        ("ASPLOS", "Architectural Support for Programming Languages and Operating Systems", "asplos-conference.org"),
        ("ISCA", "Computer Architecture", "iscaconf.org"),
        ("MICRO", "Microarchitecture", ""),
        ("HPCA", "High-Performance Computer Architecture|High Performance Computer Architecture", ""),
        ("INFOCOM", "Computer Communications", ""),
        ("SIGCOMM", "Data Communication|SIGCOMM", "sigcomm.org"),
        ("MobiCom", "Mobile Computing and Networking", ""),
        ("CCS", "Computer and Communications Security", "sigsac.org"),
        ("NDSS", "Network and Distributed System Security|Network Distributed System Security", "ndss-symposium.org"),
        ("DAC", "Design Automation|Chips to Systems", "dac.com"),
        ("ICCAD", "Computer-Aided Design|Computer Aided Design", "iccad.com"),
        ("IPDPS", "Parallel and Distributed Processing", ""),
        ("ICDCS", "Distributed Computing Systems", ""),
        // Programs and theory.
        ("ICSE", "Software Engineering", ""),
        ("FSE", "Foundations of Software Engineering|ACM Software Engineering|Fast Software Encryption", ""),
        ("ISSTA", "Software Testing and Analysis", ""),
        ("PLDI", "Programming Language Design and Implementation", ""),
        ("POPL", "Principles of Programming Languages", ""),
        ("OOPSLA", "Object-Oriented Programming|Object Oriented Programming|Programming Languages", ""),
        ("CAV", "Computer Aided Verification|Computer-Aided Verification", ""),
        ("STOC", "Theory of Computing", ""),
        ("FOCS", "Foundations of Computer Science", ""),
        ("SODA", "Discrete Algorithms", ""),
        ("ICALP", "Automata Languages and Programming", ""),
        ("ITCS", "Innovations in Theoretical Computer Science", ""),
        ("ISIT", "Information Theory", ""),
        ("LICS", "Logic in Computer Science", ""),
    ]
}
