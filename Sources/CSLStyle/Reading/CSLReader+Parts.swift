import Bibliography
import SourceDiagnostics
import XMLTree

extension Attributes {
    /// The options as `cs:style`, `cs:citation` and `cs:bibliography` call them.
    mutating func inheritableNameOptions() -> InheritableNameOptions {
        var options = nameOptions()
        options.form = value("name-form", of: NamesForm.self)
        options.nameDelimiter = text("name-delimiter")
        options.namesDelimiter = text("names-delimiter")
        return options
    }

    /// The options that are called the same on `cs:name`.
    mutating func nameOptions() -> InheritableNameOptions {
        var options = InheritableNameOptions()
        options.and = value("and", of: NameAnd.self)
        options.delimiterPrecedesEtAl = value("delimiter-precedes-et-al", of: DelimiterPrecedes.self)
        options.delimiterPrecedesLast = value("delimiter-precedes-last", of: DelimiterPrecedes.self)
        options.etAlMin = count("et-al-min")
        options.etAlUseFirst = count("et-al-use-first")
        options.etAlSubsequentMin = count("et-al-subsequent-min")
        options.etAlSubsequentUseFirst = count("et-al-subsequent-use-first")
        options.etAlUseLast = flag("et-al-use-last")
        options.initialize = flag("initialize")
        options.initializeWith = text("initialize-with")
        options.nameAsSortOrder = value("name-as-sort-order", of: NameAsSortOrder.self)
        options.sortSeparator = text("sort-separator")
        return options
    }
}

extension CSLReader {
    mutating func readCitation(_ element: XMLElement) -> CitationElement {
        var citation = CitationElement()
        var attributes = Attributes(element)
        citation.nameOptions = attributes.inheritableNameOptions()
        citation.disambiguateAddNames = attributes.flag("disambiguate-add-names") ?? false
        citation.disambiguateAddGivenname = attributes.flag("disambiguate-add-givenname") ?? false
        citation.disambiguateAddYearSuffix = attributes.flag("disambiguate-add-year-suffix") ?? false
        let rule = attributes.value(
            "givenname-disambiguation-rule", of: CitationElement.GivennameDisambiguationRule.self)
        citation.givennameDisambiguationRule = rule ?? .byCite
        citation.citeGroupDelimiter = attributes.text("cite-group-delimiter")
        citation.collapse = attributes.value("collapse", of: CitationElement.Collapse.self)
        citation.yearSuffixDelimiter = attributes.text("year-suffix-delimiter")
        citation.afterCollapseDelimiter = attributes.text("after-collapse-delimiter")
        citation.nearNoteDistance = attributes.count("near-note-distance") ?? 5
        close(attributes)
        calls.caller = .citation
        (citation.sort, citation.layout) = readSortAndLayout(of: element)
        return citation
    }

    mutating func readBibliography(_ element: XMLElement) -> BibliographyElement {
        var bibliography = BibliographyElement()
        var attributes = Attributes(element)
        bibliography.nameOptions = attributes.inheritableNameOptions()
        bibliography.hangingIndent = attributes.flag("hanging-indent") ?? false
        bibliography.secondFieldAlign = attributes.value(
            "second-field-align", of: BibliographyElement.SecondFieldAlign.self)
        bibliography.lineSpacing = attributes.count("line-spacing") ?? 1
        bibliography.entrySpacing = attributes.count("entry-spacing") ?? 1
        bibliography.subsequentAuthorSubstitute = attributes.text("subsequent-author-substitute")
        let rule = attributes.value(
            "subsequent-author-substitute-rule", of: BibliographyElement.SubsequentAuthorSubstituteRule.self)
        bibliography.subsequentAuthorSubstituteRule = rule ?? .completeAll
        close(attributes)
        calls.caller = .bibliography
        (bibliography.sort, bibliography.layout) = readSortAndLayout(of: element)
        return bibliography
    }

    private mutating func readSortAndLayout(of element: XMLElement) -> ([SortKey], Layout) {
        reportText(in: element)
        var keys: [SortKey] = []
        var layout: Layout?
        for child in element.elements {
            switch child.name {
            case "sort": keys += readSort(child)
            case "layout" where layout == nil: layout = readLayout(child)
            default: reportUnknown(child, in: element, known: ["sort", "layout"])
            }
        }
        if layout == nil {
            report("missing-element", "cs:\(element.name) has no cs:layout", at: element, help: "It prints nothing.")
        }
        return (keys, layout ?? Layout())
    }

    private mutating func readLayout(_ element: XMLElement) -> Layout {
        var layout = Layout()
        var attributes = Attributes(element)
        layout.formatting = attributes.formatting()
        layout.affixes = attributes.affixes()
        layout.delimiter = attributes.text("delimiter")
        close(attributes)
        layout.elements = readRenderingElements(of: element)
        return layout
    }

    private mutating func readSort(_ element: XMLElement) -> [SortKey] {
        close(Attributes(element))
        return element.elements.compactMap { child in
            guard child.name == "key" else {
                reportUnknown(child, in: element, known: ["key"])
                return nil
            }
            return readKey(child)
        }
    }

    private mutating func readKey(_ element: XMLElement) -> SortKey? {
        var attributes = Attributes(element)
        var key: SortKey?
        if let word = attributes.word("variable") {
            if let variable = Variable(word) {
                key = SortKey(.variable(variable))
            } else {
                attributes.reject("variable", word, allowed: Variable.allCases.map(\.word))
            }
        }
        if let name = attributes.text("macro"), let index = macroIndex(name, of: element) {
            key = key ?? SortKey(.macro(index))
        }
        if element["variable"] == nil, element["macro"] == nil { attributes.require("variable") }
        if let direction = attributes.value("sort", of: SortKey.Direction.self) { key?.direction = direction }
        key?.namesMin = attributes.count("names-min")
        key?.namesUseFirst = attributes.count("names-use-first")
        key?.namesUseLast = attributes.flag("names-use-last")
        if key == nil { for name in ["names-min", "names-use-first", "names-use-last"] { _ = attributes.text(name) } }
        close(attributes)
        return key
    }
}
