import SourceDiagnostics
import XMLTree

/// What is not wrong, and worth knowing.
extension CSLReader {
    mutating func remark(on style: CitationStyle, _ root: XMLElement) {
        remarkOnMacros(of: root)
        remarkOnShortening(in: root)
        if style.bibliography == nil {
            report(
                "no-bibliography", .information, "the style has no cs:bibliography", at: root,
                help: "It can cite works, but not list them.")
        }
    }

    /// Macros that nothing calls that is printed.
    private mutating func remarkOnMacros(of root: XMLElement) {
        var called: Set<Macro.Index> = []
        var pending = calls.calls.filter { !$0.caller.isMacro }.map(\.callee)
        var callees: [Macro.Index: [Macro.Index]] = [:]
        for call in calls.calls {
            if case .macro(let caller) = call.caller { callees[caller, default: []].append(call.callee) }
        }
        while let macro = pending.popLast() {
            if called.insert(macro).inserted { pending += callees[macro] ?? [] }
        }
        for element in root.elements where element.name == "macro" {
            guard let name = element["name"], let index = macroIndices[name], !called.contains(index) else { continue }
            report("unused-macro", .information, "nothing prints the macro “\(name)”", at: element)
        }
    }

    /// A list that is shortened to as many names as it has, or shortened without saying to how many.
    private mutating func remarkOnShortening(in root: XMLElement) {
        for element in [root] + root.descendants(where: { ["citation", "bibliography", "name"].contains($0.name) }) {
            guard let min = element["et-al-min"].flatMap({ Int($0) }) else { continue }
            guard let first = element["et-al-use-first"].flatMap({ Int($0) }), first >= min else { continue }
            report(
                "et-al-without-effect", .warning,
                "lists of \(min) names are shortened to \(first): et-al-use-first is to be less than et-al-min",
                at: element)
        }
    }
}
