public import SourceDiagnostics
import YAMLTree

/// From a field's path to its bytes in the profile's file. The file is parsed again when places are asked for, which is
/// seldom: its tree takes several times its size.
public struct SourceMap: Sendable {
    private let source: SourceText
    /// The section and the item of each work.
    private let workPlaces: [String: WorkPlace]

    /// Where a work stands: `sections[2].publications[7]`.
    struct WorkPlace: Sendable {
        let section: Int
        let item: Int
    }

    init(_ source: SourceText, workPlaces: [String: WorkPlace] = [:]) {
        self.source = source
        self.workPlaces = workPlaces
    }

    /// The bytes of a field, or of the nearest thing around it that is in the file; `nil` where nothing of it is.
    ///
    /// `documents.cv.style` is found from the top; `publications.mpoe.authors` and `projects.mpoe.authors` by the work's
    /// identifier, in whatever section it stands. A list or a group of fields is shown by its first line.
    public func range(of path: FieldPath) -> Range<Int>? { ranges(of: [path]).first ?? nil }

    /// The same for several fields, for which the file is parsed once.
    public func ranges(of paths: [FieldPath]) -> [Range<Int>?] {
        guard !paths.isEmpty else { return [] }
        let tree = YAMLTree.parse(source)
        return paths.map { range(of: $0, in: tree) }
    }

    /// Where texts first stand in the values of the file, such as the path of a picture; `nil` for one that does not.
    public func places(ofTexts texts: [String]) -> [Range<Int>?] {
        let tree = YAMLTree.parse(source)
        var places = [Range<Int>?](repeating: nil, count: texts.count)
        var nodes = tree.root.map { [$0] } ?? []
        while let node = nodes.popLast(), places.contains(nil) {
            nodes += (node.pairs?.map(\.value) ?? node.items ?? []).reversed()
            guard let value = node.text else { continue }
            for index in texts.indices where places[index] == nil {
                guard let part = value.firstRange(of: texts[index]) else { continue }
                let start = value.utf8.distance(from: value.startIndex, to: part.lowerBound)
                places[index] = tree.sourceRange(
                    ofDecodedBytes: start..<start + texts[index].utf8.count, in: node)
            }
        }
        return places
    }

    private func range(of path: FieldPath, in tree: YAMLTree) -> Range<Int>? {
        guard let root = tree.root else { return nil }
        var node = root
        var place: Range<Int>?
        for component in expanded(path.components, in: root) {
            switch component {
            case .key(let key):
                guard let pair = node.pairs?.first(where: { $0.name == key }) else { return place }
                node = pair.value
                place = node.pairs == nil && node.items == nil ? tree.range(of: node) : tree.range(of: pair.key)
            case .index(let index):
                guard let items = node.items, items.indices.contains(index) else { return place }
                node = items[index]
                place = tree.headRange(of: node)
            }
        }
        return place
    }

    /// The path from the top for one that begins with a work's identifier.
    private func expanded(_ components: [FieldPath.Component], in root: YAMLNode) -> [FieldPath.Component] {
        guard components.count >= 2, case .key(let list) = components[0], case .key(let id) = components[1],
            list == "publications" || list == "projects", let place = workPlaces[id],
            let sections = root["sections"]?.items, sections.indices.contains(place.section)
        else { return components }
        let content = sections[place.section]["publications"] == nil ? "projects" : "publications"
        let start: [FieldPath.Component] = [.key("sections"), .index(place.section), .key(content), .index(place.item)]
        return start + components.dropFirst(2)
    }
}
