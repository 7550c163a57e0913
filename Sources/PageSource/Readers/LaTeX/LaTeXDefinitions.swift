import DocumentTree

/// The commands and environments that a document defines for itself.
struct LaTeXDefinitions: Sendable {
    private(set) var macros: [String: Macro] = [:]
    private(set) var environments: [String: Environment] = [:]

    /// A command of the document's own.
    struct Macro: Sendable {
        var parameters: Int
        /// What the first argument is where it is left out; `nil` where it may not be.
        var defaultValue: [UInt8]?
        var pieces: [Piece]
        /// Whether it ends in `\xspace`, and so leaves the space behind it alone.
        var keepsSpace: Bool

        enum Piece: Sendable, Equatable {
            case text([UInt8])
            /// From 0.
            case argument(Int)
        }
    }

    /// An environment of the document's own.
    struct Environment: Sendable {
        /// The environments that it opens, the outermost first.
        var opens: [String]
        var parameters: Int
    }

    static let commands: Set = [
        "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "def", "gdef", "edef", "xdef",
        "NewDocumentCommand", "RenewDocumentCommand", "ProvideDocumentCommand", "DeclareDocumentCommand",
        "newenvironment", "renewenvironment", "NewDocumentEnvironment", "newlist", "let",
    ]

    /// Reads the definition that a command makes; gives where it ends, or `nil` where there is none.
    mutating func read(_ command: String, _ scanner: LaTeXScanner, at offset: Int) -> Int? {
        switch command {
        case "newenvironment", "renewenvironment", "NewDocumentEnvironment": readEnvironment(scanner, at: offset)
        case "newlist": readList(scanner, at: offset)
        case "let": readAlias(scanner, at: offset)
        case "def", "gdef", "edef", "xdef": readPlain(scanner, at: offset)
        default: readCommand(command, scanner, at: offset)
        }
    }

    /// `\newcommand{\me}[1][default]{body}`, `\NewDocumentCommand{\me}{O{default} m}{body}`
    private mutating func readCommand(_ command: String, _ scanner: LaTeXScanner, at offset: Int) -> Int? {
        var position = scanner.byte(at: offset) == UInt8(ascii: "*") ? offset + 1 : offset
        guard let (name, end) = name(scanner, at: position) else { return nil }
        position = end
        var parameters = 0
        var defaultValue: [UInt8]?
        if command.hasSuffix("DocumentCommand") {
            guard let (content, end) = scanner.argument(at: position) else { return nil }
            let letters = scanner.bytes[content].filter { $0.isASCIILetter }
            parameters = letters.count
            position = end
            // Only plain arguments: others are read by the places where they are used.
            if letters.contains(where: { $0 != UInt8(ascii: "m") }) { parameters = Self.tooMany }
        } else {
            if let count = scanner.bracketed(at: scanner.behindSpace(position)) {
                parameters = Self.number(scanner.bytes[count]) ?? Self.tooMany
                position = count.upperBound + 1
            }
            if let value = scanner.bracketed(at: scanner.behindSpace(position)) {
                defaultValue = Array(scanner.bytes[value])
                position = value.upperBound + 1
            }
        }
        guard let (body, end) = scanner.argument(at: position) else { return nil }
        if !(command.lowercased().hasPrefix("provide") && macros[name] != nil) {
            define(name, parameters: parameters, defaultValue: defaultValue, body: scanner.bytes[body])
        }
        return end
    }

    /// `\def\me#1{body}`
    private mutating func readPlain(_ scanner: LaTeXScanner, at offset: Int) -> Int? {
        guard let (name, end) = name(scanner, at: offset) else { return nil }
        var position = end
        var parameters = 0
        while let byte = scanner.byte(at: position), byte != UInt8(ascii: "{") {
            guard position - end < Self.longestParameters else { return nil }
            if byte == UInt8(ascii: "#"), parameters < Self.tooMany {
                parameters += 1
                position += 2
            } else if byte == 0x0A {
                return nil
            } else {
                parameters = Self.tooMany
                position += 1
            }
        }
        guard let body = scanner.braced(at: position) else { return nil }
        define(name, parameters: parameters, defaultValue: nil, body: scanner.bytes[body])
        return body.upperBound + 1
    }

    /// `\let\me=\other`
    private mutating func readAlias(_ scanner: LaTeXScanner, at offset: Int) -> Int? {
        guard let (name, end) = name(scanner, at: offset) else { return nil }
        var position = scanner.behindSpace(end)
        if scanner.byte(at: position) == UInt8(ascii: "=") { position = scanner.behindSpace(position + 1) }
        guard scanner.byte(at: position) == UInt8(ascii: "\\") else { return nil }
        let other = LaTeXWord(scanner.bytes, at: position)
        if let macro = macros[other.name] {
            macros[name] = macro
        } else {
            define(name, parameters: 0, defaultValue: nil, body: scanner.bytes[position..<other.end])
        }
        return other.end
    }

