internal import DocumentTree

/// Reads HTML as a browser shows it: white space collapsed, comments, scripts and style sheets left out, a new line for each
/// block.
struct HTMLDecoder {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var builder: SurfaceBuilder
    private var elements = HTMLElements()

    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> SurfaceText {
        var decoder = HTMLDecoder(bytes, range)
        decoder.read()
        return decoder.builder.text()
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        position = range.lowerBound
        builder = SurfaceBuilder(bytes, range)
    }

    private mutating func read() {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "<"): readMarkup()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "$"), UInt8(ascii: "\\"): readMath()
            case let byte where ByteScan.isSpace(byte):
                let next = ByteScan.endOfSpace(bytes, from: position, before: end)
                builder.appendSpace(for: position..<next)
                position = next
            default:
                var next = position + 1
                while next < end, Self.isText(bytes[next]) { next += 1 }
                copy(upTo: next)
            }
        }
    }

    private static func isText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "\\"): false
        default: !ByteScan.isSpace(byte)
        }
    }

    private mutating func copy(upTo next: Int) {
        builder.copy(position..<next)
        position = next
    }

    private mutating func readReference() {
        guard let reference = CharacterReference(bytes, at: position, before: end) else {
            copy(upTo: position + 1)
            return
        }
        builder.append(reference.scalar, for: reference.range, .entity)
        position = reference.range.upperBound
    }

    /// Signs in formulas, which pages with MathJax raise: `$^*$`, `\(^\dagger\)`.
    private mutating func readMath() {
        if let signs = MathSigns(bytes, at: position, before: end), signs.isRaised {
            signs.append(to: &builder)
            position = signs.range.upperBound
        } else {
            copy(upTo: position + 1)
        }
    }

    private mutating func readMarkup() {
        if position + 1 < end, bytes[position + 1] == UInt8(ascii: "!") || bytes[position + 1] == UInt8(ascii: "?") {
            skipDeclaration()
            return
        }
        guard let tag = HTMLTag(bytes, at: position, before: end) else {
            copy(upTo: position + 1)
            return
        }
        position = tag.range.upperBound
        if HTMLElementTable.hidden.contains(tag.name), !tag.isClosing {
            skipContent(of: tag)
        } else {
            elements.receive(tag, into: &builder)
        }
    }

    /// `<!-- … -->`, `<!DOCTYPE …>`, `<?xml … ?>`. What is never closed hides all the rest, as in a browser.
    private mutating func skipDeclaration() {
        if ByteScan.matches("<!--", bytes, at: position, before: end) {
            position = ByteScan.find("-->", in: bytes, from: position + 2, before: end).map { $0 + 3 } ?? end
        } else {
            position = ByteScan.find(">", in: bytes, from: position, before: end).map { $0 + 1 } ?? end
        }
    }

    private mutating func skipContent(of tag: HTMLTag) {
        while let next = ByteScan.find("</", in: bytes, from: position, before: end) {
            position = next + 2
            if let closing = HTMLTag(bytes, at: next, before: end), closing.name == tag.name {
                position = closing.range.upperBound
                return
            }
        }
        position = end
    }
}
