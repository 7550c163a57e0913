import SourceDiagnostics

/// The lines between `---` and `---` at the head of a file, in which site generators keep a page's data.
struct FrontMatterBlock {
    enum Notation {
        case yaml
        /// Between `+++` and `+++`.
        case toml
    }
    let notation: Notation
    /// The data, without the lines around it.
    let data: Range<Int>
    /// What follows.
    let body: Range<Int>

    init?(_ source: SourceText) {
        let bytes = source.bytes
        let start = ByteOrderMark.length(of: bytes)
        guard bytes.count > start + 3, let notation = Notation(bytes[start...].prefix(3)) else { return nil }
        guard let first = source.lineStarts.dropFirst().first, Self.isBlank(bytes[start + 3..<first]) else {
            return nil
        }
        self.notation = notation
        for lineStart in source.lineStarts.dropFirst() {
            guard let fence = Notation(bytes[lineStart...].prefix(3)), fence == notation else { continue }
            let end = bytes[lineStart...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            guard Self.isBlank(bytes[lineStart + 3..<end]) else { continue }
            data = first..<lineStart
            body = end..<bytes.count
            return
        }
        return nil
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}

extension FrontMatterBlock.Notation {
    fileprivate init?(_ fence: ArraySlice<UInt8>) {
        if fence.elementsEqual("---".utf8) {
            self = .yaml
        } else if fence.elementsEqual("+++".utf8) {
            self = .toml
        } else {
            return nil
        }
    }
}

/// EF BB BF, which some editors put at the head of a file in UTF-8.
enum ByteOrderMark {
    static func length(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
