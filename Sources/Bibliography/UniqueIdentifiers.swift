/// Hands out identifiers, each once: `moss`, then `moss-2`, `moss-3`.
package struct UniqueIdentifiers: Sendable {
    private var used: Set<String>
    private var counts: [String: Int] = [:]

    /// - Parameter taken: identifiers that are in use already.
    package init(taken: some Sequence<String> = EmptyCollection()) { used = Set(taken) }

    /// The stem itself, or with the next number behind it.
    package mutating func take(_ stem: String) -> String {
        var id = stem
        while !used.insert(id).inserted {
            let count = counts[stem, default: 1] + 1
            counts[stem] = count
            id = "\(stem)-\(count)"
        }
        return id
    }
}
