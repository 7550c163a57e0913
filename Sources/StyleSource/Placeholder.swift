package import StyleModel
package import YAMLTree

package enum StyleOptionsShape {
    package static let fields: [Field] = [
        Field("group", .choice(Grouping.allCases.map(\.rawValue)), "How works are grouped."),
        Field("order", .choice(Order.allCases.map(\.rawValue)), "In which order works stand."),
        Field("number", .choice(Numbering.Direction.allCases.map(\.rawValue)), "How works are numbered."),
    ]
}

package enum StyleOptionsDecoder {
    package static func decode(_ node: YAMLNode) -> StyleOptions {
        var options = StyleOptions()
        options.grouping = node["group"]?.text.flatMap(Grouping.init)
        options.order = node["order"]?.text.flatMap(Order.init)
        options.numbering = node["number"]?.text.flatMap(Numbering.Direction.init).map { Numbering(direction: $0) }
        return options
    }
}
