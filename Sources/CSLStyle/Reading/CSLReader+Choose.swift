import Bibliography
import SourceDiagnostics
import XMLTree

extension CSLReader {
    mutating func readChoose(_ element: XMLElement) -> [Branch] {
        reportText(in: element)
        close(Attributes(element))
        var branches: [Branch] = []
        for child in element.elements {
            if let last = branches.last, last.condition == nil {
                report("after-else", "nothing is looked at behind cs:else", at: child, help: "Move it before cs:else.")
                break
            }
            switch child.name {
            case "if" where branches.isEmpty, "else-if" where !branches.isEmpty:
                branches.append(Branch(readCondition(child), readRenderingElements(of: child)))
            case "else" where !branches.isEmpty:
                close(Attributes(child))
                branches.append(Branch(nil, readRenderingElements(of: child)))
            case "if", "else-if", "else":
                report(
                    "misplaced-branch", "cs:\(child.name) stands in the wrong place", at: child,
                    help: "First comes one cs:if, then any number of cs:else-if, then cs:else.")
            default: reportUnknown(child, in: element, known: ["if", "else-if", "else"])
            }
        }
        if branches.isEmpty { report("missing-element", "cs:choose has no cs:if", at: element) }
        return branches
    }

    private mutating func readCondition(_ element: XMLElement) -> Condition {
        var attributes = Attributes(element)
        let match = attributes.value("match", of: Condition.Match.self) ?? .all
        var tests: [Condition.Test] = []
        if let flag = attributes.flag("disambiguate") { tests.append(.disambiguate(flag)) }
        tests += attributes.tests("type", WorkType.allCases.map(\.rawValue)) {
            WorkType(rawValue: $0).map(Condition.Test.type)
        }
        tests += attributes.tests("variable", Variable.allCases.map(\.word)) {
            Variable($0).map(Condition.Test.variable)
        }
        tests += attributes.tests("is-numeric", TextVariable.allCases.map(\.rawValue)) {
            TextVariable(rawValue: $0).map(Condition.Test.isNumeric)
        }
        tests += attributes.tests("is-uncertain-date", DateVariable.allCases.map(\.rawValue)) {
            DateVariable(rawValue: $0).map(Condition.Test.isUncertainDate)
        }
        tests += attributes.tests("locator", LocatorType.allCases.map(\.rawValue)) {
            LocatorType(rawValue: $0).map(Condition.Test.locator)
        }
        tests += attributes.tests("position", CitePosition.allCases.map(\.rawValue)) {
            CitePosition(rawValue: $0).map(Condition.Test.position)
        }
        close(attributes)
        if tests.isEmpty {
            report(
                "missing-attribute", "cs:\(element.name) asks nothing", at: element,
                help: "It needs one of disambiguate, type, variable, is-numeric, is-uncertain-date, locator, position.")
            tests = [.unknown]
        }
        return Condition(match: match, tests)
    }
}

extension Attributes {
    /// One test for each word of an attribute; a word that CSL does not know is never true.
    fileprivate mutating func tests(
        _ name: String, _ allowed: @autoclosure () -> [String], _ test: (String) -> Condition.Test?
    ) -> [Condition.Test] {
        guard var words = words(name) else { return [] }
        // The older spelling of the locator.
        if name == "locator", let index = words.firstIndex(of: "sub"), words[(index + 1)...].first == "verbo" {
            words.replaceSubrange(index...(index + 1), with: ["sub-verbo"])
        }
        return words.map { word in
            if let test = test(word) { return test }
            reject(name, word, allowed: allowed())
            return .unknown
        }
    }
}
