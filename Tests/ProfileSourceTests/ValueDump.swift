/// A value as an indented tree, without what is empty.
func valueDump(_ value: Any, label: String = "profile", indent: String = "") -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
        return mirror.children.first.map { valueDump($0.value, label: label, indent: indent) } ?? ""
    }
    if let text = value as? String { return text.isEmpty ? "" : "\(indent)\(label): “\(text)”\n" }
    if mirror.children.isEmpty {
        switch mirror.displayStyle {
        case .collection, .dictionary, .set: return ""
        default: return "\(value)" == "false" ? "" : "\(indent)\(label): \(value)\n"
        }
    }
    var children: [(label: String, value: Any)] = mirror.children.enumerated().map { index, child in
        (child.label ?? "\(index)", child.value)
    }
    if mirror.displayStyle == .dictionary {
        children = mirror.children.map { child in
            let pair = Array(Mirror(reflecting: child.value).children)
            return ("\(pair[0].value)", pair[1].value)
        }.sorted { $0.label < $1.label }
    }
    let inner = children.map { valueDump($0.value, label: $0.label, indent: indent + "  ") }.joined()
    return inner.isEmpty ? "" : "\(indent)\(label)\n\(inner)"
}
