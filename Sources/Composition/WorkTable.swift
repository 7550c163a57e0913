import Bibliography
import ProfileModel

/// The publications and projects of a profile by identifier, for those that prose mentions. Each is found by its place, since few of many
/// are ever asked for.
struct WorkTable {
    private let lists: [[Work]]
    private var places: [String: (list: Int, item: Int)] = [:]

    init(_ profile: Profile) {
        lists = profile.sections.compactMap { section in
            switch section.content {
            case .publications(let works), .projects(let works): works
            case .prose, .entries, .topics, .raw: nil
            }
        }
        for list in lists.indices {
            for item in lists[list].indices { places[lists[list][item].id] = (list, item) }
        }
    }

    subscript(id: String) -> Work? { places[id].map { lists[$0.list][$0.item] } }
}
