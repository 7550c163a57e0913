import Bibliography

/// The roles that a profile may use, and which sign of its author lines stands for which.
struct RoleTable {
    /// Well-known roles first, then the profile's own in the order of the file.
    private(set) var all: [Role] = Role.ID.wellKnown.map { Role(id: $0) }
    private(set) var bySign: [String: Role.ID] = [:]

    var names: [String] { all.map(\.id.rawValue) }

    func contains(_ id: Role.ID) -> Bool { all.contains { $0.id == id } }

    mutating func declare(_ role: Role, sign: String) {
        bySign[sign] = role.id
        guard let index = all.firstIndex(where: { $0.id == role.id }) else { return all.append(role) }
        if all[index].legend == nil { all[index].legend = role.legend }
        if all[index].sign == nil { all[index].sign = role.sign }
    }
}
