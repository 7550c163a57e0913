import DocumentTree

extension LinkDestination {
    /// Whether it can be followed from anywhere, and not only from the page that it stands on.
    var leadsOutside: Bool { isRemote || text.withoutPrefix("mailto:") != nil || text.withoutPrefix("tel:") != nil }

    /// Whether a text says already where the link leads: `example.org` of `https://example.org/`.
    func isShown(by shown: String) -> Bool {
        if let number = text.withoutPrefix("tel:") { return shown.digits == number.digits }
        let (shown, address) = (shown.withoutURLFrame, text.withoutURLFrame)
        // A DOI is known where it leads.
        return shown == address || address.hasPrefix("doi.org/") && address.dropFirst(8) == shown
    }
}

extension StringProtocol {
    fileprivate var digits: String { String(filter { ("0"..."9").contains($0) }) }
}

extension String {
    /// What remains of a URL without its scheme, `www.` and the slash at its end, in small letters.
    fileprivate var withoutURLFrame: Substring {
        var rest = self[...]
        for prefix in ["mailto:", "https://", "http://", "//", "www."] { rest = rest.withoutPrefix(prefix) ?? rest }
        if rest.utf8.last == UInt8(ascii: "/") { rest.removeLast() }
        return rest.lowercased()[...]
    }
}

extension StringProtocol {
    /// The text behind a prefix of ASCII, whose letters may be large or small.
    fileprivate func withoutPrefix(_ prefix: String) -> SubSequence? {
        guard let end = utf8.index(startIndex, offsetBy: prefix.utf8.count, limitedBy: endIndex) else { return nil }
        let matches = zip(utf8, prefix.utf8).allSatisfy { $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1 }
        return matches ? self[end...] : nil
    }
}
