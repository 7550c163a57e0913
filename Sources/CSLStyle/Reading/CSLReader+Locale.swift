import SourceDiagnostics
import XMLTree

extension CSLReader {
    mutating func readLocale(_ element: XMLElement, isFile: Bool) -> CitationLocale {
        reportText(in: element)
        var attributes = Attributes(element)
        var locale = CitationLocale(language: attributes.word("lang"))
        if isFile {
            readVersion(&attributes)
            if locale.language == nil { attributes.require("xml:lang") }
        } else {
            _ = attributes.text("version")
        }
        close(attributes)
        for child in element.elements {
            switch child.name {
            case "info" where isFile: continue
            case "style-options": locale.options = readLocaleOptions(child)
            case "terms": readTerms(child, into: &locale.terms)
            case "date": readLocaleDate(child, into: &locale)
            default: reportUnknown(child, in: element, known: ["style-options", "date", "terms"])
            }
        }
        return locale
    }

    private mutating func readLocaleOptions(_ element: XMLElement) -> LocaleOptions {
        reportChildren(of: element)
        var options = LocaleOptions()
        var attributes = Attributes(element)
        options.limitDayOrdinalsToDay1 = attributes.flag("limit-day-ordinals-to-day-1")
        options.punctuationInQuote = attributes.flag("punctuation-in-quote")
        close(attributes)
        return options
    }

    private mutating func readLocaleDate(_ element: XMLElement, into locale: inout CitationLocale) {
        var date = LocaleDate()
        var attributes = Attributes(element)
        let form = attributes.value("form", of: DateForm.self)
        if element["form"] == nil { attributes.require("form") }
        date.delimiter = attributes.text("delimiter") ?? ""
        date.formatting = attributes.formatting()
        date.textCase = attributes.textCase()
        close(attributes)
        date.dateParts = readDateParts(of: element)
        switch form {
        case .text: locale.textDate = date
        case .numeric: locale.numericDate = date
        case nil: return
        }
    }

    // MARK: Terms

    private mutating func readTerms(_ element: XMLElement, into table: inout TermTable) {
        close(Attributes(element))
        reportText(in: element)
        for child in element.elements {
            guard child.name == "term" else {
                reportUnknown(child, in: element, known: ["term"])
                continue
            }
            readTerm(child, into: &table)
        }
    }

    private mutating func readTerm(_ element: XMLElement, into table: inout TermTable) {
        var attributes = Attributes(element)
        let name = TermName.canonical(attributes.word("name") ?? "")
        if name.isEmpty {
            attributes.require("name")
        } else if !TermName.isKnown(name) {
            attributes.reject("name", name, allowed: TermName.known)
        }
        let form = attributes.value("form", of: TermForm.self)
        let gender = attributes.value("gender", of: TermGender.self)
        let genderForm = attributes.value("gender-form", of: TermGender.self)
        let match = attributes.value("match", of: OrdinalTerm.Match.self)
        close(attributes)
        let term = readTermText(element)
        if let number = TermName.ordinalNumber(name) {
            let standard: OrdinalTerm.Match = (number ?? 0) < 10 ? .lastDigit : .lastTwoDigits
            table.ordinals[OrdinalKey(number, gender: genderForm)] = OrdinalTerm(term.single, match: match ?? standard)
        } else if let number = TermName.longOrdinalNumber(name) {
            table.longOrdinals[OrdinalKey(number, gender: genderForm)] = term.single
        } else if !name.isEmpty {
            table.terms[TermTable.Key(name, form ?? .long)] = term
            if let gender { table.genders[name] = gender }
        }
    }

    private mutating func readTermText(_ element: XMLElement) -> Term {
        let single = element.elements.first { $0.name == "single" }?.text
        let multiple = element.elements.first { $0.name == "multiple" }?.text
        for child in element.elements where !["single", "multiple"].contains(child.name) {
            reportUnknown(child, in: element, known: ["single", "multiple"])
        }
        guard single == nil, multiple == nil else { return Term(single: single ?? multiple ?? "", multiple: multiple) }
        return Term(single: element.text)
    }
}
