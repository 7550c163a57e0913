import Bibliography
import CSLStyle

extension CompiledStyle {
    /// The states with what tells works apart that would be cited alike: more names, given names, `disambiguate`, year suffixes.
    func disambiguated(_ states: [CiteState], of references: [Reference], citedIn citations: [Citation]) -> [CiteState]
    {
        states
    }
}
