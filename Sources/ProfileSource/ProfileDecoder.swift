import AuthorMarkup
import Bibliography
import DocumentTree
import ProfileModel
import SourceDiagnostics
import YAMLTree

/// Makes clean values of a profile's tree. The shape is checked beforehand: what does not fit it is left out here without a
/// word. What remains to be reported is what no shape can say: names, marks, mentions and sections that do not fit together.
struct ProfileDecoder {
    let tree: YAMLTree
    var diagnostics: [Diagnostic] = []
    /// The section and item of each work, by identifier.
    var workPlaces: [String: SourceMap.WorkPlace] = [:]
    var roles = RoleTable()
    var signs = DeclaredSigns([])
    var selfMatcher = SelfMatcher(name: "", also: [])
    var people = PeopleTable()
    /// Mentions of works, to be looked up when all works are known.
    var mentions: [Mention] = []
    /// How many bytes of text may still be walked to find exact places, so that a hundred thousand mistakes in one text do
    /// not take the square of their number.
    private var walkingBudget = 32 << 20
    var suggestions = SuggestionBudget()

    /// `[@id]`, in a text.
    struct Mention {
        let id: String
        let node: YAMLNode
        /// Of `@id`, in the text; `nil` where it was written otherwise.
        let part: Range<Int>?
    }
    /// Whether works are still to come from other files.
    private var hasSources = false
    /// What to say of mentions that no work of the other files has either.
    var unresolvedMentions: [(id: String, diagnostic: Diagnostic)] = []
    /// How many author lists were read, and in how many of them the person was found.
    var authorLists = (read: 0, withSelf: 0)
    var authorProblems = AuthorProblems()
    /// Names that may be the person's with their parts the other way round, as far as they were reported.
    var namesInOtherOrder: Set<String> = []

    /// Publications without authors or editors.
    var worksWithoutAuthors: [YAMLNode] = []
    /// Author lines of publications in which the person was not found.
    var listsWithoutSelf: [YAMLNode] = []

    init(_ tree: YAMLTree) { self.tree = tree }

    mutating func decode(_ root: YAMLNode) -> Profile {
        var profile = Profile(name: text(root["name"]))
        profile.also = texts(root["also"])
        profile.shownNames = shownNames(root["shown-names"], among: profile.also)
        profile.language = root["language"]?.text ?? "en"
        profile.headline = inline(root["headline"])
        profile.photo = image(root["photo"])
        profile.contacts = contacts(root["contact"])
        selfMatcher = SelfMatcher(name: profile.name, also: profile.also)
        decodeMarks(root["marks"])
        decodePeople(root["people"])
        profile.assignedRoles = assignedRoles(root["roles"])
        profile.sections = sections(root["sections"])
        hasSources = profile.sections.contains { !$0.sources.isEmpty }
        profile.roles = roles.all
        authorProblems.count(in: &diagnostics)
        reportEmptyLists(root)
        profile.documents = documents(root["documents"], of: profile)
        reportUnknownMentions()
        reportSelfNotFound(root["name"], profile)
        reportListsWithoutSelf(profile)
        reportWorksWithoutAuthors()
        return profile
    }

    /// A decoder that knows the same and has found nothing yet.
    func forked() -> ProfileDecoder {
        var decoder = self
        decoder.diagnostics = []
        decoder.mentions = []
        decoder.authorLists = (0, 0)
        decoder.worksWithoutAuthors = []
        decoder.listsWithoutSelf = []
        return decoder
    }

    /// Takes over what a forked decoder has found that had nothing to report.
    mutating func join(_ other: ProfileDecoder) {
        mentions += other.mentions
        authorLists.read += other.authorLists.read
        authorLists.withSelf += other.authorLists.withSelf
        worksWithoutAuthors += other.worksWithoutAuthors
        listsWithoutSelf += other.listsWithoutSelf
    }

    mutating func report(
        _ code: String, _ summary: String, at place: Range<Int>, severity: Diagnostic.Severity = .error,
        notes: [Diagnostic.Note] = [], help: String = ""
    ) {
        diagnostics.append(Diagnostic(code, severity, summary, at: .range(place), notes: notes, help: help))
    }

    /// The place of a part of a text, or of the whole text.
    mutating func place(of part: Range<Int>?, in node: YAMLNode) -> Range<Int> {
        guard let part else { return tree.range(of: node) }
        if !tree.isVerbatim(node) {
            walkingBudget -= part.upperBound
            guard walkingBudget > 0 else { return tree.range(of: node) }
        }
        return tree.sourceRange(ofDecodedBytes: part, in: node)
    }

