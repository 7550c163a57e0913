import Bibliography
import JSONTree

extension ReferenceReader {
    /// `[{"family": "Lee", "given": "Ann"}, {"literal": "The Group"}]`
    mutating func names(_ member: JSONMember) -> ContributorList {
        guard let items = member.value.items else {
            report(
                "wrong-type", "`\(member.name)` is a list of names, and \(member.value.kind) stands here",
                at: member.value.range, help: "Write [{\"family\": \"Lee\", \"given\": \"Ann\"}].")
            guard let text = member.value.string, !text.isEmpty else { return ContributorList() }
            return ContributorList([Contributor(name: Name(literal: text, asWritten: text))])
        }
        var list = ContributorList()
        for item in items {
            if let text = item.string, !text.isEmpty {
                list.contributors.append(Contributor(name: Name(literal: text, asWritten: text)))
            } else if item.members != nil {
                read(name: item, into: &list)
            } else {
                report(
                    "wrong-type", "a name is expected here, and \(item.kind) stands here", at: item.range,
                    help: "Write {\"family\": \"Lee\", \"given\": \"Ann\"}, or {\"literal\": \"The Group\"}.")
            }
        }
        return list
    }

    private mutating func read(name node: JSONNode, into list: inout ContributorList) {
        var parts = NameFields()
        for member in node.members ?? [] where !member.value.isNull {
            switch member.name {
            case "family": parts.family = text(member) ?? ""
            case "given": parts.given = text(member) ?? ""
            case "literal", "name": parts.literal = text(member) ?? ""
            case "suffix": parts.suffix = text(member) ?? ""
            case "dropping-particle": parts.droppingParticle = text(member) ?? ""
            case "non-dropping-particle": parts.nonDroppingParticle = text(member) ?? ""
            case "comma-suffix": parts.hasCommaSuffix = isTrue(member.value)
            case "static-ordering": parts.hasStaticOrdering = isTrue(member.value)
            case "static-particles": parts.mayHaveParticles = !isTrue(member.value)
            case "parse-names": parts.mayHaveParticles = isTrue(member.value)
            case "isInstitution": parts.isInstitution = isTrue(member.value)
            default: continue
            }
        }
        if parts.isOthers {
            list.endsWithOthers = true
        } else if let name = parts.name {
            list.contributors.append(Contributor(name: name))
            if parts.endsWithOthers { list.endsWithOthers = true }
        }
    }

    /// `true`, `1`, `"true"`: programs write all of these.
    func isTrue(_ node: JSONNode) -> Bool {
        switch node.content {
        case .boolean(let value): value
        case .number(let text): text != "0"
        case .string(let text): !text.isEmpty && text != "0" && text != "false"
        case .null, .array, .object: false
        }
    }
}
