/// The signs that mean something in the author lines of one profile: `*`, `#`, `**`, `*†`, `(c)`, `1`.
///
/// What a sign means is for the profile to say; here it only counts that it is one.
public struct DeclaredSigns: Sendable, Equatable {
    /// In the order given.
    public let signs: [String]
    /// Longest first, so that `**` is found before `*`.
    let byLength: [(bytes: [UInt8], index: Int)]
    /// The bytes with which a sign may begin.
    let starts: [Bool]
    /// What each byte of a plain line can begin.
    let classes: [PlainByteClass]

    public init(_ signs: [String]) {
        self.signs = signs
        let all = signs.enumerated().map { (bytes: Array($0.element.utf8), index: $0.offset) }
        byLength = all.filter { !$0.bytes.isEmpty }.sorted { ($1.bytes.count, $0.index) < ($0.bytes.count, $1.index) }
        var starts = [Bool](repeating: false, count: 256)
        for sign in byLength { starts[Int(sign.bytes[0])] = true }
        self.starts = starts
        classes = PlainByteClass.table(signStarts: byLength.map { $0.bytes[0] })
    }

    public static func == (left: DeclaredSigns, right: DeclaredSigns) -> Bool { left.signs == right.signs }

    /// The longest declared sign that stands at a position and ends before `end`.
    func match(_ bytes: [UInt8], at position: Int, before end: Int) -> (index: Int, length: Int)? {
        guard position < end, starts[Int(bytes[position])] else { return nil }
        for sign in byLength {
            let length = sign.bytes.count
            guard position + length <= end, bytes[position] == sign.bytes[0] else { continue }
            var offset = 1
            while offset < length, bytes[position + offset] == sign.bytes[offset] { offset += 1 }
            if offset == length { return (sign.index, length) }
        }
        return nil
    }

    /// The sign that is exactly this text.
    func index(of text: String) -> Int? { signs.firstIndex(of: text) }
}
