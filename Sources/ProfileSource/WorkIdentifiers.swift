import Bibliography
import YAMLTree

/// The identifiers of a profile's works: those that the file gives, and those made from titles, each of them unique.
struct WorkIdentifiers {
    typealias Repeated = (id: String, first: YAMLNode, again: YAMLNode)

    private(set) var repeated: [Repeated] = []
    private var identifiers = UniqueIdentifiers()

    /// Takes the identifiers that the sections' works have in the file.
    init(_ sections: [YAMLNode]) {
        var first: [String: YAMLNode] = [:]
        for section in sections {
            for work in section["publications"]?.items ?? section["projects"]?.items ?? [] {
                guard let node = work["id"], let id = node.text else { continue }
                if let earlier = first[id] { repeated.append((id, earlier, node)) } else { first[id] = node }
            }
        }
        identifiers = UniqueIdentifiers(taken: first.keys)
    }

    /// `A Study of Everything` → `a-study-of-everything`, and `a-study-of-everything-2` for the next of that title.
    mutating func make(from title: String) -> String {
        let slug = Slug.make(from: title)
        return identifiers.take(slug.isEmpty ? "work" : slug)
    }
}
