import DocumentTree
import PageModel

/// Writes what a page says of its owner: `headline`, `photo`, `contact`.
enum ProfileHead {
    static func write(_ facts: [PageField], to yaml: inout YAMLWriter) {
        func first(_ name: String) -> String { facts.first { $0.name == name }?.text ?? "" }
        yaml.pair("language", first("language"))
        yaml.pair("headline", MarkdownText.inline([.text(first("headline"))]))
        yaml.pair("photo", LinkDestination(first("photo"))?.text ?? "")
        yaml.group("contact") { yaml in
            for key in ["email", "phone", "address", "website", "orcid"] { yaml.pair(key, first(key)) }
            yaml.group("links") { yaml in
                var seen: Set<String> = []
                for fact in facts where fact.name.hasPrefix(linkPrefix) {
                    let label = String(fact.name.dropFirst(linkPrefix.count))
                    guard !label.isEmpty, let address = LinkDestination(fact.text), seen.insert(label).inserted else {
                        continue
                    }
                    yaml.pair(label, address.text)
                }
            }
        }
    }

    /// `link:GitHub`
    private static let linkPrefix = "link:"
}
