import CSLStyle
import SourceDiagnostics

/// A style for tests: parts put into an otherwise complete one.
struct SampleStyle {
    var attributes = ""
    var locales = ""
    var macros = ""
    var citation = "<citation><layout><text variable=\"title\"/></layout></citation>"
    var bibliography = ""

    /// A style whose bibliography prints some elements.
    init(printing elements: String = "", macros: String = "", attributes: String = "", locales: String = "") {
        self.attributes = attributes
        self.macros = macros
        self.locales = locales
        if !elements.isEmpty { bibliography = "<bibliography><layout>\(elements)</layout></bibliography>" }
    }

    var text: String {
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" \(attributes)>
        <info><title>Sample</title><id>sample</id></info>
        \(locales)\(macros)\(citation)\(bibliography)</style>
        """
    }

    /// What it is read to; `nil` where it is no independent style.
    var style: CitationStyle? {
        if case .style(let style)? = read(text).file { style } else { nil }
    }

    /// The elements that the bibliography prints.
    var printed: [RenderingElement] { style?.bibliography?.layout.elements ?? [] }

    /// The diagnostics, one a line, with their places.
    var problems: [String] { read(text).problems }
}

/// A text as it is read, with its diagnostics as `line:column code summary`.
func read(_ text: String) -> (file: CSLFile?, problems: [String]) {
    let source = SourceText(path: "style.csl", text: text)
    let (file, diagnostics) = CSLFile.read(source)
    let problems = diagnostics.map { diagnostic in
        guard case .range(let range) = diagnostic.location else { return "\(diagnostic.code) \(diagnostic.summary)" }
        let position = source.position(of: range.lowerBound)
        return "\(position.line):\(position.column) \(diagnostic.code) \(diagnostic.summary)"
    }
    return (file, problems)
}
