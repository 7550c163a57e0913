import Bibliography
import SourceDiagnostics
import XMLTree

extension CSLReader {
    mutating func readDate(_ element: XMLElement) -> DateElement? {
        var attributes = Attributes(element)
        let variable = attributes.value("variable", of: DateVariable.self)
        if element["variable"] == nil { attributes.require("variable") }
        var date = DateElement(variable ?? .issued)
        date.form = attributes.value("form", of: DateForm.self)
        date.parts = attributes.value("date-parts", of: DateElement.Parts.self) ?? .yearMonthDay
        date.delimiter = attributes.text("delimiter") ?? ""
        date.formatting = attributes.formatting()
        date.affixes = attributes.affixes()
        date.textCase = attributes.textCase()
        date.display = attributes.display()
        close(attributes)
        date.dateParts = readDateParts(of: element)
        if date.form == nil, date.dateParts.isEmpty, element["form"] == nil {
            report(
                "missing-element", "cs:date prints nothing", at: element,
                help: "It needs form=\"text\" or form=\"numeric\", or cs:date-part elements.")
        }
        return variable == nil ? nil : date
    }

    /// The `cs:date-part` elements of a date in a style or a locale; of two with one name the first.
    mutating func readDateParts(of date: XMLElement) -> [DatePart] {
        reportText(in: date)
        var parts: [DatePart] = []
        for element in date.elements {
            guard element.name == "date-part" else {
                reportUnknown(element, in: date, known: ["date-part"])
                continue
            }
            guard let part = readDatePart(element) else { continue }
            if parts.contains(where: { $0.name == part.name }) {
                report(
                    "duplicate-element", "the date has two parts “\(part.name.rawValue)”", at: element,
                    help: "The first is used: delete one.")
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private mutating func readDatePart(_ element: XMLElement) -> DatePart? {
        reportChildren(of: element)
        var attributes = Attributes(element)
        let name = attributes.value("name", of: DatePart.Name.self)
        if element["name"] == nil { attributes.require("name") }
        var part = DatePart(name ?? .year)
        part.form = attributes.value("form", of: DatePart.Form.self)
        if let name, let form = part.form, !DatePart.Form.allowed(for: name).contains(form) {
            attributes.reject("form", form.rawValue, allowed: DatePart.Form.allowed(for: name).map(\.rawValue))
            part.form = nil
        }
        part.formatting = attributes.formatting()
        part.affixes = attributes.affixes()
        part.textCase = attributes.textCase()
        part.stripPeriods = attributes.flag("strip-periods") ?? false
        // Nothing between two days is no range: the usual dash stays.
        part.rangeDelimiter = attributes.text("range-delimiter").flatMap { $0.isEmpty ? nil : $0 }
        close(attributes)
        return name == nil ? nil : part
    }
}
