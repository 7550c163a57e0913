import DocumentTree
import SourceDiagnostics
import XMLTree

extension CSLReader {
    mutating func readNames(_ element: XMLElement) -> NamesElement? {
        reportText(in: element)
        var attributes = Attributes(element)
        var names = NamesElement(readVariables(&attributes))
        names.delimiter = attributes.text("delimiter")
        names.formatting = attributes.formatting()
        names.affixes = attributes.affixes()
        names.display = attributes.display()
        close(attributes)
        for child in element.elements {
            switch child.name {
            case "name" where names.name == nil: names.name = readName(child)
            case "et-al" where names.etAl == nil: names.etAl = readEtAl(child)
            case "label" where names.label == nil:
                var label = NamesLabel()
                var attributes = Attributes(child)
                label.options = readLabelOptions(&attributes)
                close(attributes)
                label.precedesName = names.name == nil && element.elements.contains { $0.name == "name" }
                names.label = label
            case "substitute" where names.substitute.isEmpty: names.substitute = readRenderingElements(of: child)
            default: reportUnknown(child, in: element, known: ["name", "et-al", "label", "substitute"])
            }
        }
        return names.variables.isEmpty && names.substitute.isEmpty ? nil : names
    }

    private mutating func readVariables(_ attributes: inout Attributes) -> [NameVariable] {
        guard let words = attributes.words("variable"), !words.isEmpty else {
            attributes.require("variable")
            return []
        }
        return words.compactMap { word in
            if let variable = NameVariable(rawValue: word) { return variable }
            attributes.reject("variable", word, allowed: NameVariable.allCases.map(\.rawValue))
            return nil
        }
    }

    private mutating func readName(_ element: XMLElement) -> NameElement {
        var name = NameElement()
        var attributes = Attributes(element)
        name.options = attributes.nameOptions()
        name.options.form = attributes.value("form", of: NamesForm.self)
        name.options.nameDelimiter = attributes.text("delimiter")
        name.formatting = attributes.formatting()
        name.affixes = attributes.affixes()
        close(attributes)
        reportText(in: element)
        for child in element.elements {
            guard child.name == "name-part" else {
                reportUnknown(child, in: element, known: ["name-part"])
                continue
            }
            readNamePart(child, into: &name)
        }
        return name
    }

    private enum PartName: String, CaseIterable {
        case family, given
    }

    private mutating func readNamePart(_ element: XMLElement, into name: inout NameElement) {
        reportChildren(of: element)
        var attributes = Attributes(element)
        let partName = attributes.value("name", of: PartName.self)
        if element["name"] == nil { attributes.require("name") }
        var part = NamePart()
        part.formatting = attributes.formatting()
        part.affixes = attributes.affixes()
        part.textCase = attributes.textCase()
        close(attributes)
        switch partName {
        case .family: name.family = part
        case .given: name.given = part
        case nil: return
        }
    }

    private mutating func readEtAl(_ element: XMLElement) -> EtAlElement {
        reportChildren(of: element)
        var etAl = EtAlElement()
        var attributes = Attributes(element)
        if let term = attributes.word("term") {
            if ["et-al", "and others"].contains(term) {
                etAl.term = term
            } else {
                attributes.reject("term", term, allowed: ["et-al", "and others"])
            }
        }
        etAl.formatting = attributes.formatting()
        close(attributes)
        return etAl
    }
}