    private mutating func shownNames(_ node: YAMLNode?, among also: [String]) -> [String] {
        let known = Set(also)
        for item in items(node) {
            guard let name = item.text, !known.contains(name) else { continue }
            report(
                "unknown-name", "“\(name.shortened)” is not among the names of `also`", at: tree.range(of: item),
                help: suggestions.nearest(name, among: also).map { "Did you mean “\($0)”?" } ?? "Add it to `also`.")
        }
        return texts(node)
    }

    /// What would make pages with nothing but a name on them, or none at all.
    private mutating func reportEmptyLists(_ root: YAMLNode) {
        if let sections = root["sections"], sections.items?.isEmpty == true {
            report(
                "no-sections", "there are no sections: the page would bear a name alone", at: tree.range(of: sections),
                help: "Write at least one, each with a dash: “- title: Education” and its `entries` below.")
        }
        guard let documents = root["documents"] else { return }
        if documents.pairs?.isEmpty == true {
            report(
                "no-documents", "no document is asked for: nothing would be written", at: tree.range(of: documents),
                help: "Leave `documents` out for the usual two, or name one: documents: {cv: {style: classic}}")
        }
        for pair in documents.pairs ?? [] {
            guard let sections = pair.value["sections"], sections.items?.isEmpty == true else { continue }
            report(
                "no-sections", "the document “\(pair.name.shortened)” has no sections: it would bear a name alone",
                at: tree.range(of: sections), help: "Name some of them, or leave `sections` out for all.")
        }
    }

    private mutating func reportUnknownMentions() {
        guard mentions.contains(where: { workPlaces[$0.id] == nil }) else { return }
        let known = workPlaces.keys.sorted()
        for mention in mentions where workPlaces[mention.id] == nil {
            let help =
                suggestions.nearest(mention.id, among: known).map { "Did you mean “[@\($0)]”?" }
                ?? "Give the publication that you mean `id: \(mention.id.shortened)`."
            let diagnostic = Diagnostic(
                "unknown-mention", "no publication has the id “\(mention.id.shortened)”",
                at: .range(place(of: mention.part, in: mention.node)), help: help)
            if hasSources {
                unresolvedMentions.append((mention.id, diagnostic))
            } else {
                diagnostics.append(diagnostic)
            }
        }
    }

    /// One warning for all of them: a page may well name no authors.
    private mutating func reportWorksWithoutAuthors() {
        guard let first = worksWithoutAuthors.first else { return }
        let count = worksWithoutAuthors.count
        report(
            "no-authors",
            count == 1 ? "a publication has no authors" : "\(count) publications have no authors; this is the first",
            at: tree.headRange(of: first), severity: .warning,
            help: "Write the author line as it is printed: authors: Ann Lee, Bo Xu and Cy Orr")
    }

    /// One warning for all of them: a misspelt own name would lose its emphasis unseen.
    private mutating func reportListsWithoutSelf(_ profile: Profile) {
        // What an error has made of a list is no news.
        guard let first = listsWithoutSelf.first, authorLists.withSelf > 0, tree.damagedLines.isEmpty,
            !diagnostics.contains(where: { $0.severity == .error })
        else { return }
        let count = listsWithoutSelf.count
        let name = profile.name.shortened
        report(
            "self-missing",
            count == 1
                ? "“\(name)” is not among these authors"
                : "“\(name)” is not among the authors of \(count) publications; this is the first",
            at: tree.headRange(of: first), severity: .warning,
            notes: listsWithoutSelf.dropFirst().prefix(4).map {
                Diagnostic.Note("nor here", at: .range(tree.headRange(of: $0)))
            },
            help: "If you stand there in another spelling, add it to `also`. "
                + "Names written “Last, First” need semicolons between them.")
    }

    private mutating func reportSelfNotFound(_ name: YAMLNode?, _ profile: Profile) {
        guard let name, authorLists.read > 0, authorLists.withSelf == 0, tree.damagedLines.isEmpty else { return }
        let lists = authorLists.read == 1 ? "not in the author list" : "in none of the \(authorLists.read) author lists"
        report(
            "self-not-found", "“\(profile.name.shortened)” is \(lists)",
            at: tree.range(of: name), severity: .warning,
            help: "Add the spelling of your name that stands in them: `also: [A. Lee]`.")
    }
}
