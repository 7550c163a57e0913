/// The signs that mean something in the author lines of one profile: `*`, `#`, `**`, `*†`, `(c)`, `1`.
///
/// What a sign means is for the profile to say; here it only counts that it is one.
public struct DeclaredSigns: Sendable, Equatable {
    /// In the order given.
    public let signs: [String]
    private let indices: [ArraySlice<UInt8>: Int]
    /// For each byte the lengths of the signs that begin with it, the longest first, so that `**` is found before `*`.
    private let lengths: [[Int]]
    /// The bytes with which a sign may begin.
    let starts: [Bool]
    /// What each byte of a plain line can begin.
    let classes: [PlainByteClass]

    public init(_ signs: [String]) {
        self.signs = signs
        let all = signs.map { Array($0.utf8)[...] }.enumerated().filter { !$0.element.isEmpty }
        indices = Dictionary(all.map { ($0.element, $0.offset) }) { first, _ in first }
        var lengths = [[Int]](repeating: [], count: 256)
        for (length, firsts) in Dictionary(grouping: indices.keys, by: \.count).sorted(by: { $0.key > $1.key }) {
            for first in Set(firsts.compactMap(\.first)) { lengths[Int(first)].append(length) }
        }
        self.lengths = lengths
        starts = lengths.map { !$0.isEmpty }
        classes = PlainByteClass.table(signStarts: all.compactMap(\.element.first))
    }

    public static func == (left: DeclaredSigns, right: DeclaredSigns) -> Bool { left.signs == right.signs }

    /// The longest declared sign that stands at a position and ends before `end`.
    func match(_ bytes: [UInt8], at position: Int, before end: Int) -> (index: Int, length: Int)? {
        guard position < end, starts[Int(bytes[position])] else { return nil }
        for length in lengths[Int(bytes[position])] where position + length <= end {
            if let index = indices[bytes[position..<position + length]] { return (index, length) }
        }
        return nil
    }

    /// The sign that is exactly this text.
    func index(of text: String) -> Int? { indices[Array(text.utf8)[...]] }
}
