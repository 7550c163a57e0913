import Mustache
import Testing

@testable import Rendering

@Suite struct PageContextTests {
    static let photo = PageContext.Photo(source: "me.jpg", alternative: "me")
    static let contact = PageContext.ContactLine(
        kind: "email", label: "E-mail", text: "ada@example.org", destination: "mailto:ada@example.org", isLast: true)

    static let nameParts = PageContext.NameParts(before: "Ada ", family: "Example", behind: "")

    static var everything: PageContext {
        var context = PageContext()
        context.headline = "h"
        context.subtitle = "s"
        context.photo = photo
        context.splitName = nameParts
        context.css = "c"
        context.description = "d"
        context.structuredData = "{}"
        context.frontMatter = "f"
        context.fonts = LaTeXFonts()
        context.setup = "s"
        context.macros = "m"
        return context
    }

    @Test(arguments: [everything, photo, contact, nameParts, LaTeXFonts()] as [any MustacheParent & Sendable])
    func everyValueHasItsName(values: any MustacheParent & Sendable) {
        for value in Mirror(reflecting: values).children {
            let name = value.label ?? ""
            #expect(values.child(named: name) != nil, "\(name)")
        }
        #expect(values.child(named: "other") == nil)
    }

    @Test func whatIsMissingIsNoValue() {
        #expect(PageContext().child(named: "headline") == nil)
    }
}
