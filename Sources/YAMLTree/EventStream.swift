import CLibYAML

/// libyaml's events, one after the other. The parser is libyaml's own structure, which must not move: hence a class.
final class EventStream {
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd, alias, sequenceStart, sequenceEnd, mappingStart,
            mappingEnd
        case scalar(String, YAMLNode.ScalarStyle)
    }

    struct Event {
        let kind: Kind
        let start: UInt32
        let end: UInt32
        /// The name behind `&`, with which aliases repeat a value.
        let hasAnchor: Bool
        /// `!!int` and the like.
        let hasTag: Bool
    }

    /// What libyaml says where it gives up.
    struct Failure: Error {
        let problem: String
        let position: UInt32
        let context: String
        let contextPosition: UInt32?
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// The bytes must outlive the stream.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    func next() throws(Failure) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        var hasAnchor = false
        var hasTag = false
        let kind: Kind
        switch event.type {
        case YAML_STREAM_START_EVENT: kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            hasAnchor = scalar.anchor != nil
            hasTag = scalar.tag != nil
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            kind = .scalar(text, Self.style(scalar.style))
        case YAML_SEQUENCE_START_EVENT:
            hasAnchor = event.data.sequence_start.anchor != nil
            hasTag = event.data.sequence_start.tag != nil
            kind = .sequenceStart
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            hasAnchor = event.data.mapping_start.anchor != nil
            hasTag = event.data.mapping_start.tag != nil
            kind = .mappingStart
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: kind = .streamEnd
        }
        return Event(
            kind: kind, start: UInt32(truncatingIfNeeded: event.start_mark.index),
            end: UInt32(truncatingIfNeeded: event.end_mark.index), hasAnchor: hasAnchor, hasTag: hasTag)
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.ScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private func failure() -> Failure {
        let parser = parser.pointee
        let hasContext = parser.context != nil
        return Failure(
            problem: parser.problem.map { String(cString: $0) } ?? "",
            position: UInt32(truncatingIfNeeded: parser.problem_mark.index),
            context: hasContext ? String(cString: parser.context) : "",
            contextPosition: hasContext ? UInt32(truncatingIfNeeded: parser.context_mark.index) : nil)
    }
}
