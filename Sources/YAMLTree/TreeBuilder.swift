import SourceDiagnostics

/// Builds nodes from events, and reports what YAML allows and a profile does not: anchors, aliases, tags, repeated keys,
/// several documents, bottomless nesting.
struct TreeBuilder {
    /// A finding, with its place still in libyaml's counting.
    struct Finding {
        enum Kind {
            case anchor, alias, tag, severalDocuments, tooDeep, keyIsNotText
            case repeatedKey(String, first: Range<UInt32>)
            case control(UInt32)
        }
        let kind: Kind
        let range: Range<UInt32>
    }

    private enum Stop: Error {
        case failure(EventStream.Failure)
        case tooDeep
    }

    private let stream: EventStream
    private let depthLimit: Int
    private(set) var findings: [Finding] = []

    init(_ stream: EventStream, depthLimit: Int) {
        self.stream = stream
        self.depthLimit = depthLimit
    }

    /// The root of the first document; `nil` for a file without any.
    mutating func read() throws(EventStream.Failure) -> YAMLNode? {
        do throws(Stop) {
            return try document()
        } catch {
            guard case .failure(let failure) = error else { return nil }
            throw failure
        }
    }

    private mutating func document() throws(Stop) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try next()
            switch event.kind {
            case .streamEnd: return root
            case .documentStart where root != nil:
                report(.severalDocuments, event)
                return root
            case .streamStart, .documentStart, .documentEnd: continue
            default: root = try node(event, depth: 1)
            }
        }
    }

    private func next() throws(Stop) -> EventStream.Event {
        do throws(EventStream.Failure) { return try stream.next() } catch { throw .failure(error) }
    }

    private mutating func node(_ event: EventStream.Event, depth: Int) throws(Stop) -> YAMLNode {
        if event.hasAnchor { report(.anchor, event) }
        if event.hasTag { report(.tag, event) }
        switch event.kind {
        case .scalar(let text, let style):
            if style == .doubleQuoted { checkEscaped(text, event) }
            return YAMLNode(.scalar(text, style), start: event.start, end: event.end)
        case .sequenceStart: return try sequence(event, depth: depth)
        case .mappingStart: return try mapping(event, depth: depth)
        case .alias:
            report(.alias, event)
            return YAMLNode(.scalar("", .plain), start: event.start, end: event.end)
        default: return YAMLNode(.scalar("", .plain), start: event.start, end: event.end)
        }
    }

    private mutating func sequence(_ start: EventStream.Event, depth: Int) throws(Stop) -> YAMLNode {
        try checkDepth(depth, start)
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if case .sequenceEnd = event.kind {
                return YAMLNode(.sequence(items), start: start.start, end: event.end)
            }
            items.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func mapping(_ start: EventStream.Event, depth: Int) throws(Stop) -> YAMLNode {
        try checkDepth(depth, start)
        var pairs: [YAMLPair] = []
        var seen: [String: Int] = [:]
        while true {
            let event = try next()
            if case .mappingEnd = event.kind { return YAMLNode(.mapping(pairs), start: start.start, end: event.end) }
            let key = try node(event, depth: depth + 1)
            let value = try node(try next(), depth: depth + 1)
            let pair = YAMLPair(key: key, value: value)
            if case .scalar = key.content {} else { report(.keyIsNotText, event) }
            if let first = earlier(pair, in: pairs, &seen) {
                findings.append(
                    Finding(
                        kind: .repeatedKey(pair.name, first: first.key.start..<first.key.end),
                        range: key.start..<key.end))
            } else {
                pairs.append(pair)
            }
        }
    }

    /// The pair that has the same key already. Short mappings are compared one by one, which is faster than hashing.
    private func earlier(_ pair: YAMLPair, in pairs: [YAMLPair], _ seen: inout [String: Int]) -> YAMLPair? {
        let name = pair.name
        if pairs.count < 24 { return pairs.firstIndex(named: name).map { pairs[$0] } }
        if seen.isEmpty { seen = Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ($1.name, $0) }) }
        if let index = seen[name] { return pairs[index] }
        seen[name] = pairs.count
        return nil
    }

    private mutating func checkDepth(_ depth: Int, _ event: EventStream.Event) throws(Stop) {
        guard depth > depthLimit else { return }
        report(.tooDeep, event)
        throw .tooDeep
    }

    /// Escapes such as `"\u202E"` can write what may not stand in the file as a character.
    private mutating func checkEscaped(_ text: String, _ event: EventStream.Event) {
        for scalar in text.unicodeScalars where !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F {
            switch scalar.value {
            case 0x0A, 0x0D, 0x09: continue
            case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
                report(.control(scalar.value), event)
                return
            default: continue
            }
        }
    }

    private mutating func report(_ kind: Finding.Kind, _ event: EventStream.Event) {
        findings.append(Finding(kind: kind, range: event.start..<max(event.start, event.end)))
    }
}
