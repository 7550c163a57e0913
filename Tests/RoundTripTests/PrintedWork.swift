import DocumentTree

/// A work as a document prints it, and as a reader finds it again.
struct PrintedWork: Equatable, CustomStringConvertible {
    struct Author: Equatable {
        var name: String
        /// In the order of the text.
        var marks: [String]
    }

    var title: String
    var authors: [Author]

    var description: String {
        authors.map { $0.name + $0.marks.joined() }.joined(separator: ", ") + ": “\(title)”"
    }
}

/// Collects the works of a document's entries.
struct PrintedWorks: DocumentVisitor {
    private(set) var works: [PrintedWork] = []
    private var isInEntry = false
    private var hasTitle = false

    static func all(in document: Document) -> [PrintedWork] {
        var collector = PrintedWorks()
        document.accept(&collector)
        return collector.works.filter { !$0.title.isEmpty }
    }

    mutating func visit(_ entry: Entry) {
        isInEntry = true
        hasTitle = false
        works.append(PrintedWork(title: "", authors: []))
    }

    mutating func visit(_ block: Block) {
        switch block {
        case .section, .legend: isInEntry = false
        default: break
        }
    }

    mutating func visit(_ inline: Inline) {
        guard isInEntry else { return }
        let last = works.count - 1
        switch inline {
        case .span(.title, let title) where !hasTitle:
            works[last].title = title.plainText(marks: false)
            hasTitle = true
        case .span(.name(_, .author), let name):
            works[last].authors.append(PrintedWork.Author(name: name.plainText(marks: false), marks: []))
        case .mark(let mark):
            if !works[last].authors.isEmpty {
                works[last].authors[works[last].authors.count - 1].marks.append(mark.sign)
            }
        case .span(.legend, _): isInEntry = false
        default: break
        }
    }
}
