/// Writes the nodes out.
extension MarkdownDecoder {
    func written(_ range: Range<Int>) -> SurfaceText {
        var builder = SurfaceBuilder(bytes, range)
        var elements = HTMLElements()
        var emphasis: [Int] = []
        var links: [Int: Int] = [:]
        for node in nodes {
            switch node {
            case .copy(let range): builder.copy(range)
            case .character(let scalar, let range, let form): builder.append(scalar, for: range, form)
            case .softBreak(let range): builder.appendSpace(for: range)
            case .hardBreak(let range): builder.appendLineBreak(for: range)
            case .code(let content, let range): write(code: content, in: range, to: &builder)
            case .tag(let tag): elements.receive(tag, into: &builder)
            case .autolink(let text, let range, let address):
                let span = builder.open(.link(address), opening: range.lowerBound..<text.lowerBound)
                builder.copy(text)
                builder.close(span, at: text.upperBound..<range.upperBound)
            case .signs(let signs): signs.append(to: &builder)
            case .delimiter(let index): write(delimiters[index], open: &emphasis, to: &builder)
            case .bracket(let index):
                let bracket = brackets[index]
                if let address = bracket.address {
                    links[index] = builder.open(
                        bracket.isImage ? .image(address) : .link(address), opening: bracket.range)
                } else {
                    builder.copy(bracket.range)
                }
            case .linkEnd(let index, let range):
                if let span = links.removeValue(forKey: index) { builder.close(span, at: range) }
            }
        }
        return builder.text()
    }

    private func write(code: Range<Int>, in range: Range<Int>, to builder: inout SurfaceBuilder) {
        let span = builder.open(.code, opening: range.lowerBound..<code.lowerBound)
        var start = code.lowerBound
        for position in code where ByteScan.isLineEnd(bytes[position]) {
            builder.copy(start..<position)
            start = position + 1
            let isSecond = bytes[position] == UInt8(ascii: "\n") && bytes[position - 1] == UInt8(ascii: "\r")
            if !isSecond { builder.append(UInt8(ascii: " "), for: position..<start) }
        }
        builder.copy(start..<code.upperBound)
        builder.close(span, at: code.upperBound..<range.upperBound)
    }

    /// First the emphasis that ends at a run, then what of it is text, then the emphasis that begins.
    private func write(_ delimiter: MarkdownDelimiter, open: inout [Int], to builder: inout SurfaceBuilder) {
        var position = delimiter.start
        for count in delimiter.closing {
            if let span = open.popLast() { builder.close(span, at: position..<(position + count)) }
            position += count
        }
        builder.copy(position..<(position + delimiter.remaining))
        position += delimiter.remaining
        for count in delimiter.opening.reversed() {
            open.append(builder.open(count == 2 ? .strong : .emphasis, opening: position..<(position + count)))
            position += count
        }
    }
}
