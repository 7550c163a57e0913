import Bibliography
import CSLStyle

/// The parts of a name as they are printed: initials in place of given names, and nothing but the family name in the short form.
struct NameParts {
    enum Kind {
        case given, droppingParticle, nonDroppingParticle, family, suffix

        /// Whether `cs:name-part name="family"` formats it.
        var isFamily: Bool { self == .nonDroppingParticle || self == .family }
    }

    private let name: Name
    private let given: String
    private let suffix: String
    private let isShort: Bool

    init(_ name: Name, detail: GivenNameDetail, _ format: NamesFormat, style: CompiledStyle) {
        self.name = name
        let options = format.options
        let usual: GivenNameDetail =
            options.form == .short ? .none : options.initializeWith == nil ? .whole : .initials
        let level = max(usual, detail)
        let initials = Initials(
            terminator: options.initializeWith ?? "", abbreviates: options.initialize ?? true,
            keepsHyphen: style.style.initializeWithHyphen)
        switch level {
        case .none: given = ""
        case .initials where !name.family.isEmpty && options.initializeWith != nil: given = initials.of(name.given)
        case .initials, .whole: given = name.given
        }
        // A name of one part has no suffix, and the short form neither that nor a dropping particle.
        isShort = given.isEmpty
        suffix =
            isShort ? "" : options.initializeWith == nil ? name.suffix : initials.normalized(name.suffix)
    }

    var hasCommaSuffix: Bool { name.hasCommaSuffix }

    subscript(kind: Kind) -> String {
        switch kind {
        case .given: given
        case .droppingParticle: isShort ? "" : name.droppingParticle
        case .nonDroppingParticle: name.nonDroppingParticle
        case .family: name.family
        case .suffix: suffix
        }
    }

    /// Whether the next part follows a part without a space: `d'`, `al-`; but `de' Medici`.
    func isGlued(_ kind: Kind) -> Bool {
        guard kind == .nonDroppingParticle || kind == .droppingParticle, let last = self[kind].unicodeScalars.last
        else {
            return false
        }
        if self[kind] == "de'" || self[kind] == "de’" { return false }
        return last == "'" || last == "\u{2019}" || last == "-" || last == " "
    }
}
