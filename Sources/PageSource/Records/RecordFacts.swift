import DocumentTree
import PageModel
import Surfaces

extension DataValue {
    /// A text with its place.
    var pageText: PageText {
        let text = surface?.trimmed ?? SurfaceText(sourceRange: range)
        return PageText(text.string, text.sourceRange)
    }

    /// Members about a person, under the names of ``SourcePage/facts``.
    func facts(_ names: [String: String]) -> [PageField] {
        fields.compactMap { field in
            guard let name = names[field.name], let text = field.value.surface?.trimmed, !text.bytes.isEmpty else {
                return nil
            }
            return PageField(name, nameRange: field.nameRange, text: text.string, range: text.sourceRange)
        }
    }
}

enum RecordFacts {
    /// The ORCID iD among a person's accounts: `{network: ORCID, username: 0000-0002-1825-0097}`.
    static func orcid(in accounts: DataValue?) -> [PageField] {
        (accounts?.items ?? []).compactMap { account in
            guard account["network"]?.text?.lowercased() == "orcid",
                let text = (account["username"] ?? account["url"])?.surface?.trimmed
            else { return nil }
            return PageField("orcid", nameRange: text.sourceRange, text: text.string, range: text.sourceRange)
        }
    }
}
