import Bibliography
import DocumentTree
import MarkdownTree
import SourceDiagnostics
import YAMLTree

extension ProfileDecoder {
    /// A text as it stands; empty where there is none.
    func text(_ node: YAMLNode?) -> String { node?.text ?? "" }

    /// A value, or the values of a list.
    func items(_ node: YAMLNode?) -> [YAMLNode] {
        guard let node, !node.isEmpty else { return [] }
        return node.items ?? [node]
    }

    func texts(_ node: YAMLNode?) -> [String] { items(node).compactMap(\.text) }

    func boolean(_ node: YAMLNode?) -> Bool? { node?.text.flatMap(ScalarFormat.boolean) }

    func url(_ node: YAMLNode?) -> LinkDestination? { node?.text.flatMap(LinkDestination.init) }

    func date(_ node: YAMLNode?) -> DateRange? { node?.text.flatMap { try? DateReader.read($0) } }

    func links(_ node: YAMLNode?) -> [WorkLink] {
        guard let pairs = node?.pairs else { return [] }
        return pairs.compactMap { pair in url(pair.value).map { WorkLink(label: pair.name, destination: $0) } }
    }

    func image(_ node: YAMLNode?) -> Image? {
        guard let node else { return nil }
        if let source = url(node) { return Image(source: source, alternative: "") }
        return url(node["source"]).map { Image(source: $0, alternative: text(node["alternative"])) }
    }

    /// A line of CommonMark. Most lines have no character that means anything to it, and are not given to its reader.
    mutating func inline(_ node: YAMLNode?) -> [Inline] {
        guard let node, let text = node.text else { return [] }
        if MarkdownSyntax.isPlain(text) { return [.text(text)] }
        let reading = MarkdownTree.inlines(text)
        report(reading.problems, in: node)
        noteMentions(in: text, of: node) { reading.content.mentionedIDs }
        return reading.content
    }

    /// Paragraphs of CommonMark.
    mutating func blocks(_ node: YAMLNode?) -> [Block] {
        guard let node, let text = node.text else { return [] }
        if let paragraph = MarkdownSyntax.plainParagraph(text) { return [.paragraph([.text(paragraph)], role: nil)] }
        let reading = MarkdownTree.blocks(text)
        report(reading.problems, in: node)
        noteMentions(in: text, of: node) { reading.content.mentionedIDs }
        return reading.content
    }

    /// Problems of one text for which the same is to be done are one diagnostic with notes.
    private mutating func report(_ problems: [MarkdownProblem], in node: YAMLNode) {
        var reported: [String: Int] = [:]
        for problem in problems {
            if let index = reported[problem.help] {
                guard diagnostics[index].notes.count < 4 else { continue }
                let place = place(of: problem.range, in: node)
                diagnostics[index].notes.append(Diagnostic.Note(problem.summary, at: .range(place)))
            } else {
                reported[problem.help] = diagnostics.count
                report("markdown", problem.summary, at: place(of: problem.range, in: node), help: problem.help)
            }
        }
    }

    /// Notes the works that a text mentions, each with the place of its `@id`.
    private mutating func noteMentions(in text: String, of node: YAMLNode, _ ids: () -> [String]) {
        let bytes = Array(text.utf8)
        guard MarkdownSyntax.mentionsWork(bytes) else { return }
        var start = 0
        for id in ids() {
            let pattern = Array("@\(id)".utf8)
            let found = bytes.firstRange(of: pattern, from: start)
            start = found?.upperBound ?? bytes.count
            mentions.append(Mention(id: id, node: node, part: found))
        }
    }
}

extension [UInt8] {
    fileprivate func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first, count >= pattern.count, start <= count - pattern.count else { return nil }
        for position in start...(count - pattern.count)
        where self[position] == first && self[position..<position + pattern.count].elementsEqual(pattern) {
            return position..<position + pattern.count
        }
        return nil
    }
}
