import Foundation
import SourceDiagnostics

/// What may be wrong with the files that a profile takes publications from.
extension Diagnostic {
    static func unreadableSource(_ path: String, because error: any Error, at place: FieldPath) -> Diagnostic {
        let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
        return Diagnostic(
            "unreadable-source", isMissing ? "there is no file “\(path)”" : "cannot read “\(path)”", at: .field(place),
            help: isMissing ? "A path is read from the folder in which the profile lies." : error.localizedDescription)
    }

    static func unknownSourceFormat(_ path: String, at place: FieldPath) -> Diagnostic {
        Diagnostic(
            "unknown-format", "“\(path)” is in none of the formats that are read", at: .field(place),
            help: "Publications are taken from BibTeX (.bib) and CSL-JSON (.json).")
    }

    static func repeatedKey(_ key: String, at place: Range<Int>) -> Diagnostic {
        Diagnostic(
            "repeated-id", .warning, "a second entry has the key “\(key.prefix(40))”; it is left out",
            at: .range(place),
            help: "Give it a key of its own, or take it out.")
    }

    static func unknownWork(_ id: String, known: [String], at place: FieldPath) -> Diagnostic {
        let nearest = known.count <= 3000 ? NearestWord.find(id, among: known) : nil
        return Diagnostic(
            "unknown-work", "no publication has the id, the DOI or the arXiv number “\(id.prefix(40))”",
            at: .field(place),
            help: nearest.map { "Did you mean “\($0)”?" } ?? "In a .bib file the id is the key of the entry.")
    }

    static func unknownAuthor(_ name: String, of work: String, known: [String], at place: FieldPath) -> Diagnostic {
        let nearest = NearestWord.find(name, among: known)
        return Diagnostic(
            "unknown-author", "“\(name.prefix(40))” is not among the authors of “\(work.prefix(40))”",
            at: .field(place),
            help: nearest.map { "Did you mean “\($0)”?" } ?? "They are: \(known.prefix(12).joined(separator: ", ")).")
    }

    static func selfInNoSource(_ name: String, lists: Int) -> Diagnostic {
        Diagnostic(
            "self-not-found", .warning,
            "“\(name)” is \(lists == 1 ? "not in the author list" : "in none of the \(lists) author lists") of the files",
            at: .field(FieldPath([.key("name")])),
            help: "Add the spelling of your name that stands in them: `also: [A. Lee]`.")
    }
}
