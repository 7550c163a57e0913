package import SourceDiagnostics
import XMLTree

/// What a file of the Citation Style Language holds.
package enum CSLFile: Sendable, Equatable {
    case style(CitationStyle)
    case dependentStyle(DependentStyle)
    case locale(CitationLocale)

    /// Reads a style or a locale file. What is wrong becomes diagnostics, in the order of the text, and is skipped; `nil`
    /// where nothing is left to read.
    package static func read(_ source: SourceText) -> (file: CSLFile?, diagnostics: [Diagnostic]) {
        let root: XMLElement
        do throws(XMLProblem) {
            root = try XMLTree.readXML(source.bytes)
        } catch {
            return (nil, [Diagnostic(notXML: error)])
        }
        var reader = CSLReader(source)
        let file = reader.readRoot(root)
        return (file, reader.diagnosticsInOrder)
    }

    /// What is wrong with a file, and what in it does nothing: macros that nobody calls.
    package static func lint(_ source: SourceText) -> [Diagnostic] {
        do throws(XMLProblem) {
            var reader = CSLReader(source)
            let root = try XMLTree.readXML(source.bytes)
            if case .style(let style)? = reader.readRoot(root) { reader.remark(on: style, root) }
            return reader.diagnosticsInOrder
        } catch {
            return [Diagnostic(notXML: error)]
        }
    }

    /// Whether a text looks like a file for this reader: whether its first tag is that of a style or a locale of CSL.
    package static func isProbable(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = String(decoding: bytes.prefix(4096), as: UTF8.self)[...]
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
        while true {
            rest = rest.drop(while: \.isWhitespace)
            let end =
                rest.hasPrefix("<?") ? "?>" : rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<!DOCTYPE") ? ">" : nil
            guard let end else { break }
            guard let range = rest.firstRange(of: end) else { return false }
            rest = rest[range.upperBound...]
        }
        return ["<style", "<locale", "<cs:style", "<cs:locale"].contains { tag in
            rest.hasPrefix(tag) && rest.dropFirst(tag.count).first.map { $0.isWhitespace || $0 == ">" } == true
        }
    }
}

extension Diagnostic {
    fileprivate init(notXML problem: XMLProblem) {
        switch problem.kind {
        case .notWellFormed:
            let reason = problem.message.isEmpty ? "" : ": " + problem.message.lowercasedFirst
            self.init(
                "bad-xml", "the file is no well-formed XML\(reason)", at: .range(problem.offset..<problem.offset),
                help: "It may be cut off, or changed by hand. Every element that is opened is closed in the same place."
            )
        case .nestedTooDeeply:
            self.init(
                "nested-too-deeply", "elements lie in one another too often",
                at: .range(problem.offset..<problem.offset),
                help: "A style may nest \(XMLTree.nestingLimit) of them. Move the inner ones to a macro.")
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
