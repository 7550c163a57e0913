import ProfileSource
import SourceDiagnostics
import Testing

/// Files in which everything is wrong are read in a time that grows with their length and no faster.
@Suite struct LinearTimeTests {
    @Test(.serialized, arguments: Flaw.allCases) func wrong(_ flaw: Flaw) {
        let source = SourceText(path: "p", text: flaw.text(2_000))
        let time = ContinuousClock().measure { _ = ProfileSource.read(source) }
        #expect(time < .seconds(8))
    }

    enum Flaw: String, CaseIterable {
        case shownNames, sections, roles, oneLine, types, fields, repeatedKeys, signs, names

        func text(_ count: Int) -> String {
            switch self {
            case .shownNames:
                return
                    "name: A B\nalso: [\(list(count, "name#"))]\nshown-names: [\(list(count, "nome#"))]\nsections: []"
            case .sections:
                return "name: A B\nsections: [\(list(count, "{title: sektion #, text: a}"))]\n"
                    + "documents: {cv: {sections: [\(list(count, "section#"))]}}"
            case .roles:
                return "name: A B\n\(marks(count))people: [\(list(count, "{name: A B#, role: rolle-#}"))]\nsections: []"
            case .oneLine: return "{name: A B, sections: [\(list(count, "{titel: a, text: x}"))], a: *b, c: d}"
            case .types: return publications(list(count, "{title: a, type: boook}"))
            case .fields: return "name: A B\nsections: [{title: E, entries: [\(list(count, "{degre: a}"))]}]"
            case .repeatedKeys: return "name: A B\ncontact: {\(list(count, "key#: a")), \(list(count, "key#: a"))}"
            case .signs: return publications("{title: a, authors: \"\(list(count, "A Lee1 B"))\"}", marks(count))
            case .names:
                return publications(
                    "{title: a, authors: \"\(list(count, "B. Lee#"))\"}", "also: [\(list(count, "Ann Lee#"))]\n")
            }
        }

        private func publications(_ works: String, _ head: String = "") -> String {
            "name: A B\n\(head)sections: [{title: P, publications: [\(works)]}]"
        }

        private func list(_ count: Int, _ item: String) -> String {
            (0..<count).map { item.replacing("#", with: String($0)) }.joined(separator: ", ")
        }

        private func marks(_ count: Int) -> String {
            "marks: {\(list(count, "\"1#\": {role: role-#, legend: a}"))}\n"
        }
    }
}
