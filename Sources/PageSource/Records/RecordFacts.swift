import DocumentTree
import PageModel
import Surfaces

extension DataValue {
    /// A text with its place.
    var pageText: PageText {
        let text = surface?.trimmed ?? SurfaceText(sourceRange: range)
        return PageText(text.string, text.sourceRange)
    }

    /// Members about a person, under the names of ``SourcePage/facts``.
    func facts(_ names: [String: String]) -> [PageField] {
        fields.compactMap { field in
            guard let name = names[field.name], let text = field.value.surface?.trimmed, !text.bytes.isEmpty else {
                return nil
            }
            return PageField(name, nameRange: field.nameRange, text: text.string, range: text.sourceRange)
        }
    }
}

/// What records say of a person.
enum RecordFacts {}
