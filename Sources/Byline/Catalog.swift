import Bibliography
import DocumentTree
import ProfileSource

/// What the program knows, for those who ask it.
public enum Catalog {
    /// The roles that every profile may use without a wording of its own, and what their legends say in English.
    public static var roles: [(name: String, legend: String)] {
        let terms = Terms.of(language: "en")
        return Role.ID.wellKnown.map { ($0.rawValue, terms.legend[$0] ?? "") }
    }

    /// The JSON Schema of profiles (draft 2020-12), as text.
    public static var profileSchema: String { ProfileSchema.json().serialized() + "\n" }
}
