/// Initials with their stops: `Z.-F.`, `W. X.`, `Ł.`
enum InitialsForm {
    static func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count <= 16, bytes[range].contains(UInt8(ascii: ".")) else { return false }
        var letters = 0
        var dots = 0
        for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
            switch scalar {
            case ".": dots += 1
            case " ", "-", "\u{2010}", "\u{A0}": break
            default:
                guard scalar.properties.isUppercase else { return false }
                letters += 1
            }
        }
        return dots > 0 && letters == dots
    }
}
