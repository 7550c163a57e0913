import Bibliography
import DocumentTree

extension Evaluation {
    /// Adds an identifier. One that is an address, with what the style prints before it, is a link (CSL 1.0.2, appendix VI).
    mutating func appendIdentifier(_ variable: TextVariable) {
        let value = reference[variable].plainText()
        guard !value.isEmpty else { return }
        guard style.options.linksIdentifiers, let address = address(of: value, variable),
            let destination = LinkDestination(address)
        else { return output.append(value) }
        output.open(.link(destination))
        output.append(value)
        output.close()
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
