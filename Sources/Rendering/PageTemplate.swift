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

    func render(_ context: PageContext) -> String { page.render(context) }
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
