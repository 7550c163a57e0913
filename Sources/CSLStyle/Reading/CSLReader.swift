import Bibliography
import SourceDiagnostics
import XMLTree

/// Reads the elements of one CSL file to values and notes what is wrong with them.
struct CSLReader {
    let source: SourceText
    private var diagnostics: [Diagnostic] = []
    private var suggestions = SuggestionBudget()
    /// The macros of the style by name, known before anything that may call them is read.
    var macroIndices: [String: Macro.Index] = [:]
    /// Terms that the style's own locales define.
    var ownTerms: Set<String> = []
    var calls = MacroCalls()

    init(_ source: SourceText) { self.source = source }

    var diagnosticsInOrder: [Diagnostic] {
        diagnostics.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }

    // MARK: What is wrong

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Reports an element by its name in the start tag.
    mutating func report(
        _ code: String, _ severity: Diagnostic.Severity, _ summary: String, at element: XMLElement, help: String = ""
    ) {
        let end = min(element.opening.upperBound, element.opening.lowerBound + 1 + element.name.utf8.count)
        report(
            Diagnostic(
                code, severity, summary, at: .range(element.opening.lowerBound..<max(end, element.opening.lowerBound)),
                help: help))
    }

    mutating func report(_ code: String, _ summary: String, at element: XMLElement, help: String = "") {
        report(code, .error, summary, at: element, help: help)
    }

    /// Reports an element that has no business where it stands.
    mutating func reportUnknown(_ element: XMLElement, in parent: XMLElement, known: [String]) {
        let nearest = suggestions.nearest(element.name, among: known.filter { $0 != element.name })
        report(
            "unknown-element", .warning, "cs:\(parent.name) has no element “\(element.name)”", at: element,
            help: nearest.map { "Did you mean “\($0)”? It is skipped." }
                ?? "It is skipped. There may be: \(known.joined(separator: ", ")).")
    }

    /// Reports what an element's attributes have that it does not take, and what they lack.
    mutating func close(_ attributes: Attributes) {
        let element = attributes.element
        let unknown = element.attributes.filter { !attributes.asked.contains($0.name) && $0.name != "schemaLocation" }
        guard !unknown.isEmpty || !attributes.wrongValues.isEmpty || !attributes.missing.isEmpty else { return }
        let places = AttributePlaces(of: element, in: source.bytes).places
        for attribute in unknown {
            let nearest = suggestions.nearest(attribute.name, among: attributes.asked)
            report(
                Diagnostic(
                    "unknown-attribute", .warning, "cs:\(element.name) has no attribute “\(attribute.name)”",
                    at: .range(places[attribute.name]?.name ?? element.opening),
                    help: nearest.map { "Did you mean “\($0)”?" }
                        ?? "It is ignored. There may be: \(attributes.asked.joined(separator: ", "))."))
        }
        for wrong in attributes.wrongValues {
            report(wrong, at: places[wrong.attribute]?.value ?? element.opening)
        }
        for name in attributes.missing {
            report("missing-attribute", "cs:\(element.name) needs the attribute “\(name)”", at: element)
        }
    }

    private mutating func report(_ wrong: Attributes.WrongValue, at range: Range<Int>) {
        let nearest = suggestions.nearest(wrong.value, among: wrong.allowed)
        let list = wrong.allowed.count <= 12 ? "Write \(wrong.allowed.joined(separator: ", "))." : ""
        report(
            Diagnostic(
                "unknown-value", "“\(wrong.value)” is no value of \(wrong.attribute)", at: .range(range),
                help: wrong.wanted.map { "Write \($0)." } ?? nearest.map { "Did you mean “\($0)”?" } ?? list))
    }

    /// Reports text between elements, which nothing prints.
    mutating func reportText(in element: XMLElement) {
        for case .text(let text, let range) in element.children where text.contains(where: { !$0.isWhitespace }) {
            report(
                Diagnostic(
                    "stray-text", .warning, "the text between the elements of cs:\(element.name) is not printed",
                    at: .range(range), help: "Fixed words are printed by <text value=\"…\"/>."))
        }
    }

    mutating func nearest(_ word: String, among candidates: [String]) -> String? {
        suggestions.nearest(word, among: candidates)
    }
}

extension Diagnostic {
    fileprivate var start: Int {
        if case .range(let range) = location { range.lowerBound } else { 0 }
    }
}
