import Bibliography

/// The roles that a profile may use, and which sign of its author lines stands for which.
struct RoleTable {
    /// Well-known roles first, then the profile's own in the order of the file.
    private(set) var all: [Role] = Role.ID.wellKnown.map { Role(id: $0) }
    private(set) var names: [String] = Role.ID.wellKnown.map(\.rawValue)
    private(set) var bySign: [String: Role.ID] = [:]
    private var indices = Dictionary(uniqueKeysWithValues: Role.ID.wellKnown.enumerated().map { ($1, $0) })

    func contains(_ id: Role.ID) -> Bool { indices[id] != nil }

    mutating func declare(_ role: Role, sign: String) {
        bySign[sign] = role.id
        guard let index = indices[role.id] else {
            indices[role.id] = all.count
            names.append(role.id.rawValue)
            all.append(role)
            return
        }
        if all[index].legend == nil { all[index].legend = role.legend }
        if all[index].sign == nil { all[index].sign = role.sign }
    }

    /// The first of the names, for a message.
    var listed: String { (names.prefix(30) + (names.count > 30 ? ["…"] : [])).joined(separator: ", ") }
}
