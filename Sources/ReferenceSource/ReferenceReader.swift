import Bibliography
import DocumentTree
import JSONTree
import SourceDiagnostics

/// Makes a reference of one item of CSL-JSON.
struct ReferenceReader: Sendable {
    var reference: Reference
    var diagnostics: [Diagnostic] = []
    /// `false` for an item that is no group of fields.
    var isWork = true
    private let number: Int

    /// `number` is the item's place, from 1: its name if it has none of its own.
    init(number: Int) {
        self.number = number
        reference = Reference(id: "", type: nil)
    }

    mutating func read(_ node: JSONNode) {
        guard let members = node.members else {
            isWork = false
            report(
                "wrong-type", "a work is expected here, and \(node.kind) stands here", at: node.range,
                help: "Write {\"id\": \"lee2020\", \"type\": \"book\", …}.")
            return
        }
        var note: String?
        for member in members where !member.value.isNull {
            switch ReferenceField(member.name) {
            case .id: reference.id = text(member) ?? ""
            case .type: readType(member)
            case .note: note = text(member)
            case .variable(let variable): read(member, as: variable)
            case nil: continue
            }
        }
        if let note { read(note: note) }
        if reference.id.isEmpty { reference.id = String(number) }
        if reference[.eventTitle].isEmpty { reference[.eventTitle] = reference[.event] }
    }

    private mutating func read(_ member: JSONMember, as variable: Variable) {
        switch variable {
        case .text(let variable):
            guard let text = text(member), !text.isEmpty, reference[variable].isEmpty else { return }
            reference[variable] = RichText.inlines(of: text)
        case .name(let variable): reference[variable] = names(member)
        case .date(let variable): reference[variable] = date(member)
        }
    }

    private mutating func readType(_ member: JSONMember) {
        guard let word = text(member) else { return }
        reference.type = WorkType(word: word)
        guard reference.type == nil else { return }
        let nearest = NearestWord.find(word, among: WorkType.allCases.map(\.rawValue))
        report(
            "unknown-type", "“\(word.prefix(40))” is no type of CSL", at: member.value.range, severity: .warning,
            help: nearest.map { "Did you mean “\($0)”?" } ?? "It is printed as a work of no special type.")
    }

    /// A text or a number, or several of them in a list; `nil`, with a diagnostic, for anything else.
    mutating func text(_ member: JSONMember) -> String? {
        if let text = member.value.text { return text }
        if let items = member.value.items {
            let texts = items.compactMap(\.text)
            if texts.count == items.count { return texts.joined(separator: ", ") }
        }
        report(
            "wrong-type", "`\(member.name)` is a text, and \(member.value.kind) stands here", at: member.value.range,
            help: "Write it in double quotes.")
        return nil
    }

    mutating func report(
        _ code: String, _ summary: String, at range: Range<Int>, severity: Diagnostic.Severity = .error,
        help: String = ""
    ) {
        diagnostics.append(Diagnostic(code, severity, summary, at: .range(range), help: help))
    }
}

extension WorkType {
    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// CSL's word for a type.
    init?(word: String) {
        guard let type = Self.named[word] else { return nil }
        self = type
    }
}
