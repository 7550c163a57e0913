import Bibliography
import DocumentTree

extension Evaluation {
    /// Adds an identifier. One that is an address, with what the style prints before it, is a link (CSL 1.0.2, appendix VI).
    ///
    /// - Parameter prefix: What makes an address of it: `https://doi.org/`; empty for nothing.
    mutating func appendIdentifier(_ variable: TextVariable, prefix: String = "") {
        let value = reference[variable].plainText()
        guard !value.isEmpty else { return }
        guard style.options.linksIdentifiers,
            let address = prefix.isEmpty ? address(of: value, variable) : prefix + value,
            let destination = LinkDestination(address)
        else { return output.append(value) }
        output.open(.link(destination))
        output.append(affix: prefix)
        output.append(value)
        output.close()
    }

    /// Takes from a prefix what is the beginning of an address, to print it within the link.
    func takeAddress(from prefix: inout String, before variable: TextVariable) -> String {
        guard style.options.linksIdentifiers, [.doi, .url, .pmid, .pmcid].contains(variable),
            let start = prefix.firstRange(of: "http")?.lowerBound
        else { return "" }
        let address = String(prefix[start...])
        prefix = String(prefix[..<start])
        return address
    }

    private func address(of value: String, _ variable: TextVariable) -> String? {
        if value.hasPrefix("http://") || value.hasPrefix("https://") { return value }
        return switch variable {
        case .doi: "https://doi.org/" + value
        case .pmid: "https://www.ncbi.nlm.nih.gov/pubmed/" + value
        case .pmcid: "https://www.ncbi.nlm.nih.gov/pmc/articles/" + value
        default: nil
        }
    }
}
