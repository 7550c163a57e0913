import DocumentTree
import PageModel
import Surfaces

/// The addresses of people's pages in networks, which CVs name by the network and the user alone.
enum AccountAddressTable {
    /// `GitHub`, `ann` → `https://github.com/ann`; `nil` for a network that is not known.
    static func address(of user: String, in network: String) -> String? {
        let key = network.lowercased().filter { $0.isLetter }
        if key == "mastodon" {
            let parts = user.split(separator: "@")
            return parts.count == 2 ? "https://\(parts[1])/@\(parts[0])" : nil
        }
        return prefixes[key].map { "https://" + $0 + user }
    }

    /// How a network writes itself: `LinkedIn` for `linkedin`.
    static func name(of network: String) -> String {
        let names = [
            "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "twitter": "Twitter", "x": "X",
            "googlescholar": "Google Scholar", "researchgate": "ResearchGate", "stackoverflow": "Stack Overflow",
        ]
        return names[network.lowercased()] ?? network.prefix(1).uppercased() + network.dropFirst()
    }

    private static let prefixes: [String: String] = [
        "linkedin": "www.linkedin.com/in/", "github": "github.com/", "gitlab": "gitlab.com/",
        "twitter": "twitter.com/", "x": "x.com/", "instagram": "instagram.com/", "imdb": "www.imdb.com/name/",
        "stackoverflow": "stackoverflow.com/users/", "researchgate": "www.researchgate.net/profile/",
        "youtube": "www.youtube.com/@", "googlescholar": "scholar.google.com/citations?user=",
        "scholar": "scholar.google.com/citations?user=", "telegram": "t.me/", "leetcode": "leetcode.com/u/",
        "bluesky": "bsky.app/profile/", "facebook": "www.facebook.com/", "kaggle": "www.kaggle.com/",
        "huggingface": "huggingface.co/", "dblp": "dblp.org/pid/", "semanticscholar": "www.semanticscholar.org/author/",
        "medium": "medium.com/@", "bitbucket": "bitbucket.org/", "reddit": "www.reddit.com/user/",
    ]
}

extension RecordFacts {
    /// A person's accounts: `{network: GitHub, username: ann}`; an ORCID iD is a fact of its own.
    static func accounts(_ accounts: DataValue?) -> [PageField] {
        (accounts?.items ?? []).compactMap { account in
            guard let network = account["network"]?.text,
                let text = (account["url"] ?? account["username"])?.surface?.trimmed, !text.bytes.isEmpty
            else { return nil }
            if network.lowercased() == "orcid" {
                let user = account["username"]?.surface?.trimmed ?? text
                return PageField("orcid", nameRange: user.sourceRange, text: user.string, range: user.sourceRange)
            }
            let address =
                account["url"] == nil ? AccountAddressTable.address(of: text.string, in: network) : text.string
            guard var address else { return nil }
            if address.hasPrefix("www.") { address = "https://" + address }
            return PageField("link:" + network, nameRange: text.sourceRange, text: address, range: text.sourceRange)
        }
    }
}
