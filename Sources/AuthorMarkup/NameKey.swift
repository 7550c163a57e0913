public import Bibliography

/// A name folded for comparison: family and given name in lower case, without accents, hyphens, dots and spaces.
///
/// Two names with equal keys are spelt alike for every practical purpose: `Ze-Feng Gao`, `Zefeng Gao`, `GAO, Ze Feng`.
public struct NameKey: Sendable, Hashable {
    /// The folded given name, a zero, the folded family name.
    package let bytes: [UInt8]

    /// The key of a name, accents dropped: `Müller` is `muller`.
    public init(_ name: Name) { self.init(name, .dropped) }

    init(_ name: Name, _ accents: NameFolding.Accents) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.given.utf8.count + name.family.utf8.count + name.literal.utf8.count + 12)
        NameFolding.append(name.given, accents, to: &bytes)
        bytes.append(0)
        NameFolding.append(name.droppingParticle, accents, to: &bytes)
        NameFolding.append(name.nonDroppingParticle, accents, to: &bytes)
        NameFolding.append(name.family, accents, to: &bytes)
        NameFolding.append(name.literal, accents, to: &bytes)
        self.bytes = bytes
    }

    /// Every key of a name: accents dropped, and transcribed as in German where that makes a difference.
    static func all(of name: Name) -> [NameKey] {
        let dropped = NameKey(name, .dropped)
        guard !isASCII(name) else { return [dropped] }
        let transcribed = NameKey(name, .transcribed)
        return transcribed == dropped ? [dropped] : [dropped, transcribed]
    }

    /// The keys of a name in the other order without a comma, as it would be read: `Gao Ze-Feng`, `Gao Ze Feng`. They may be
    /// another person's: `Chen Wei` is not `Wei Chen`.
    static func inOtherOrder(_ name: Name) -> Set<NameKey> {
        guard name.literal.isEmpty, !name.given.isEmpty, !name.isEastAsian else { return [] }
        var keys: Set<NameKey> = []
        let family =
            name.droppingParticle.isEmpty ? name.particledFamily : name.droppingParticle + " " + name.particledFamily
        for given in [name.given, String(name.given.map { $0 == "-" ? " " : $0 })] {
            keys.formUnion(all(of: NameParser.parse(family + " " + given)))
        }
        return keys
    }

    private static func isASCII(_ name: Name) -> Bool {
        [name.given, name.family, name.literal, name.droppingParticle, name.nonDroppingParticle].allSatisfy {
            $0.utf8.allSatisfy { $0 < 0x80 }
        }
    }
}
