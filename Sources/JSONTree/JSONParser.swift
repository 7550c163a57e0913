import SourceDiagnostics

/// Reads JSON, and goes on after mistakes: no byte is looked at twice.
struct JSONParser {
    let bytes: [UInt8]
    var position = 0
    var diagnostics: [Diagnostic] = []
    private var depth = 0
    /// Whether it was said that the text ends too early: one bracket is enough.
    var isCutOff = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The one value of the text.
    mutating func readText() -> JSONNode? {
        skipSpace()
        guard position < bytes.count else {
            report("empty-file", "there is no JSON in this file", at: 0..<0, help: "It should hold a list: [{…}, {…}]")
            return nil
        }
        let root = readValue()
        skipSpace()
        if position < bytes.count {
            report(
                "unexpected-text", "something stands behind the end", at: position..<characterEnd(position),
                help: "A JSON file holds one value: several works stand in one list, [{…}, {…}].")
        }
        return root
    }

    /// `nil`, with a diagnostic, where no value stands; then at least one byte is passed, or a bracket or comma is next.
    private mutating func readValue() -> JSONNode? {
        guard position < bytes.count else {
            reportEnd()
            return nil
        }
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "{"): return readNested { $0.readObject() }
        case UInt8(ascii: "["): return readNested { $0.readArray() }
        case UInt8(ascii: "\""): return JSONNode(.string(readString()), start..<position)
        case UInt8(ascii: "-"), 0x30...0x39: return readNumber()
        default: return readWord()
        }
    }

    private mutating func readNested(_ read: (inout JSONParser) -> JSONNode) -> JSONNode? {
        guard depth < JSONTree.deepest else {
            report(
                "too-deep", "lists and objects lie more than \(JSONTree.deepest) deep in one another",
                at: position..<position + 1, help: "The rest of the file is not read.")
            position = bytes.count
            isCutOff = true
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        return read(&self)
    }

    private mutating func readArray() -> JSONNode {
        let start = position
        position += 1
        var items: [JSONNode] = []
        while true {
            skipSpace()
            guard position < bytes.count else {
                reportUnclosed(start)
                break
            }
            if isClosing(UInt8(ascii: "]"), hasItems: !items.isEmpty) { break }
            if let item = readValue() { items.append(item) }
            guard continues(UInt8(ascii: "]")) else { break }
        }
        return JSONNode(.array(items), start..<position)
    }

    private mutating func readObject() -> JSONNode {
        let start = position
        position += 1
        var members: [JSONMember] = []
        while true {
            skipSpace()
            guard position < bytes.count else {
                reportUnclosed(start)
                break
            }
            if isClosing(UInt8(ascii: "}"), hasItems: !members.isEmpty) { break }
            if let member = readMember() { members.append(member) }
            guard continues(UInt8(ascii: "}")) else { break }
        }
        return JSONNode(.object(members), start..<position)
    }

    private mutating func readMember() -> JSONMember? {
        guard bytes[position] == UInt8(ascii: "\"") else {
            report(
                "unquoted-name", "the name of a field is expected here", at: position..<characterEnd(position),
                help: "Names stand in double quotes: \"title\": \"A Study\"")
            skipToSeparator()
            return nil
        }
        let start = position
        let name = readString()
        let nameRange = start..<position
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
            report(
                "missing-colon", "a colon is missing behind this name", at: nameRange, help: "Write \"name\": value.")
            skipToSeparator()
            return nil
        }
        position += 1
        skipSpace()
        return readValue().map { JSONMember(name: name, nameRange: nameRange, value: $0) }
    }

    /// Passes the closing bracket where it stands here. Behind a comma it is a mistake.
    private mutating func isClosing(_ close: UInt8, hasItems: Bool) -> Bool {
        guard bytes[position] == close else { return false }
        if hasItems {
            report(
                "superfluous-comma", "nothing follows the comma before this bracket", at: position..<position + 1,
                help: "Take out the last comma.")
        }
        position += 1
        return true
    }

    /// Passes the comma behind an item; false at the end of the list or object, which is passed too.
    private mutating func continues(_ close: UInt8) -> Bool {
        skipSpace()
        guard position < bytes.count else { return true }
        switch bytes[position] {
        case UInt8(ascii: ","):
            position += 1
            return true
        case close:
            position += 1
            return false
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            report(
                "wrong-bracket", "this bracket closes something that is not open",
                at: position..<position + 1, help: "Lists end in ], objects in }.")
            position += 1
            return false
        default:
            report(
                "missing-comma", "a comma is missing before this", at: position..<characterEnd(position),
                help: "Items and fields are separated by commas.")
            return true
        }
    }

    private mutating func readNumber() -> JSONNode {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        while position < bytes.count, isNumberPart(bytes[position]) { position += 1 }
        let range = start..<position
        if !JSONNumber.isValid(bytes[range]) {
            report("not-a-number", "this is not a number", at: range, help: "Write text in double quotes.")
        }
        return JSONNode(.number(String(decoding: bytes[range], as: UTF8.self)), range)
    }

    private func isNumberPart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }

    private mutating func readWord() -> JSONNode? {
        let start = position
        while position < bytes.count, (0x61...0x7A).contains(bytes[position] | 0x20) { position += 1 }
        switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "true": return JSONNode(.boolean(true), start..<position)
        case "false": return JSONNode(.boolean(false), start..<position)
        case "null": return JSONNode(.null, start..<position)
        default: break
        }
        report(
            "not-a-value", "a value is expected here", at: start..<max(position, characterEnd(start)),
            help: "Text stands in double quotes: \"A Study\". JSON has no comments.")
        skipToSeparator()
        return nil
    }

    /// To the next comma or closing bracket, strings passed whole.
    private mutating func skipToSeparator() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return
            case UInt8(ascii: "\""): _ = readString()
            default: position += 1
            }
        }
    }
}
