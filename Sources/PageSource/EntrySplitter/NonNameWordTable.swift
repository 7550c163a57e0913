/// Words that stand with a capital in titles, venues, places and headings, and hardly ever in a name.
enum NonNameWordTable {
    /// Whether a word, or a part of it between hyphens, is in the table.
    static func contains(_ word: Substring) -> Bool {
        let lower = word.lowercased()
        if words.contains(trimmed(lower[...])) { return true }
        guard lower.utf8.contains(UInt8(ascii: "-")) else { return false }
        let parts = lower.split(separator: "-")
        return parts.contains { hyphenated.contains($0) || ($0.utf8.count > 4 && words.contains(trimmed($0))) }
    }

    private static func trimmed(_ word: Substring) -> String {
        var word = word
        while let last = word.last, last == "." || last == "'" || last == "’" { word.removeLast() }
        return String(word)
    }

    /// Ends of East Asian words for institutions, places and fields.
    static let eastAsian: [String] = [
        "大学", "大學", "学院", "學院", "研究", "学习", "學習", "实验室", "实验", "学报", "期刊", "会议", "公司", "中国", "中國", "网络", "模型", "项目",
        "课程", "论文", "主页", "简介", "奖学金", "老师", "教授", "导师", "作者", "대학교", "연구실", "연구", "논문", "학회", "학과", "교수", "저자", "수상",
        "大会",
        "工程", "技术", "科学", "系统", "方法", "分析", "学部", "通讯", "一作", "学生", "北京", "上海", "杭州", "深圳", "香港", "武汉", "南京", "西安",
        "广州", "成都",
    ]

    /// Parts of compounds that names not have: `Self-Supervised`, `Multi-Task`, `Open-Source`.
    private static let hyphenated: Set<Substring> = [
        "self", "multi", "semi", "non", "pre", "post", "cross", "co", "low", "high", "zero", "few", "one", "two",
        "three", "end", "fine", "open", "real", "time", "based", "free", "aware", "guided", "driven", "scale", "level",
        "shot", "source", "tuning", "order", "wise", "body", "term", "of", "the", "and", "for", "by",
        "off", "out", "data", "task", "view", "text", "image", "net", "gpt", "bert", "llm", "moe", "sub", "ultra",
        "large",
    ]

    private static let words: Set<String> = Set(
        [english, fields, venues, places, page].joined(separator: " ").split { $0 == " " || $0 == "\n" }.map(
            String.init))

    private static let english = """
        a about above across after against all alone along already also although always and another any are around as at
        authors author based be because been before behind being below beneath best better between beyond big both bridging
        bringing building but by can case challenges class come common compared concerning consistent could creating current dead
        deeper did different direct distinct does doing down during each early easy effective efficient either emerging enabling
        end enhanced enhancing enough ensuring even every everything evidence evolving examining existing explaining exploring
        extended extending extreme fair fast faster few finding first five for four free from full general generic
        getting global good great guided guiding half hard harnessing has have high higher hidden holistic how hybrid if
        implicit important improved improving in inside instead into introducing investigating is it its itself joint just
        key know large largest last latent late learn least less lessons letting leveraging light like limited limits
        list local looking lower made making many matters meets minimal mining missing mixed more most moving
        much multiple must near necessary need new next no non not novel now of off old on one ones only onto
        open optimal or other our out over own pair paired partial past per perfect personal pervasive practical precise
        preventing principled private probing proper public pure quality quantifying quick random rapid rare rather
        reaching ready really recent rethinking revealing reverse revisiting right rigorous robust safe same scalable
        second secure selected self semi several shaping shared short should show showing similar simple simplified since single
        six slow small smart some sparse special specific stable state static still stochastic structured
        such sub super supporting sure tackling take taming ten than that the their them then theoretical there these they
        things this those three through time to together too toward towards two ultra unbiased under understanding
        unexpected unified unifying universal unknown unlocking until up upon us use used user using very via visual was
        we weak well were what when where which while who whole why wide wild with within without work works world
        worth would wrong year yet you your zero
        """

