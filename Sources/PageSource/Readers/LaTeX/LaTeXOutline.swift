/// A document as a tree of headings, paragraphs and lists. Ranges are of ``LaTeXLayout/text``.
struct LaTeXNode: Sendable {
    enum Kind: Sendable, Equatable {
        case document
        case heading(level: Int)
        case paragraph
        /// Also the rows of a table.
        case list
        /// An item of a list, a row of a table; the label is a range of ``LaTeXLayout/expanded``.
        case item(label: Range<Int>?)
        case group(LaTeXEnvironment)
        /// A range of ``LaTeXLayout/expanded``.
        case verbatim(Range<Int>)
    }

    var kind: Kind
    var range: Range<Int>
    var children: [LaTeXNode] = []
}

/// Builds the tree of a document.
struct LaTeXOutline {
    private let bytes: [UInt8]
    private var open: [LaTeXNode]
    /// For every open environment the number of nodes that were open when it began; `nil` for one that makes none.
    private var environments: [Int?] = []
    /// So many of them began before the last heading, which ends all lists.
    private var endedEnvironments = 0
    private var reached = 0
    private var heading: (level: Int, start: Int)?

    static func read(_ layout: LaTeXLayout) -> LaTeXNode {
        var outline = LaTeXOutline(layout.text.bytes)
        for event in layout.events { outline.receive(event) }
        return outline.finish()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        open = [LaTeXNode(kind: .document, range: 0..<bytes.count)]
    }

    private mutating func receive(_ event: LaTeXLayout.Event) {
        if heading == nil || event.kind != .paragraph { flush(until: event.offset) }
        switch event.kind {
        case .paragraph: break
        case .heading(let level):
            close(downTo: 1, at: event.offset)
            endedEnvironments = environments.count
            heading = (level, event.offset)
        case .headingEnd: break
        case .begin(let environment): begin(environment, at: event.offset)
        case .end:
            endEnvironment(at: event.offset)
        case .item(let label): beginItem(label, at: event.offset)
        case .verbatim(let range):
            append(LaTeXNode(kind: .verbatim(range), range: event.offset..<event.offset))
        }
    }

    private mutating func finish() -> LaTeXNode {
        flush(until: bytes.count)
        close(downTo: 1, at: bytes.count)
        return open[0]
    }

    private mutating func endEnvironment(at offset: Int) {
        let isEnded = environments.count <= endedEnvironments
        endedEnvironments = min(endedEnvironments, environments.count - 1)
        if let count = environments.popLast(), let count, !isEnded { close(downTo: count, at: offset) }
    }

    /// Ends the heading or the paragraph that stands before an offset.
    private mutating func flush(until end: Int) {
        let range = trimmed(reached..<end)
        reached = max(reached, end)
        if let (level, _) = heading {
            heading = nil
            append(LaTeXNode(kind: .heading(level: level), range: range))
        } else if !range.isEmpty {
            append(LaTeXNode(kind: .paragraph, range: range))
        }
    }

    private mutating func append(_ node: LaTeXNode) { open[open.count - 1].children.append(node) }

    private mutating func begin(_ environment: LaTeXEnvironment, at offset: Int) {
        guard open.count < Self.deepest else {
            environments.append(nil)
            return
        }
        switch environment {
        case .list, .rows:
            environments.append(open.count)
            open.append(LaTeXNode(kind: .list, range: offset..<offset))
        case .entry, .entryStart, .continuation:
            environments.append(open.count)
            open.append(LaTeXNode(kind: .group(environment), range: offset..<offset))
        case .section, .plain, .verbatim: environments.append(nil)
        }
    }

    private mutating func beginItem(_ label: Range<Int>?, at offset: Int) {
        if case .item = open[open.count - 1].kind { close(downTo: open.count - 1, at: offset) }
        if open[open.count - 1].kind != .list {
            // Items of a list that begins in another file or in a command of the class.
            open.append(LaTeXNode(kind: .list, range: offset..<offset))
        }
        open.append(LaTeXNode(kind: .item(label: label), range: offset..<offset))
    }

    private mutating func close(downTo count: Int, at offset: Int) {
        while open.count > max(count, 1) {
            var node = open.removeLast()
            node.range = trimmed(node.range.lowerBound..<max(offset, node.range.lowerBound))
            if node.kind == .item(label: nil), node.children.isEmpty { continue }
            append(node)
        }
    }

    /// A range without white space and line breaks at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            if isSpace(bytes[start]) {
                start += 1
            } else if start + 1 < end, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "\\") {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if isSpace(bytes[end - 1]) {
                end -= 1
            } else if end - 1 > start, bytes[end - 1] == UInt8(ascii: "\\"), bytes[end - 2] == UInt8(ascii: "\\") {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "~") }

    /// Lists within lists beyond this are taken as one.
    private static let deepest = 24
}
