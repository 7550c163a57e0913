import Bibliography
import DocumentTree
package import YAMLTree

/// The formats of one-line values that only profiles have.
extension ScalarFormat {
    /// A year, a month or a day, as far as a regular expression can tell: 30 February is left to the reader.
    private static let onePlace = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"

    static let date = ScalarFormat(
        "a date",
        schema: .pattern(
            "^\(onePlace)(/(\\.\\.|\(onePlace))?)?~?$", allowsInteger: true)
    ) { text in
        do throws(DateReader.Failure) {
            _ = try DateReader.read(text)
            return nil
        } catch {
            return Problem("bad-date", error.summary, help: error.help)
        }
    }

    static let years = ScalarFormat(
        "a year or a span of years", schema: .pattern("^([0-9]{4})?(/([0-9]{4})?)?$", allowsInteger: true)
    ) { text in
        YearSpan(text) == nil
            ? Problem(
                "bad-date", "“\(text.shortened)” is neither a year nor a span of years",
                help: "Write 2022, 2020/2023, 2020/ or /2023.") : nil
    }

    package static let url = ScalarFormat(
        "a web address",
        schema: .pattern(
            #"^([hH][tT][tT][pP][sS]?:|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:|(?![A-Za-z][A-Za-z0-9+.-]*:)(?!www\.)\S)"#,
            allowsInteger: false)
    ) { text in
        if text.isPlainWebAddress { return nil }
        if text.hasPrefix("www.") {
            return Problem("bad-url", "“\(text.shortened)” has no “https://”", help: "Write https://\(text.shortened)")
        }
        guard LinkDestination(text) == nil else { return nil }
        let schemes = LinkDestination.allowedSchemes.map { $0 + ":" }.joined(separator: ", ")
        guard let colon = text.firstIndex(of: ":") else {
            return Problem("bad-url", "this is not a web address", help: "Write https:// and the address, in one line.")
        }
        return Problem(
            "bad-url", "“\(String(text[...colon]).shortened)” links are not printed",
            help: "Links begin with \(schemes), or are paths of files beside the page.")
    }

    package static let email = ScalarFormat("an e-mail address", schema: .pattern(#"^\S+@\S+$"#, allowsInteger: false))
    {
        text in
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isAddress = parts.count == 2 && !parts.contains(where: \.isEmpty) && !text.contains(where: \.isWhitespace)
        return isAddress
            ? nil
            : Problem(
                "bad-email", "“\(text.shortened)” is not an e-mail address", help: "Write it as name@university.edu.")
    }

    package static let orcid = ScalarFormat(
        "an ORCID iD",
        schema: .pattern(#"^(https?://orcid\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"#, allowsInteger: false)
    ) { text in
        ORCID(text) == nil
            ? Problem("bad-orcid", "“\(text.shortened)” is not an ORCID iD", help: "Write it as 0000-0002-1825-0097.")
            : nil
    }

    package static let language = ScalarFormat(
        "a language", schema: .pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", allowsInteger: false)
    ) { text in
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            (2...3).contains(parts.first?.utf8.count ?? 0)
            && parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(SlugBytes.isLetterOrDigit) }
        return isTag
            ? nil
            : Problem(
                "bad-language", "“\(text.shortened)” is not a language code", help: "Write en, de, zh-CN or the like.")
    }

    private static let forbidden = Array("[]@,;{}\"'<>".utf8)

    static let identifier = ScalarFormat(
        "an identifier", schema: .pattern(#"^[^\s\[\]@,;{}"'<>]+$"#, allowsInteger: true)
    ) { text in
        let isIdentifier = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }
        return isIdentifier
            ? nil
            : Problem(
                "bad-id", "“\(text.shortened)” cannot be an identifier",
                help: "Use letters, digits and hyphens: mpoe-2022.")
    }

    /// The sign of a mark, as a key of `marks`.
    static let sign = ScalarFormat("a mark", schema: .pattern(#"^[^\s,;|&、，{}.]{1,4}$"#, allowsInteger: false)) {
        text in
        let isSign =
            (1...4).contains(text.unicodeScalars.count)
            && !text.contains { $0.isWhitespace || ",;|&、，{}.".contains($0) }
        return isSign
            ? nil
            : Problem(
                "bad-mark", "“\(text.shortened)” cannot be a mark",
                help: "A mark is a sign such as \"*\", \"†\" or \"1\", written in quotes.")
    }

    /// A document's name is the stem of its files.
    static let documentName = ScalarFormat(
        "a document's name", schema: .pattern("^[A-Za-z0-9_-]{1,64}$", allowsInteger: false)
    ) { text in
        let isStem =
            (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { SlugBytes.isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
        return isStem
            ? nil
            : Problem(
                "bad-document-name", "“\(text.shortened)” cannot be the name of a document's files",
                help: "Use letters, digits, hyphens and underscores: selected-publications.")
    }

    package static let doi = ScalarFormat(
        "a DOI", schema: .pattern(#"^(https?://(dx\.)?doi\.org/|doi:\s*)?10\.\S+$"#, allowsInteger: false)
    ) { text in
        Identifiers.doi(text).hasPrefix("10.") && !text.utf8.contains { $0 <= 0x20 }
            ? nil
            : Problem("bad-doi", "“\(text.shortened)” is not a DOI", help: "A DOI begins with 10., as 10.1000/182.")
    }

    static let repository = ScalarFormat(
        "a repository", schema: .pattern("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$", allowsInteger: false)
    ) { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isRepository =
            parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { SlugBytes.isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
            }
        return isRepository
            ? nil
            : Problem(
                "bad-repository", "“\(text.shortened)” is not a repository of GitHub", help: "Write owner/name.")
    }
}

extension String {
    /// `https://` and printable ASCII: what nearly every address is.
    fileprivate var isPlainWebAddress: Bool {
        hasPrefix("https://") && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}

extension ValueType {
    static let date = ValueType.scalar(.date)
    static let url = ValueType.scalar(.url)
    static let language = ValueType.scalar(.language)
    static let identifier = ValueType.scalar(.identifier)
}
