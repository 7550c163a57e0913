import SourceDiagnostics
import XMLTree

extension CSLReader {
    mutating func readRoot(_ root: XMLElement) -> CSLFile? {
        switch root.name {
        case "style": return readStyle(root)
        case "locale": return .locale(readLocale(root, isFile: true))
        default:
            report(
                "not-csl", "the file is no citation style: its outermost element is “\(root.name)”", at: root,
                help: "A style begins with <style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">.")
            return nil
        }
    }

    private mutating func readStyle(_ root: XMLElement) -> CSLFile? {
        reportText(in: root)
        let info = readInfo(of: root)
        if let parent = info.independentParent, !root.elements.contains(where: { $0.name != "info" }) {
            let language = root["default-locale"]
            return .dependentStyle(DependentStyle(info: info, defaultLocale: language, parent: parent))
        }
        var style = readStyleOptions(root)
        style.info = info
        for element in root.elements where element.name == "locale" {
            style.locales.append(readLocale(element, isFile: false))
        }
        for locale in style.locales { ownTerms.formUnion(locale.terms.names) }
        readMacros(of: root, into: &style)
        readParts(of: root, into: &style)
        breakCycles(in: &style)
        limitExpansion(of: &style)
        return .style(style)
    }

    private mutating func readStyleOptions(_ root: XMLElement) -> CitationStyle {
        var style = CitationStyle()
        var attributes = Attributes(root)
        if let styleClass = attributes.value("class", of: CitationStyle.Class.self) {
            style.styleClass = styleClass
        } else if root["class"] == nil {
            attributes.require("class")
        }
        style.defaultLocale = attributes.word("default-locale")
        readVersion(&attributes)
        if attributes.element["page-range-format"] == "chicago" {
            _ = attributes.text("page-range-format")
            style.pageRangeFormat = .chicago15
        } else {
            style.pageRangeFormat = attributes.value("page-range-format", of: PageRangeFormat.self)
        }
        if let option = attributes.value("demote-non-dropping-particle", of: DemoteNonDroppingParticle.self) {
            style.demoteNonDroppingParticle = option
        }
        style.initializeWithHyphen = attributes.flag("initialize-with-hyphen") ?? true
        style.nameOptions = attributes.inheritableNameOptions()
        close(attributes)
        return style
    }

    /// All of CSL 1.0 has the version 1.0.
    mutating func readVersion(_ attributes: inout Attributes) {
        guard let version = attributes.word("version") else { return attributes.require("version") }
        if version != "1.0", !version.hasPrefix("1.0.") {
            attributes.reject("version", version, allowed: ["1.0"])
        }
    }

    private mutating func readParts(of root: XMLElement, into style: inout CitationStyle) {
        var hasCitation = false
        for element in root.elements {
            switch element.name {
            case "info", "macro", "locale": continue
            case "citation" where !hasCitation:
                hasCitation = true
                style.citation = readCitation(element)
            case "bibliography" where style.bibliography == nil:
                style.bibliography = readBibliography(element)
            case "citation", "bibliography":
                report(
                    "duplicate-element", "there is another cs:\(element.name) above", at: element,
                    help: "The one above is used: delete one of the two.")
            default:
                reportUnknown(element, in: root, known: ["info", "locale", "macro", "citation", "bibliography"])
            }
        }
        if !hasCitation {
            report("missing-element", "the style has no cs:citation", at: root, help: "It cannot cite works.")
        }
    }
}
