import SourceDiagnostics
import XMLTree

extension CSLReader {
    /// All macros are known by name before the first is read: a macro may call one that stands below it.
    mutating func readMacros(of root: XMLElement, into style: inout CitationStyle) {
        let elements = root.elements.filter { $0.name == "macro" }
        var bodies: [XMLElement] = []
        for element in elements {
            var attributes = Attributes(element)
            let name = attributes.text("name") ?? ""
            if name.isEmpty { attributes.require("name") }
            close(attributes)
            guard !name.isEmpty else { continue }
            if macroIndices[name] != nil {
                report(
                    "duplicate-macro", "there is another macro “\(name)” above", at: element,
                    help: "The one above is used. Give this one another name.")
                continue
            }
            macroIndices[name] = bodies.count
            bodies.append(element)
            style.macros.append(Macro(name: name))
        }
        for (index, element) in bodies.enumerated() {
            calls.caller = .macro(index)
            style.macros[index].elements = readRenderingElements(of: element)
        }
    }

    /// Takes out the calls by which a macro would call itself.
    mutating func breakCycles(in style: inout CitationStyle) {
        let cyclic = calls.order(count: style.macros.count).cyclic
        var calleesByCaller: [Macro.Index: Set<Macro.Index>] = [:]
        for (call, path) in cyclic {
            guard case .macro(let caller) = call.caller else { continue }
            calleesByCaller[caller, default: []].insert(call.callee)
            let others = path.dropFirst().map { "“\(style.macros[$0].name)”" }.joined(separator: ", ")
            report(
                Diagnostic(
                    "macro-cycle",
                    "the macro “\(style.macros[call.callee].name)” calls itself"
                        + (others.isEmpty ? "" : " through \(others)"),
                    at: .range(call.place), help: "It would never end: this call is left out."))
        }
        for (caller, callees) in calleesByCaller {
            style.macros[caller].elements = style.macros[caller].elements.removingCalls(of: callees)
        }
    }

    /// Empties what would take forever to evaluate: macros that call others twice, which call others twice …
    mutating func limitExpansion(of style: inout CitationStyle) {
        var expansions = [Expansion](repeating: Expansion(of: [], []), count: style.macros.count)
        for index in calls.order(count: style.macros.count).order {
            expansions[index] = Expansion(of: style.macros[index].elements, expansions)
            guard expansions[index].isTooLarge else { continue }
            reportTooLarge("the macro “\(style.macros[index].name)”")
            style.macros[index].elements = []
            expansions[index] = Expansion(of: [], [])
        }
        if Expansion(of: style.citation.layout.elements, expansions).isTooLarge {
            reportTooLarge("cs:citation")
            style.citation.layout.elements = []
        }
        if let bibliography = style.bibliography, Expansion(of: bibliography.layout.elements, expansions).isTooLarge {
            reportTooLarge("cs:bibliography")
            style.bibliography?.layout.elements = []
        }
    }

    private mutating func reportTooLarge(_ what: String) {
        report(
            Diagnostic(
                "too-large", "\(what) comes to more elements than can be evaluated", at: .file,
                help: "Written out, its macros may have \(Expansion.mostElements) elements, "
                    + "\(Expansion.deepest) of them in one another. Nothing of it is printed."))
    }
}
