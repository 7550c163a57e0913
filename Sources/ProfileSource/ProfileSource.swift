import Parallelism
public import ProfileModel
public import SourceDiagnostics
import YAMLTree

/// Reads profiles.
public enum ProfileSource {
    /// Reads a profile and reports everything that is wrong with it in one run. Nothing is thrown, nothing is dropped in
    /// silence: what cannot be read is a diagnostic with its place.
    public static func read(_ source: SourceText) -> ProfileReading {
        let tree = YAMLTree.parse(source)
        guard let root = tree.root else {
            let spaces = Diagnostic.wideIndentation(in: source)
            return ProfileReading(
                profile: nil, documents: [], diagnostics: spaces.map { [$0] } ?? tree.diagnostics,
                sourceMap: SourceMap(source))
        }
        let (mistakes, (profile, decoder)) = Parallel.both {
            var validator = ShapeValidator(tree)
            validator.check(root, .object(ProfileShape.profile), named: .file)
            return validator.diagnostics
        } _: {
            var decoder = ProfileDecoder(tree)
            return (decoder.decode(root), decoder)
        }
        let found = (mistakes + decoder.diagnostics).filter { !$0.isConsequence(in: tree) }
        var diagnostics = tree.diagnostics + found
        if diagnostics.contains(where: { $0.severity == .error }), let spaces = Diagnostic.wideIndentation(in: source) {
            diagnostics = [spaces]  // What else was found may well follow from it.
        }
        let hasErrors = diagnostics.contains { $0.severity == .error }
        var reading = ProfileReading(
            profile: hasErrors ? nil : profile, documents: profile.documents, diagnostics: diagnostics,
            sourceMap: SourceMap(source, workPlaces: decoder.workPlaces))
        reading.names = ProfileNames(
            roles: decoder.roles.bySign, signs: decoder.signs, selfMatcher: decoder.selfMatcher, people: decoder.people)
        reading.unresolvedMentions = decoder.unresolvedMentions
        return reading
    }
}

/// What came of a profile's text.
public struct ProfileReading: Sendable {
    /// `nil` where there is an error.
    public let profile: Profile?
    /// The documents that the profile asks for, as far as they could be read: there too where it has errors.
    public let documents: [DocumentRequest]
    public let diagnostics: [Diagnostic]
    /// Finds the places of fields for what later stages have to say about them.
    public let sourceMap: SourceMap
    /// What the profile says of names and signs, for the authors of works in other files.
    package internal(set) var names = ProfileNames()
    /// Mentions of works that the profile itself does not have: errors, unless its other files have them.
    package internal(set) var unresolvedMentions: [(id: String, diagnostic: Diagnostic)] = []
}

extension Diagnostic {
    /// Whether it stands in a line that could not be read and was blotted out.
    fileprivate func isConsequence(in tree: YAMLTree) -> Bool {
        guard !tree.damagedLines.isEmpty, case .range(let range) = location else { return false }
        return tree.damagedLines.contains(tree.source.lineNumber(of: range.lowerBound))
    }
}
