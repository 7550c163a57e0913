import ProfileModel
import YAMLTree

/// What a document asks of a section for which it means nothing would be passed over in silence otherwise.
extension ProfileDecoder {
    mutating func reportUselessOptions(_ node: YAMLNode, _ content: ProfileSection.Content) {
        switch content {
        case .publications, .projects: break
        case .entries:
            for pair in node.pairs ?? [] where ["group", "number"].contains(pair.name) {
                reportUseless(pair.key, "“\(pair.name)” means nothing for entries: it is for publications and projects")
            }
            if let condition = node["where"] { reportUselessConditions(condition) }
        case .prose: reportEveryOption(of: node, in: "running text")
        case .topics: reportEveryOption(of: node, in: "topics")
        case .raw: reportEveryOption(of: node, in: "raw text")
        }
    }

    private mutating func reportEveryOption(of node: YAMLNode, in content: String) {
        for pair in node.pairs ?? [] where ["where", "limit", "order", "group", "number"].contains(pair.name) {
            reportUseless(pair.key, "“\(pair.name)” means nothing for a section of \(content)")
        }
    }

    /// Entries have tags, a date and `selected`, but neither a type nor authors.
    private mutating func reportUselessConditions(_ node: YAMLNode) {
        for item in node.items ?? [] { reportUselessConditions(item) }
        if let word = node.text, word != "selected" {
            reportUseless(node, "“\(word.shortened)” means nothing for entries: they have no authors")
        }
        for pair in node.pairs ?? [] {
            switch pair.name {
            case "type", "role":
                reportUseless(
                    pair.key, "“\(pair.name)” means nothing for entries: only publications and projects have one")
            case "any", "not": reportUselessConditions(pair.value)
            default: break
            }
        }
    }

    private mutating func reportUseless(_ node: YAMLNode, _ summary: String) {
        report("useless-option", summary, at: tree.range(of: node), help: "Leave it out.")
    }
}
