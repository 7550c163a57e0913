import Bibliography
import CSLStyle

extension CitationStyle {
    /// Whether a layout prints the year suffix by itself or behind a label, rather than behind the year.
    func printsYearSuffix(in layout: Layout) -> Bool {
        prints(.yearSuffix, in: layout.elements) || prints(.citationLabel, in: layout.elements)
    }

    /// Whether elements call a text variable, be it in a macro or a branch that is not taken.
    func prints(_ variable: TextVariable, in elements: [RenderingElement]) -> Bool {
        contains(in: elements) { element in
            switch element {
            case .text(let text):
                if case .variable(let called, _) = text.source { called == variable } else { false }
            case .number(let number): number.variable == variable
            case .label, .date, .names, .group, .choose: false
            }
        }
    }

    /// Whether elements have a condition on `disambiguate`.
    func testsDisambiguation(in elements: [RenderingElement]) -> Bool {
        contains(in: elements) { element in
            guard case .choose(let branches) = element else { return false }
            return branches.contains { branch in
                branch.condition?.tests.contains { if case .disambiguate = $0 { true } else { false } } ?? false
            }
        }
    }

    /// Whether a rule holds for one of the elements, or one within them, or within a macro that is called.
    private func contains(in elements: [RenderingElement], _ holds: (RenderingElement) -> Bool) -> Bool {
        var seen: Set<Macro.Index> = []
        return contains(in: elements, &seen, holds)
    }

    private func contains(
        in elements: [RenderingElement], _ seen: inout Set<Macro.Index>, _ holds: (RenderingElement) -> Bool
    ) -> Bool {
        for element in elements {
            if holds(element) { return true }
            let inner: [RenderingElement]
            switch element {
            case .text(let text):
                guard case .macro(let index) = text.source, macros.indices.contains(index),
                    seen.insert(index).inserted
                else { continue }
                inner = macros[index].elements
            case .group(let group): inner = group.elements
            case .choose(let branches): inner = branches.flatMap(\.elements)
            case .names(let names): inner = names.substitute
            case .number, .label, .date: continue
            }
            if contains(in: inner, &seen, holds) { return true }
        }
        return false
    }
}
