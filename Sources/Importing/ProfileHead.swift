import DocumentTree
import PageModel
import ProfileSource
import YAMLTree

/// Writes what a page says of its owner: `headline`, `photo`, `contact`.
enum ProfileHead {
    static func write(_ facts: [PageField], to yaml: inout YAMLWriter) {
        func first(_ name: String) -> String { facts.first { $0.name == name }?.text ?? "" }
        yaml.pair("headline", MarkdownText.inline([.text(first("headline"))]))
        yaml.pair("photo", LinkDestination(first("photo"))?.text ?? "", of: .url)
        yaml.group("contact") { yaml in
            yaml.pair("email", first("email"), of: .email)
            yaml.pair("phone", first("phone"))
            yaml.pair("address", first("address"))
            let site = first("url").hasPrefix("www.") ? "https://" + first("url") : first("url")
            yaml.pair("website", LinkDestination(site)?.text ?? "", of: .url)
            yaml.pair("orcid", first("orcid"), of: .orcid)
            yaml.group("links") { yaml in
                var seen: Set<String> = []
                for fact in facts where fact.name.hasPrefix(linkPrefix) {
                    let label = String(fact.name.dropFirst(linkPrefix.count))
                    guard !label.isEmpty, let address = LinkDestination(fact.text), seen.insert(label).inserted else {
                        continue
                    }
                    yaml.pair(label, address.text, of: .url)
                }
            }
        }
    }

    /// `link:GitHub`
    private static let linkPrefix = "link:"
}
