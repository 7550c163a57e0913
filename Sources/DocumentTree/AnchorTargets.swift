extension Document {
    /// The anchors that links of this document lead to: `moe` of `#moe`. No other place needs one.
    package var anchorTargets: Set<String> {
        var collection = TargetCollection()
        accept(&collection)
        return collection.targets
    }
}

/// Keeps where links lead within a document.
private struct TargetCollection: DocumentVisitor {
    private(set) var targets: Set<String> = []

    private mutating func add(_ destination: LinkDestination) {
        if destination.text.utf8.first == UInt8(ascii: "#") { targets.insert(String(destination.text.dropFirst())) }
    }

    mutating func visit(_ inline: Inline) {
        switch inline {
        case .link(let destination, _): add(destination)
        case .badge(let badge): if let destination = badge.destination { add(destination) }
        case .text, .code, .image, .mark, .softBreak, .lineBreak, .emphasis, .strong, .underline, .smallCaps,
            .superscript, .subscript, .span:
            break
        }
    }
}
