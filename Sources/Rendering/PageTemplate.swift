import Mustache

/// The page around a document's body, in one format: a file `page.tex`, `page.html` … of a style, compiled once.
///
/// It is logic-less Mustache over the names of ``PageContext``. All values are already escaped for the format, so they are
/// written with three braces: `{{{name}}}`. A LaTeX page sets other delimiters first, for its own braces: `{{=<< >>=}}`.
public struct PageTemplate: Sendable {
    private let page: MustacheTemplate
    /// The style sheet that an HTML page carries as `{{{css}}}`; empty for other formats.
    let styleSheet: String

    public init(page: String, styleSheet: String) throws(PageTemplateError) {
        do {
            self.page = try MustacheTemplate(string: page)
        } catch let error as MustacheTemplate.ParserError {
            throw PageTemplateError(
                line: error.context.lineNumber, column: error.context.columnNumber, problem: .init(error.error))
        } catch {
            throw PageTemplateError(line: 1, column: 1, problem: .badTag)
        }
        self.styleSheet = styleSheet
    }

    /// The template as it was written.
    var source: String { page.description }

    /// The page in pieces of UTF-8, around those of the body and of the structured data. Mustache copies a value several times
    /// over; these are put in behind it, where noncharacters hold their places.
    func pieces(_ context: PageContext, body: [[UInt8]], structuredData: [[UInt8]] = []) -> [[UInt8]] {
        var context = context
        context.body = String(Self.placeOfBody)
        context.structuredData = structuredData.isEmpty ? nil : String(Self.placeOfData)
        var pieces: [[UInt8]] = []
        var rest = page.render(context).unicodeScalars[...]
        while let place = rest.firstIndex(where: { $0 == Self.placeOfBody || $0 == Self.placeOfData }) {
            pieces.append(Array(Substring(rest[..<place]).utf8))
            pieces += rest[place] == Self.placeOfBody ? body : structuredData
            rest = rest[rest.index(after: place)...]
        }
        return pieces + [Array(Substring(rest).utf8)]
    }

    private static let placeOfBody: Unicode.Scalar = "\u{FFFE}"
    private static let placeOfData: Unicode.Scalar = "\u{FFFF}"
}

/// Why a page template cannot be read, and where.
public struct PageTemplateError: Error, Equatable {
    public enum Problem: Sendable, Equatable {
        /// `{{#a}} … {{/b}}`
        case wrongSectionEnd
        /// `{{#a}}` without `{{/a}}`
        case missingSectionEnd
        /// A tag that does not end, or holds what no tag can hold.
        case badTag
    }

    /// From 1, in the text of the template.
    public var line: Int
    public var column: Int
    public var problem: Problem
}

extension PageTemplateError.Problem {
    fileprivate init(_ error: any Error) {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: self = .wrongSectionEnd
        case .expectedSectionEnd: self = .missingSectionEnd
        default: self = .badTag
        }
    }
}