    private static let fields = """
        ability abilities abstraction access accuracy accurate acceleration acoustic action actions active activity adaptation
        adapter adapters adapting adaptive additive advances adversarial aerial agent agentic agents aggregation agriculture air algorithm algorithmic
        algorithms aligned aligning alignment allocation analysis analyses analytic analytics analyzing anatomy animation annotation anomaly answering answers
        application applications applied approach approaches approximate approximation architecture architectures artificial aspect
        assessment assistant association asynchronous attack attacks attention attribute attribution audio auditing augmentation augmented augmenting autism
        auto autoencoder automated automatic automation autonomous autoregressive band based baseline baselines batch bayesian behavior behavioral
        behaviour bench benchmark benchmarking benchmarks bias biases big bilevel binary bioinformatics biological biology biomedical blind boundary bounds
        brain calibration camera cancer capsule caption captioning care causal causality cell cells chain change channel characterization
        chemical chemistry chip chinese circuit circuits classes classification classifier classifiers climate clinical cloud clustering clusters
        code codes coding cognition cognitive coherence collaboration collaborative collection collective color combinatorial communication communications community
        compact comparative comparing comparison complex complexity component composition compositional comprehensive compressed compressing compression
        computation computational compute computer computers computing concept concepts conditional conditioned confidence conscious consistency constrained constraint constraints
        construction consumption content context contextual continual continuous contrastive contrast control controllable controlled controlling conversation conversational
        convergence convex convolution convolutional coordination coreference corpora corpus correction correlation cost coverage covid creation critical
        crowd crowdsourcing cryptography curriculum cyber data database databases dataset datasets debiasing decentralized decision decisions decoder decoding decomposition
        deep defects defense deformable degradation delay demand demonstration denoising dense density dependency depth design designing detecting detection
        detector detectors deterministic development device devices diagnosis dialogue diffusion digital dimension dimensional dimensionality disambiguation discourse discovery
        discrete discriminative disease disentangled distance distillation distributed distribution distributional distributions diverse diversity document documents domain domains
        drift driven driving drone drug dual dynamic dynamical dynamics early ecological economic economics edge editing education educational efficiency efficiently
        electric electrical electronic electronics elements embedded embedding embeddings embodied emergence emergent emotion emotional empirical encoder encoders encoding encryption
        energy engine engineering english ensemble entanglement entity entropy environment environmental environments epidemic equation equations equilibrium equivariant error errors
        estimating estimation estimator ethics evaluating evaluation event events evolution evolutionary example examples experience experiments expert experts explainability explainable
        explanation explanations exploration expression expressions extraction face facial facts factor factors failure fairness fault feature features federated feedback field fields
        film filter filtering financial flow flows fluid force forecasting forest forgetting formal format formation foundation foundations framework frameworks frequency function
        functional functions fusion fuzzy game games gap gaussian gaussians gender generalizable generalization generalized generate generated generating generation generative
        generator genetic genome genomic geo geometric geometry gesture gradient gradients grained grammar graph graphs graphics grid ground grounded grounding group groups guidance
        hardware hate health healthcare heterogeneous hierarchical hierarchy histories history human humans hyper hyperbolic hypergraph hypothesis identification
        identifying identity image imagery images imaging imitation impact implementation improvement inductive inference infinite influence information informed infrastructure initialization
        innovation insights instance instruction instructions integrated integrating integration intelligence intelligent intent intention intents interaction interactions interactive interest interests
        interface interfaces internet interpolation interpretability interpretable intrinsic introduction invariance invariant inverse inversion investigation iterative kernel knowledge label labeling
        labels landscape language languages laplacian latency layer layers layout leaderboard learned learner learners learning lens level levels library lighting lightweight line linear
        linguistic linguistics link linking literature llm llms localization location logic logical logistics loop loss machine machines magnetic management manifold manipulation manufacturing
        map mapping maps marginal market markov mask masked masking matching material materials math mathematical mathematics matrices matrix maximization mean means measure measurement measures
        measuring mechanical mechanics mechanism mechanisms media medical medicine memory mental meta metric metrics mimic minimization mixture mobile mobility modal modality mode model modeling modelling
        models modern modular modules molecular molecule molecules moment momentum monitoring monocular morphology motion movement music native natural nature navigation negative nets network
        networks neural neuron neurons neuroscience node noise noisy nonlinear normalization numerical object objective objects observation offline online ontology operation operator operators opinion optical optics
        optimality optimization optimizer optimizing oriented orthogonal package pages parallel parameter parameters parametric parsing part particle parts path paths pattern patterns people perception perceptual performance
        personality personalized perspective perspectives perturbation phase physical physics pipeline pixel pixels planning plans plasticity platform playing point points poisoning policies policy political
        pose position power practices predict predictability predicting prediction predictions predictive preference preferences preliminary primitive prior priors privacy probabilistic probability problem problems
        process processes processing product production products profile program programming programs progress progressive project projection prompt prompting prompts propagation properties protection protein proteins
        protocol prototype pruning psychology quantification quantitative quantization quantized quantum query question questions radar radiance ranking rate rates rational reading
        reasoning recognition recommendation recommendations recommender reconstruction recovery recurrent reduction region registration regression regularization regularized reinforcement relation relational relations
        relative release reliability reliable remote rendering representation representations representing requirements research residual resilience resolution resource resources response responses restoration
        results retrieval review reviews reward rewards rights risk risks road robot robotic robotics robots robustness role roles routing rule rules sample samples sampling satellite scale scaling scene scenes schedule
        scheduling scheme schemes science scientific score search security segmentation selection semantic semantics sensing sensitive sensitivity sensor sensors sentence sentences sentiment sequence
        sequences sequential series serving session set sets shape shift signal signals signature similarity simulation simultaneous size sizes skill skills smart social society software solution solutions solver solvers
        solving space spaces spatial spatiotemporal speaker spectral speech speed spherical stability standard statistical statistics steering stereo story strategic strategies strategy stream
        streaming structure structures student students studies study style subject subspace supervised supervision surface surfaces surgery surgical surveillance survey surveys survival sustainability sustainable switching symbolic
        symmetry synthesis synthesizing synthetic system systematic systems table target task tasks taxonomy teaching technical technique techniques technologies technology temperature template temporal tensor term test testing text texts
        texture theories theorem theory therapy thinking thought threshold token tokenization tokens tomography tool toolkit tools topic topics topology tracking tractable trade traffic training trajectory transaction transfer
        transferable transform transformation transformations transformer transformers transition translation transparency transparent transport tree trees trends trust trustworthy tumor tuning turn tutorial type types
        uncertainty underwater unsupervised update updates urban usage user users utility validation value values variable variables variance variation variational variations vector vectors vehicle vehicles verification
        version video videos views virtual vision visualization vocabulary vlm vulnerability water wavelet wearable weather web weight weighted weights wireless word words workflow workload workshop writing
        """

