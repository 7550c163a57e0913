import PageModel
import SourceDiagnostics

extension LintRule {
    static let malformedAddress = LintRule(
        "BY513", "malformed-address", .error,
        summary: "The address of a link begins with a misspelt “https://”.",
        reason: "The browser looks for a page of that name on the same site, and finds nothing.",
        remedy: "Writes “https://”.", fix: .unsafe,
        examples: [
            RuleExample(
                "markdown",
                bad: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023. [[Paper](⟦ttps://⟧example.org/a.pdf)]
                    """,
                good: """
                    - Ann Lee, Bob Ray, Cy Dee. A Study of Studies. *Journal of Examples*, 2023. [[Paper](https://example.org/a.pdf)]
                    """)
        ]
    ) { context, findings in
        for address in context.addresses {
            let lower = context.text(
                address.range.lowerBound..<min(address.range.upperBound, address.range.lowerBound + 24)
            )
            .lowercased()
            guard let (wrong, right) = MalformedBeginning.find(lower) else { continue }
            let range = address.range.lowerBound..<address.range.lowerBound + wrong.utf8.count
            findings.add(
                "this address begins with “\(wrong)”", at: range, help: "Write “\(right)”.",
                fixes: [Fix(.unsafe, "write “\(right)”", [TextEdit(range, right)])])
        }
    }
}

private enum MalformedBeginning {
    private static let beginnings: [(wrong: String, right: String)] = [
        ("ttps://", "https://"), ("tps://", "https://"), ("hhttps://", "https://"), ("htttps://", "https://"),
        ("htps://", "https://"), ("htpps://", "https://"), ("httpss://", "https://"), ("httsp://", "https://"),
        ("https//", "https://"), ("https:://", "https://"), ("https:///", "https://"), ("https;//", "https://"),
        ("https.//", "https://"), ("https://https://", "https://"), ("https://http://", "http://"),
        ("http://https://", "https://"), ("http://http://", "http://"), ("https:\\\\", "https://"),
        ("ttp://", "http://"), ("hhttp://", "http://"), ("htttp://", "http://"), ("htp://", "http://"),
        ("http//", "http://"), ("http:://", "http://"), ("http:///", "http://"), ("http;//", "http://"),
    ]

    static func find(_ address: String) -> (wrong: String, right: String)? {
        if let known = beginnings.first(where: { address.hasPrefix($0.wrong) }) { return known }
        // `https:/example.org`
        for scheme in ["https:/", "http:/"] where address.hasPrefix(scheme) {
            let next = address.dropFirst(scheme.count).first
            if let next, next != "/", next.isLetter { return (scheme, scheme + "/") }
        }
        return nil
    }
}
