import Bibliography
import DocumentTree
import YAMLTree

extension ProfileDecoder {
    /// The ways to reach the person, in the order of the file.
    func contacts(_ node: YAMLNode?) -> [Contact] {
        (node?.pairs ?? []).flatMap { pair -> [Contact] in
            let text = text(pair.value)
            switch pair.name {
            case "links":
                return links(pair.value).map {
                    Contact(kind: .link, label: $0.label, text: $0.destination.text, destination: $0.destination)
                }
            case _ where text.isEmpty: return []
            case "email":
                return [Contact(kind: .email, label: "", text: text, destination: LinkDestination("mailto:" + text))]
            case "phone":
                let digits = String(
                    text.unicodeScalars.filter { $0 == "+" || ("0"..."9").contains($0) }.map(Character.init))
                let destination = digits.isEmpty ? nil : LinkDestination("tel:" + digits)
                return [Contact(kind: .phone, label: "", text: text, destination: destination)]
            case "address": return [Contact(kind: .address, label: "", text: text)]
            case "website":
                return [Contact(kind: .website, label: "", text: text, destination: LinkDestination(text))]
            case "orcid":
                guard let id = ORCID(text)?.text else { return [] }
                let destination = LinkDestination("https://orcid.org/" + id)
                return [Contact(kind: .orcid, label: "ORCID", text: id, destination: destination)]
            default: return []
            }
        }
    }
}
