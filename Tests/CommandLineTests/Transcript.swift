import Foundation
import Testing

/// A Markdown file of files, commands and their output.
struct Transcript {
    struct Block: Equatable {
        var language: Substring
        /// The name of the file that the block is; empty for none.
        var name: Substring
        var body: String
    }

    let blocks: [Block]

    init(_ text: String) { blocks = Self.blocks(of: text) }

    static func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```", let block = open {
                blocks.append(block)
                open = nil
            } else if open != nil {
                open?.body += line + "\n"
            } else if line.hasPrefix("```") {
                let words = line.dropFirst(3).split(separator: " ", maxSplits: 1)
                open = Block(language: words.first ?? "", name: words.count > 1 ? words[1] : "", body: "")
            }
        }
        return blocks
    }

    /// Runs the commands one after the other in a folder of its own.
    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "byline-transcript-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var commands = 0
        for block in blocks {
            if block.language == "console" {
                for command in Self.commands(of: block.body) {
                    try command.check(in: folder)
                    commands += 1
                }
            } else if !block.name.isEmpty {
                try Data(block.body.utf8).write(to: folder.appending(path: String(block.name)))
            }
        }
        #expect(commands > 0, "a transcript without commands")
    }

    struct Command {
        var line: String
        var expected: [Substring] = []
        var status: Int32 = 0

        func check(in folder: URL) throws {
            let result = try Program.run(line, in: folder)
            #expect(result.status == status, "status of: \(line)\n\(result.output)")
            let output = result.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(Self.matches(output[...], trimmed(expected)[...]), "output of: \(line)\n\(result.output)")
        }

        /// Blank lines at the end of a block belong to the page.
        private func trimmed(_ lines: [Substring]) -> [Substring] {
            var lines = lines
            while lines.last?.isEmpty == true { lines.removeLast() }
            return lines + [""]
        }

        /// `…` stands for any lines.
        private static func matches(_ output: ArraySlice<Substring>, _ expected: ArraySlice<Substring>) -> Bool {
            guard let first = expected.first else { return output.isEmpty }
            if first == "…" {
                return (output.startIndex...output.endIndex).contains { matches(output[$0...], expected.dropFirst()) }
            }
            return output.first == first && matches(output.dropFirst(), expected.dropFirst())
        }
    }

    private static func commands(of body: String) -> [Command] {
        var commands: [Command] = []
        for line in body.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("$ ") {
                commands.append(Command(line: String(line.dropFirst(2))))
            } else if line.hasPrefix("? "), let status = Int32(line.dropFirst(2)), !commands.isEmpty {
                commands[commands.count - 1].status = status
            } else if !commands.isEmpty {
                commands[commands.count - 1].expected.append(line)
            }
        }
        return commands
    }
}
