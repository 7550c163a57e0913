import Bibliography
public import Surfaces

/// Finds legends: `(* denotes equal contribution)`, `*: equal; †: corresponding author`, `（*）indicates …`.
public enum LegendReader {
    /// The legends in a text, in order. A role is never guessed from a sign.
    ///
    /// A sign counts where no letter stands before it. Words behind it make a legend if they say that the sign means something
    /// (`denotes`, `=`, `:`), or if they are known words about authors. Words before it do where they announce it:
    /// `equal contribution is marked with *`.
    public static func statements(in text: SurfaceText) -> [LegendStatement] {
        guard text.bytes.contains(where: { $0 >= 0x80 || signBytes[Int($0)] }) else { return [] }
        var scanner = LegendScanner(text)
        scanner.scan()
        return scanner.statements
    }

    private static let signBytes: [Bool] = (0..<256).map { "*#+^$&=~0123456789abcd".utf8.contains(UInt8($0)) }
}
