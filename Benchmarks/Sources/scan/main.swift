// scan FILE: prints the seconds that libyaml takes for all tokens of a .yaml file, and for others those of one pass over the
// bytes that counts lines and braces; the median of several runs.
import CLibYAML

func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

/// The number of tokens; `nil` where the file is not YAML.
func scan(_ bytes: [UInt8]) -> Int? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        var count = 0
        var token = yaml_token_t()
        while yaml_parser_scan(&parser, &token) == 1 {
            let type = token.type
            yaml_token_delete(&token)
            if type == YAML_STREAM_END_TOKEN || type == YAML_NO_TOKEN { return count }
            count += 1
        }
        return nil
    }
}

/// The number of lines and of braces: one look at every byte.
func count(_ bytes: [UInt8]) -> Int? {
    var (lines, depth, deepest) = (0, 0, 0)
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\n"): lines += 1
        case UInt8(ascii: "{"):
            depth += 1
            deepest = max(deepest, depth)
        case UInt8(ascii: "}"): depth -= 1
        default: break
        }
    }
    return lines + deepest
}

guard let path = CommandLine.arguments.dropFirst().first, let bytes = contents(of: path) else {
    fatalError("usage: scan FILE")
}
let clock = ContinuousClock()
let look = path.hasSuffix(".yaml") ? scan : count
let runs = bytes.count > 1_000_000 ? 5 : 21
let times = (0..<runs).map { _ in
    clock.measure { if look(bytes) == nil { fatalError("\(path) is not YAML") } }
}
let median = times.sorted()[runs / 2].components
print(Double(median.seconds) + Double(median.attoseconds) * 1e-18)
