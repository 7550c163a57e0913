import Bibliography
import DocumentTree

/// What a name in an item of CSL-JSON stands for.
enum ReferenceField: Sendable, Equatable {
    case id, type, note
    case variable(Variable)

    /// `nil` for names that CSL does not have: programs keep their own notes beside CSL's variables.
    init?(_ name: String) {
        guard let field = Self.named[name] else { return nil }
        self = field
    }

    private static let named: [String: ReferenceField] = {
        var named: [String: ReferenceField] = [:]
        for variable in Variable.allCases { named[variable.word] = .variable(variable) }
        for (name, variable) in otherNames { named[name] = .variable(.text(variable)) }
        named["id"] = .id
        named["type"] = .type
        named["note"] = .note
        return named
    }()

    /// What older programs write.
    private static let otherNames: [(String, TextVariable)] = [
        ("journalAbbreviation", .containerTitleShort), ("shortTitle", .titleShort), ("short-title", .titleShort),
        ("locator", .locator),
    ]
}