    private mutating func readEnvironment(_ scanner: LaTeXScanner, at offset: Int) -> Int? {
        let start = scanner.byte(at: offset) == UInt8(ascii: "*") ? offset + 1 : offset
        guard let (name, nameEnd) = scanner.argument(at: start) else { return nil }
        var position = nameEnd
        var parameters = 0
        if let count = scanner.bracketed(at: scanner.behindSpace(position)) {
            parameters = Self.number(scanner.bytes[count]) ?? 0
            position = count.upperBound + 1
        }
        if let value = scanner.bracketed(at: scanner.behindSpace(position)) { position = value.upperBound + 1 }
        guard let (opening, openingEnd) = scanner.argument(at: position),
            let (_, end) = scanner.argument(at: openingEnd)
        else { return nil }
        var opens: [String] = []
        var index = opening.lowerBound
        while index < opening.upperBound {
            guard scanner.bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            let word = LaTeXWord(scanner.bytes, at: index)
            if word.name == "begin", let name = LaTeXWord.group(scanner.bytes, at: word.end) { opens.append(name.text) }
            if word.name == "item" { opens.append("item") }
            index = word.end
        }
        let text = String(decoding: scanner.bytes[name], as: UTF8.self)
        environments[text] = Environment(opens: opens, parameters: parameters)
        return end
    }

    /// `\newlist{publications}{enumerate}{1}`
    private mutating func readList(_ scanner: LaTeXScanner, at offset: Int) -> Int? {
        let row = scanner.groupRow(at: offset, atMost: 3)
        guard row.count == 3 else { return nil }
        let name = String(decoding: scanner.bytes[row[0]], as: UTF8.self)
        let kind = String(decoding: scanner.bytes[row[1]], as: UTF8.self)
        environments[name] = Environment(opens: [kind], parameters: 0)
        return row[2].upperBound + 1
    }

    /// `{\me}` or `\me`
    private func name(_ scanner: LaTeXScanner, at offset: Int) -> (String, Int)? {
        guard let (content, end) = scanner.argument(at: offset) else { return nil }
        var start = content.lowerBound
        while start < content.upperBound, scanner.bytes[start] <= 0x20 { start += 1 }
        guard scanner.byte(at: start) == UInt8(ascii: "\\"), start < content.upperBound else { return nil }
        let isGroup = scanner.bytes[end - 1] == UInt8(ascii: "}")
        let word = LaTeXWord(scanner.bytes, at: start, hasAt: true)
        return (word.name, isGroup ? end : word.end)
    }

    // MARK: Bodies

    private mutating func define(_ name: String, parameters: Int, defaultValue: [UInt8]?, body: ArraySlice<UInt8>) {
        guard !LaTeXCommandTable.isFixed(name) else { return }
        macros[name] = nil
        guard parameters <= 9, let body = expanded(Array(body)) else { return }
        var text: [UInt8] = []
        var pieces: [Macro.Piece] = []
        var index = 0
        while index < body.count {
            if body[index] == UInt8(ascii: "#"), index + 1 < body.count, (0x31...0x39).contains(body[index + 1]) {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = []
                pieces.append(.argument(Int(body[index + 1] - 0x31)))
                index += 2
            } else {
                text.append(body[index])
                index += 1
            }
        }
        let keepsSpace = text.suffix(7).elementsEqual("\\xspace".utf8)
        if keepsSpace { text.removeLast(7) }
        if !text.isEmpty { pieces.append(.text(text)) }
        macros[name] = Macro(parameters: parameters, defaultValue: defaultValue, pieces: pieces, keepsSpace: keepsSpace)
    }

    /// A body with the macros that are known so far put out and comments left out; `nil` for a program, which only TeX
    /// can run.
    private func expanded(_ body: [UInt8]) -> [UInt8]? {
        let scanner = LaTeXScanner(body, hasComments: true)
        var result: [UInt8] = []
        var index = 0
        while index < body.count {
            guard result.count <= Self.longestBody else { return nil }
            if body[index] == UInt8(ascii: "%") {
                index = body[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.count
                continue
            }
            guard body[index] == UInt8(ascii: "\\") else {
                result.append(body[index])
                index += 1
                continue
            }
            let word = LaTeXWord(body, at: index, hasAt: true)
            if LaTeXCommandTable.isProgram(word.name) { return nil }
            if let macro = macros[word.name], macro.defaultValue == nil {
                let row = scanner.groupRow(at: word.end, atMost: macro.parameters)
                guard row.count == macro.parameters else { return nil }
                for piece in macro.pieces {
                    switch piece {
                    case .text(let text): result += text
                    case .argument(let number): result += number < row.count ? Array(body[row[number]]) : []
                    }
                }
                index = row.last.map { $0.upperBound + 1 } ?? word.end
            } else {
                result += body[index..<word.end]
                index = word.end
            }
        }
        return result.count <= Self.longestBody ? result : nil
    }

    private static let longestBody = 4000
    private static let longestParameters = 100
    /// More parameters than a macro can have: what it does is not known.
    private static let tooMany = 10

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard let digit = digits.first, digits.count == 1, digit.isASCIIDigit else { return nil }
        return Int(digit - 0x30)
    }
}
