package import Bibliography

/// `cs:if`, `cs:else-if` or `cs:else` of `cs:choose`.
package struct Branch: Sendable, Equatable {
    /// `nil` for `cs:else`.
    package var condition: Condition?
    package var elements: [RenderingElement]

    package init(_ condition: Condition?, _ elements: [RenderingElement] = []) {
        self.condition = condition
        self.elements = elements
    }
}

/// What `cs:if` asks.
package struct Condition: Sendable, Equatable {
    /// `match`.
    package enum Match: String, Sendable, CaseIterable {
        case all, any, none
    }

    /// One value of one attribute.
    package enum Test: Sendable, Equatable {
        /// `disambiguate="true"`.
        case disambiguate(Bool)
        case isNumeric(TextVariable)
        case isUncertainDate(DateVariable)
        case locator(LocatorType)
        case position(CitePosition)
        case type(WorkType)
        case variable(Variable)
        /// A value that CSL has no word for: never true.
        case unknown
    }

    package var match: Match
    /// The values of all attributes, in their order.
    package var tests: [Test]

    package init(match: Match = .all, _ tests: [Test]) {
        self.match = match
        self.tests = tests
    }
}

/// `position`: where a cite stands among those of the same work.
package enum CitePosition: String, Sendable, CaseIterable {
    case first, subsequent
    case ibidWithLocator = "ibid-with-locator"
    case ibid
    case nearNote = "near-note"
}

/// What a locator counts (CSL 1.0.2, "Locators").
package enum LocatorType: String, Sendable, CaseIterable {
    case act, appendix
    case articleLocator = "article-locator"
    case book, canon, chapter, column, elocation, equation, figure, folio, issue, line, note, opus, page, paragraph,
        part
    case rule, scene, section
    case subVerbo = "sub-verbo"
    case supplement, table, timestamp
    case titleLocator = "title-locator"
    case verse, version, volume
}
