extension SurfaceText {
    /// Reads text that is embedded in another notation, such as Markdown in a quoted string of YAML: first the notation's escapes
    /// are undone, which is `outer`, then the surface's.
    ///
    /// For example: of the JSON string `"Ann\\*, B\u00f3"`, `outer` has the bytes `Ann\*, Bó`, and in Markdown the text is
    /// `Ann*, Bó`, whose star comes from the three bytes `\\*` of the file.
    public init(embeddedIn outer: SurfaceText, _ surface: Surface) {
        // Plain text has nothing of its own to undo.
        self = surface == .plain ? outer : SurfaceText(outer.bytes, outer.bytes.indices, surface).moved(through: outer)
    }

    /// Texts one behind the other with something between them, which stands for what the file has there; empty ones are left out.
    public static func joined(_ parts: [SurfaceText], separator: String = " ") -> SurfaceText {
        lines(parts.filter { !$0.bytes.isEmpty }, separator: separator)
    }

    /// Texts one below the other, empty ones too.
    public static func lines(_ texts: [SurfaceText], separator: String = "\n") -> SurfaceText {
        guard var whole = texts.first else { return SurfaceText(sourceRange: 0..<0) }
        for text in texts.dropFirst() { whole.append(text, behind: separator) }
        return whole
    }

    /// Parts need not stand in the file in the order in which they are joined.
    private mutating func append(_ part: SurfaceText, behind separator: String) {
        let end = sourceRange.upperBound
        if !separator.isEmpty {
            origins.append(Origin(start: bytes.count, source: end..<max(end, part.sourceRange.lowerBound)))
            bytes += Array(separator.utf8)
        }
        let offset = bytes.count
        bytes += part.bytes
        origins += part.origins.map { Origin(start: $0.start + offset, source: $0.source, form: $0.form) }
        spans += part.spans.map { span in
            SurfaceSpan(
                span.kind, span.range.lowerBound + offset..<span.range.upperBound + offset, opening: span.opening,
                closing: span.closing)
        }
        sourceRange = min(sourceRange.lowerBound, part.sourceRange.lowerBound)..<max(end, part.sourceRange.upperBound)
    }

    /// The same text, its places moved from the text in which it stands to the file from which that comes.
    private func moved(through outer: SurfaceText) -> SurfaceText {
        var moved = SurfaceText(bytes: bytes, sourceRange: outer.sourceRange)
        moved.origins.reserveCapacity(max(origins.count, outer.origins.count))
        for (index, origin) in origins.enumerated() {
            let end = index + 1 < origins.count ? origins[index + 1].start : bytes.count
            if end - origin.start == origin.source.count {
                outer.copy(origin, into: &moved.origins)
            } else {
                moved.origins.append(
                    Origin(start: origin.start, source: outer.place(of: origin.source), form: origin.form))
            }
        }
        moved.spans = spans.map { span in
            SurfaceSpan(
                span.kind, span.range, opening: outer.place(of: span.opening), closing: outer.place(of: span.closing))
        }
        return moved
    }

    /// Cuts a run that is copied from this text where this text's own runs end.
    private func copy(_ origin: Origin, into moved: inout [Origin]) {
        var position = origin.source.lowerBound
        var index = origins.isEmpty ? 0 : originIndex(of: position)
        while position < origin.source.upperBound, index < origins.count {
            let own = origins[index]
            let ownEnd = index + 1 < origins.count ? origins[index + 1].start : bytes.count
            let end = min(ownEnd, origin.source.upperBound)
            let start = origin.start + position - origin.source.lowerBound
            if own.isCopy(until: ownEnd) {
                let source = own.source.lowerBound + position - own.start
                let form = own.form == .literal ? origin.form : own.form
                moved.append(Origin(start: start, source: source..<source + end - position, form: form))
            } else {
                moved.append(Origin(start: start, source: own.source, form: own.form))
            }
            position = end
            index += 1
        }
    }

    /// The place in the file of a range of this text, of empty ones too.
    private func place(of range: Range<Int>) -> Range<Int> {
        if !range.isEmpty { return source(of: range) }
        let end =
            range.lowerBound < bytes.count
            ? source(of: range).lowerBound : origins.last?.source.upperBound ?? sourceRange.lowerBound
        return end..<end
    }
}
