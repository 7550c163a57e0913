import Bibliography

/// Writes the `marks:` of a profile.
enum MarksWriter {
    static func write(_ marks: MarkDraft, to yaml: inout YAMLWriter) {
        guard !marks.declarations.isEmpty else { return }
        yaml.blankLine()
        yaml.comment("What the signs behind names mean.")
        yaml.group("marks") { yaml in
            for mark in marks.declarations { write(mark, to: &yaml) }
        }
    }

    private static func write(_ mark: MarkDraft.Declaration, to yaml: inout YAMLWriter) {
        if mark.isUnexplained {
            yaml.pair(
                mark.sign, "unexplained", comment: "say what it means: equal-contribution, corresponding-author …")
        } else if let role = mark.role, mark.legend.isEmpty {
            yaml.pair(mark.sign, role.rawValue)
        } else {
            yaml.group(mark.sign) { yaml in
                yaml.pair("role", mark.role?.rawValue ?? "")
                yaml.pair("legend", mark.legend)
            }
        }
    }
}
