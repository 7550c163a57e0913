import Bibliography
import SourceDiagnostics
import Testing

@testable import ProfileSource
@testable import YAMLTree

/// A profile in which every field of every shape has a value of its own: nothing of it may be lost on the way to the values.
@Suite struct EveryFieldTests {
    @Test func nothingIsLost() throws {
        var writer = SampleWriter()
        let text = "{\(writer.fields(of: ProfileShape.profile, at: ""))}"
        let source = SourceText(path: "p", text: text)
        let reading = ProfileSource.read(source)
        #expect(reading.diagnostics.isEmpty, "\(DiagnosticReporter().report(reading.diagnostics, in: source))")
        let dump = Self.letters(valueDump(try #require(reading.profile)))
        #expect(writer.written.count > 150)
        for (path, value) in writer.written where !dump.contains(Self.letters(value)) {
            Issue.record("\(path): “\(value)” is lost")
        }
    }

    /// The letters and digits alone: `article-journal` is `articleJournal` in the dump.
    private static func letters(_ text: String) -> String {
        String(decoding: text.lowercased().utf8.filter(SlugBytes.isLetterOrDigit), as: UTF8.self)
    }
}

/// Writes a value for every field of a shape, each text another.
private struct SampleWriter {
    /// The texts that must be found again, with the places of their fields.
    private(set) var written: [(path: String, value: String)] = []
    private var count = 0
    private var depths: [String: Int] = [:]

    mutating func fields(of shape: Shape, at path: String, with content: String? = nil) -> String {
        let fields = shape.fields.filter { field in
            if shape.exactlyOne.contains(field.name) { return field.name == content }
            return shape.needs.allSatisfy { $0.field != field.name || $0.other == content }
        }
        return fields.map { field in
            "\(field.name): \(value(of: field.type, field: field.name, at: "\(path).\(field.name)"))"
        }.joined(separator: ", ")
    }

    private mutating func value(of type: ValueType, field: String, at path: String) -> String {
        switch type {
        case .scalar(let format): return scalar(format, field: field, at: path)
        case .list(.object(let shape), _) where !shape.exactlyOne.isEmpty:
            // One item with each of the contents that cannot stand side by side.
            return list(shape.exactlyOne.map { "{\(fields(of: shape, at: "\(path).\($0)", with: $0))}" })
        case .list(.recursive(let name, _), _) where depths[name, default: 0] > 1: return "[]"
        case .list(let type, let count):
            return list((0..<(count ?? 1)).map { _ in value(of: type, field: field, at: path) })
        case .oneOrMore(let type): return list([value(of: type, field: field, at: path)])
        case .map(let type, let keys): return "{\(key(keys)): \(value(of: type, field: field, at: path))}"
        case .object(let shape): return "{\(fields(of: shape, at: path))}"
        case .oneOf(let types): return value(of: types[types.count - 1], field: field, at: path)
        case .recursive(let name, let type):
            guard depths[name, default: 0] < 2 else { return "selected" }
            depths[name, default: 0] += 1
            defer { depths[name, default: 0] -= 1 }
            return value(of: type(), field: field, at: path)
        }
    }

    private func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

    private func key(_ format: ScalarFormat?) -> String {
        switch format?.schema {
        case .words(let words): words[0]
        case .pattern: format?.label == ScalarFormat.sign.label ? "\"*\"" : "cv"
        default: "equal-contribution"
        }
    }

    private mutating func scalar(_ format: ScalarFormat, field: String, at path: String) -> String {
        count += 1
        if let fixed = fixed(field, path) { return fixed }
        let text =
            switch format.schema {
            case .boolean: "true"
            case .integer: String(1000 + count)
            case .words(let words): words[count % words.count]
            case .text, .pattern: distinct(format, field)
            }
        if text != "true", field != "position" { written.append((path, text)) }
        return "\"\(text)\""
    }

    /// Values that others refer to.
    private func fixed(_ field: String, _ path: String) -> String? {
        if path.hasPrefix(".people.") { return field == "role" ? "student" : "Bo Xu" }
        switch (field, path) {
        case ("name", _) where path == ".name" || path.hasSuffix("authors.name"): return "Ann Lee"
        case ("also", _), ("shown-names", _): return "Anne Lee"
        case ("role", _), ("roles", _): return "equal-contribution"
        case ("section", _): return "section-publications"
        case ("id", _) where path.split(separator: ".").count == 3:
            return path.split(separator: ".").dropFirst().first.map { "section-\($0)" }
        default: return nil
        }
    }

    private func distinct(_ format: ScalarFormat, _ field: String) -> String {
        switch format.label {
        case ScalarFormat.date.label, ScalarFormat.years.label: String(1000 + count)
        case ScalarFormat.authors.label: "Cy Orr" + String(count).map { "abcdefghij"[$0.wholeNumberValue ?? 0] }
        case ScalarFormat.email.label: "ann\(count)@example.org"
        case ScalarFormat.orcid.label: "0000-0002-1825-0097"
        case ScalarFormat.doi.label: "10.1000/\(count)"
        case ScalarFormat.language.label: "en-\(count)"
        case ScalarFormat.repository.label: "ann/study\(count)"
        default: "\(field)\(count)"
        }
    }
}

extension String {
    fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