    private static let venues = """
        abstract academic academy acl accepted acm advanced advances american annals annual applications archive arxiv association asia asian aaai australasian bioinformatics biorxiv book
        books bulletin camera career chapter coling colloquium committee computational conf conference congress corr council cvpr demo demos department dissertation eccv edition editor editors elsevier emnlp
        european expo express federation findings forum frontiers fellow fellowship foundation highlight honorable honors iccv icde iclr icml icra ieee ijcai ijcv inc india informatics institute institution international
        interspeech iros issue journal jmlr kdd lab laboratory laboratories lecture letters lncs magazine main manuscript meeting meetings mit naacl nature national neurips neurocomputing nips nlp north notes
        oral oxford paper papers patent phd pnas poster posters preprint preprints presentation press presented proc proceedings publication publications published publisher publishers published reports report research
        review royal school science sciences scientific sigir siggraph sigkdd spotlight springer spring submission submitted summer supplementary symposium tacl tech thesis tmlr tpami track transactions under
        university universities usenix vldb vol volume wacv wiley workshop workshops www award awards best outstanding distinguished runner scholarship prize nominee finalist candidate nomination committee reviewer chair chairs member phys rev lett softw technol
        """

    private static let places = """
        africa america asia australia austria barcelona beijing belgium boston brazil california cambridge canada chengdu chicago china chinese czech denmark
        dublin edinburgh europe finland france french german germany greece guangzhou hangzhou hawaii hungary iceland india indonesia ireland italy
        japan japanese kingdom korea korean kyoto lisbon london macau macao malaysia malta melbourne mexico miami montreal munich nanjing netherlands norway paris philadelphia
        poland portugal prague qatar republic rome russia russian scotland seattle seoul shanghai shenzhen singapore slovenia spain spanish stanford states stockholm sweden
        switzerland sydney taiwan thailand tokyo toronto turkey uk united usa vancouver vienna vietnam wuhan zurich dhabi tsinghua peking zhejiang fudan
        """

    private static let page = """
        acknowledgements advisor advised alumni appendix arxiv bib bibtex biography blog ccf checkpoint citation citations cite code collaborators comments contact contents contribution contributions cv dataset demo doi download downloads
        email experience github google home homepage html huggingface intern internship kudos link linkedin links listed media mentor mentored more name news note pdf personal phd poster postdoc postdoctoral preprint present press
        professor project projects pub read reference repo repository scholar scholarly sci service services slides source summary supervisor supervisors supplement supplemental talk talks teaser today twitter video vita volunteer
        webpage website wechat equal corresponding contributed equally january february july september october november december monday tuesday wednesday thursday friday saturday sunday
        """
}
