import Bibliography
package import StyleModel
package import YAMLTree

/// Reads style options from a mapping that its shape has checked; other keys of the mapping are left alone.
package enum StyleOptionsDecoder {
    package static func decode(_ node: YAMLNode) -> StyleOptions {
        var options = StyleOptions()
        decodeSelf(node["self"], into: &options)
        decodeMarks(node["marks"], into: &options)
        decodeLegend(node["legend"], into: &options)
        options.names = names(node["names"])
        options.citations = node["citations"]?.text
        options.etAl = node.word("et-al")
        options.grouping = node.word("group")
        options.numbering = node["number"].flatMap(numbering)
        options.order = node.word("order")
        options.links = links(node["links"])
        options.dates = node["dates"]?.words ?? [:]
        options.dateRangeSeparator = node["date-range-separator"]?.text
        return options
    }

    /// `descending`, or `{direction: descending, prefix: {article-journal: J}}`.
    package static func numbering(_ node: YAMLNode) -> Numbering? {
        if let word = node.text { return Numbering.Direction(rawValue: word).map { Numbering(direction: $0) } }
        guard node.pairs != nil else { return nil }
        var numbering = Numbering(direction: node.word("direction") ?? .descending)
        numbering.restarts = node.flag("restarts") ?? false
        numbering.prefix = node["prefix"]?.text ?? ""
        for (name, prefix) in node["prefix"]?.words ?? [:] {
            if let type = WorkType(rawValue: name) { numbering.prefixes[type] = prefix }
        }
        return numbering
    }

    private static func decodeSelf(_ node: YAMLNode?, into options: inout StyleOptions) {
        options.ownName = node?.text ?? node?["form"]?.text
        options.plainOwnName = node?["text"]?.text
    }

    private static func decodeMarks(_ node: YAMLNode?, into options: inout StyleOptions) {
        guard let node else { return }
        options.signs = node["signs"]?.wordsByRole ?? [:]
        options.marksInside = node["position"]?.text.map { $0 == "inside" }
        options.raisedMarks = node.flag("raised")
    }

    private static func decodeLegend(_ node: YAMLNode?, into options: inout StyleOptions) {
        guard let node else { return }
        options.legendPlace = node.text.flatMap(LegendPlace.init(rawValue:)) ?? node.word("place")
        options.legendItem = node["item"]?.text.flatMap { try? PatternParser.parse($0) }
        options.legendSeparator = node["separator"]?.text
        options.legendBrackets = node["brackets"]?.items?.map { $0.text ?? "" }
        options.legendWording = node["wording"]?.wordsByRole ?? [:]
    }

    private static func names(_ node: YAMLNode?) -> NameOptions {
        var names = NameOptions()
        guard let node else { return names }
        names.form = node.word("form")
        names.separator = node["separator"]?.text
        names.separatorOfTwo = node["separator-of-two"]?.text
        names.lastSeparator = node["last-separator"]?.text
        names.etAlMin = node.integer("et-al-min")
        names.etAlUseFirst = node.integer("et-al-use-first")
        names.etAlUseLast = node.integer("et-al-use-last")
        return names
    }

    private static func links(_ node: YAMLNode?) -> LinkOptions {
        var links = LinkOptions()
        guard let node else { return links }
        links.order = node["order"]?.items?.compactMap(\.text)
        links.labels = node["labels"]?.words ?? [:]
        links.brackets = node["brackets"]?.items?.map { $0.text ?? "" }
        links.separator = node["separator"]?.text
        links.terminator = node["terminator"]?.text
        return links
    }
}

extension YAMLNode {
    func word<Word: RawRepresentable>(_ key: String) -> Word? where Word.RawValue == String {
        self[key]?.text.flatMap(Word.init(rawValue:))
    }

    func flag(_ key: String) -> Bool? { self[key]?.text.flatMap(ScalarFormat.boolean) }

    func integer(_ key: String) -> Int? { self[key]?.text.flatMap { Int($0) } }

    /// A mapping of names to texts.
    fileprivate var words: [String: String] {
        Dictionary((pairs ?? []).map { ($0.name, $0.value.text ?? "") }) { first, _ in first }
    }

    fileprivate var wordsByRole: [Role.ID: String] {
        Dictionary(words.map { (Role.ID(rawValue: $0.key), $0.value) }) { first, _ in first }
    }
}
