import SourceDiagnostics
import Surfaces
import XMLTree

/// Elements of XML as records: elements within are members, those that repeat are lists.
extension XMLElement {
    /// Whether elements stand in it that are more than markup of a text.
    var isRecord: Bool {
        children.contains { child in
            if case .element(let element) = child {
                !Self.inlineNames.contains(element.name.lowercased())
            } else {
                false
            }
        }
    }

    /// Each name once, where it stands first.
    func recordFields(in source: SourceText) -> [DataField] {
        guard isRecord else { return [] }
        var order: [String] = []
        var byName: [String: [XMLElement]] = [:]
        for element in elements {
            if byName[element.name] == nil { order.append(element.name) }
            byName[element.name, default: []].append(element)
        }
        return order.map { name in
            let elements = byName[name] ?? []
            let start = elements[0].range(in: source).lowerBound
            let base: DataValue.Base = elements.count == 1 ? .xml(elements[0], source) : .xmlList(elements, source)
            return DataField(name: name, nameRange: start..<start, value: DataValue(base: base))
        }
    }

    /// The text within, with its markup.
    func surface(in source: SourceText) -> SurfaceText {
        let content = contentRange.isEmpty ? range(in: source) : contentRange
        // A CDATA section is text as it stands, which HTML does not know.
        if !contentRange.isEmpty, !source.bytes[content].indices.contains(where: { isCDATA(at: $0, in: source.bytes) })
        {
            return SurfaceText(source.bytes, content, .html)
        }
        let text = Array(text.utf8)
        let origins = text.isEmpty ? [] : [SurfaceText.Origin(start: 0, source: content)]
        return SurfaceText(bytes: text, origins: origins, sourceRange: content)
    }

    private func isCDATA(at index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "<") && bytes[index...].starts(with: "<![CDATA[".utf8)
    }

    /// From its start tag to its end tag; its line where that is all that is known.
    func range(in source: SourceText) -> Range<Int> {
        if !range.isEmpty { return range }
        guard line >= 1, line <= source.lineStarts.count else { return 0..<0 }
        let end = line < source.lineStarts.count ? source.lineStarts[line] - 1 : source.bytes.count
        return source.lineStarts[line - 1]..<max(end, source.lineStarts[line - 1])
    }

    /// Markup that stands within titles and names: HTML's, the ACL Anthology's, MathML's beginning.
    private static let inlineNames: Set<String> = [
        "b", "i", "em", "strong", "u", "sub", "sup", "tt", "code", "span", "font", "a", "br", "fixed-case", "tex-math",
        "scp", "math", "ref",
    ]
}
