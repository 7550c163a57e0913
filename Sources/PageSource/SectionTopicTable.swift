/// What a section of a CV or a page is about, as far as its heading says it.
enum SectionTopic: Sendable, Equatable {
    /// Publications.
    case works
    /// Something that is no list of publications: education, awards, skills.
    case others

    /// The topic that a heading names; `nil` for `Miscellaneous`. `Publications and awards` lists publications.
    init?(heading: String) {
        let text = heading.lowercased()
        let words = text.split { !$0.isLetter }.map(String.init)
        if words.contains(where: Self.workWords.contains) || text.holdsAny(of: Self.eastAsianWorks) {
            self = .works
        } else if words.contains(where: Self.otherWords.contains)
            || text.holdsAny(of: Self.eastAsianOthers)
        {
            self = .others
        } else {
            return nil
        }
    }

    /// English, French, German, Italian, Portuguese, Spanish.
    private static let workWords: Set<String> = [
        "publication", "publications", "papers", "articles", "preprints", "manuscripts", "publikationen",
        "veröffentlichungen", "aufsätze", "publicaciones", "artículos", "publicações", "artigos", "pubblicazioni",
        "articoli", "published", "outputs",
    ]

    private static let otherWords: Set<String> = [
        "education", "experience", "experiences", "employment", "position", "positions", "appointment", "appointments",
        "career", "skills", "languages", "award", "awards", "honor", "honors", "honour", "honours", "prizes", "grant",
        "grants", "funding", "fellowship", "fellowships", "scholarship", "scholarships", "teaching", "courses",
        "service",
        "services", "reviewer", "reviewing", "students", "supervision", "supervised", "mentoring", "mentorship",
        "advising", "advisees", "interests", "references", "referees", "hobbies", "contact", "activities",
        "memberships", "certifications", "certificates", "internship", "internships", "summary", "profile",
        "leadership", "volunteering", "outreach", "training", "committees", "qualifications", "biography",
        "ausbildung", "berufserfahrung", "lehre", "auszeichnungen", "sprachen", "kenntnisse", "formation", "expérience",
        "expériences", "enseignement", "prix", "langues", "compétences", "educación", "experiencia", "premios",
        "docencia", "idiomas", "habilidades", "istruzione", "formazione", "esperienze", "esperienza", "competenze",
        "premi", "lingue", "didattica", "educação", "formação", "experiência", "prêmios", "ensino",
    ]

    private static let eastAsianWorks = ["论文", "論文", "著作", "发表", "業績", "논문"]

    private static let eastAsianOthers = [
        "教育", "学历", "學歷", "学歴", "工作", "经历", "經歷", "职歴", "職歴", "获奖", "奖励", "獲獎", "荣誉", "受賞", "技能", "技术栈", "兴趣",
        "興趣", "趣味", "語言", "语言", "经费", "経費", "助成", "项目", "自己紹介", "学歴", "자기", "학력", "경력", "수상",
    ]
}
