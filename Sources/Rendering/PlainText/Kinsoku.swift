/// Where a line of Chinese or Japanese may end: between any two characters, but not before a sign that closes and not
/// behind one that opens (JIS X 4051 and GB/T 15834 call the rules kinsoku and 避头尾).
enum Kinsoku {
    static func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
        guard isIdeographic(left) || isIdeographic(right) else { return false }
        return !closing.contains(right) && !opening.contains(left)
    }

    /// Whether lines may break beside it: ideographs, kana, their punctuation and fullwidth letters. Korean has spaces.
    static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x2E80: false
        case 0x2E80...0x3130, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFFEE, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private static let closing = Set(
        ("，。、．：；！？）］｝〉》」』】〕〗〙〛〟’”｡､｣％‰…‥—–・·ーゝゞヽヾ々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
            + ",.;:!?)]}>*%/’”").unicodeScalars)
    private static let opening = Set("（［｛〈《「『【〔〖〘〚〝‘“｢([{<$#¥￥＄＃".unicodeScalars)
}
