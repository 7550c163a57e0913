import Bibliography
import SourceDiagnostics
import XMLTree

extension CSLReader {
    static let renderingElements = ["text", "number", "label", "date", "names", "group", "choose"]

    /// The rendering elements within an element, in order.
    mutating func readRenderingElements(of parent: XMLElement) -> [RenderingElement] {
        reportText(in: parent)
        return parent.elements.compactMap { readRenderingElement($0, in: parent) }
    }

    private mutating func readRenderingElement(_ element: XMLElement, in parent: XMLElement) -> RenderingElement? {
        switch element.name {
        case "text": return readText(element).map(RenderingElement.text)
        case "number": return readNumber(element).map(RenderingElement.number)
        case "label": return readLabel(element).map(RenderingElement.label)
        case "date": return readDate(element).map(RenderingElement.date)
        case "names": return readNames(element).map(RenderingElement.names)
        case "group": return .group(readGroup(element))
        case "choose": return .choose(readChoose(element))
        default:
            reportUnknown(element, in: parent, known: Self.renderingElements)
            return nil
        }
    }

    // MARK: Text

    private mutating func readText(_ element: XMLElement) -> TextElement? {
        reportChildren(of: element)
        var attributes = Attributes(element)
        let source = readSource(&attributes)
        var text = TextElement(source ?? .value(""))
        text.formatting = attributes.formatting()
        text.affixes = attributes.affixes()
        text.textCase = attributes.textCase()
        text.stripPeriods = attributes.flag("strip-periods") ?? false
        text.quotes = attributes.flag("quotes") ?? false
        text.display = attributes.display()
        close(attributes)
        return source == nil ? nil : text
    }

    private mutating func readSource(_ attributes: inout Attributes) -> TextElement.Source? {
        let element = attributes.element
        let sources = ["variable", "macro", "term", "value"].filter { attributes.text($0) != nil }
        if sources.count > 1 {
            report(
                "two-sources", "cs:text has both \(sources.joined(separator: " and "))", at: element,
                help: "It prints one thing: “\(sources[0])” is taken.")
        }
        switch sources.first {
        case "variable":
            let form = attributes.value("form", of: VariableForm.self) ?? .long
            return attributes.textVariable("variable").map { .variable($0, form: form) }
        case "macro": return macroIndex(element["macro"] ?? "", of: element).map(TextElement.Source.macro)
        case "term":
            let name = TermName.canonical(attributes.word("term") ?? "")
            if !ownTerms.contains(name), !TermName.isKnown(name) {
                attributes.reject("term", name, allowed: TermName.known)
            }
            let form = attributes.value("form", of: TermForm.self) ?? .long
            return .term(TermReference(name, form: form, isPlural: attributes.flag("plural") ?? false))
        case "value": return .value(element["value"] ?? "")
        default:
            report(
                "missing-attribute", "cs:text does not say what to print", at: element,
                help: "It needs one of the attributes variable, macro, term and value.")
            return nil
        }
    }

    /// The macro of a name, noted as called; a diagnostic where there is none.
    mutating func macroIndex(_ name: String, of element: XMLElement) -> Macro.Index? {
        if let index = macroIndices[name] {
            calls.note(index, at: element.opening)
            return index
        }
        let nearest = nearest(name, among: macroIndices.keys.sorted())
        let place = AttributePlaces(of: element, in: source.bytes).places["macro"]?.value ?? element.opening
        report(
            Diagnostic(
                "undefined-macro", "the style has no macro “\(name)”", at: .range(place),
                help: nearest.map { "Did you mean “\($0)”?" } ?? "Nothing is printed here."))
        return nil
    }

    // MARK: Numbers and labels

    private mutating func readNumber(_ element: XMLElement) -> NumberElement? {
        reportChildren(of: element)
        var attributes = Attributes(element)
        let variable = attributes.numberVariable("variable")
        var number = NumberElement(variable ?? .number)
        number.form = attributes.value("form", of: NumberElement.Form.self) ?? .numeric
        number.formatting = attributes.formatting()
        number.affixes = attributes.affixes()
        number.textCase = attributes.textCase()
        number.display = attributes.display()
        close(attributes)
        return variable == nil ? nil : number
    }

    private mutating func readLabel(_ element: XMLElement) -> LabelElement? {
        var attributes = Attributes(element)
        let variable = attributes.numberVariable("variable")
        let options = readLabelOptions(&attributes)
        close(attributes)
        return variable.map { LabelElement($0, options) }
    }

    /// What `cs:label` says wherever it stands.
    mutating func readLabelOptions(_ attributes: inout Attributes) -> LabelOptions {
        reportChildren(of: attributes.element)
        var options = LabelOptions()
        options.form = attributes.value("form", of: TermForm.self) ?? .long
        options.plural = attributes.value("plural", of: LabelOptions.Plural.self) ?? .contextual
        options.formatting = attributes.formatting()
        options.affixes = attributes.affixes()
        options.textCase = attributes.textCase()
        options.stripPeriods = attributes.flag("strip-periods") ?? false
        return options
    }

    // MARK: Groups

    private mutating func readGroup(_ element: XMLElement) -> GroupElement {
        var group = GroupElement()
        var attributes = Attributes(element)
        group.delimiter = attributes.text("delimiter") ?? ""
        group.formatting = attributes.formatting()
        group.affixes = attributes.affixes()
        group.display = attributes.display()
        close(attributes)
        group.elements = readRenderingElements(of: element)
        return group
    }

    /// Reports whatever stands in an element that is always empty.
    mutating func reportChildren(of element: XMLElement) {
        reportText(in: element)
        for child in element.elements {
            report(
                "unknown-element", .warning, "cs:\(element.name) has no elements within", at: child,
                help: "“\(child.name)” is skipped: close “\(element.name)” before it.")
        }
    }
}

extension Attributes {
    /// A standard or number variable.
    mutating func textVariable(_ name: String) -> TextVariable? {
        guard let word = word(name) else {
            require(name)
            return nil
        }
        if let variable = TextVariable(rawValue: word) { return variable }
        reject(name, word, allowed: TextVariable.allCases.map(\.rawValue))
        return nil
    }

    /// A number variable; another standard variable is taken none the less, as written.
    mutating func numberVariable(_ name: String) -> TextVariable? {
        guard let variable = textVariable(name) else { return nil }
        if !variable.isNumber {
            reject(name, variable.rawValue, allowed: TextVariable.allCases.filter(\.isNumber).map(\.rawValue))
        }
        return variable
    }
}
