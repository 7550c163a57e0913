/// The language in which a stretch of text is written.
public enum Surface: String, Sendable, Equatable, CaseIterable {
    /// No markup at all.
    case plain
    /// CommonMark with the HTML that it allows, Liquid and Kramdown attributes.
    case markdown
    case html
    case latex
}

extension SurfaceText {
    /// Reads a stretch of a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file, in UTF-8.
    ///   - range: the bytes to read; markup that is opened outside is not known.
    ///   - surface: what they are written in.
    public init(_ bytes: [UInt8], _ range: Range<Int>, _ surface: Surface) {
        // Every surface begins as plain text.
        self.init(
            bytes: Array(bytes[range]), origins: [Origin(start: 0, source: range)], sourceRange: range)
    }
}
