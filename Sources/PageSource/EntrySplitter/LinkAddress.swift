import PageModel

/// Where the address of a link stands in its markup.
enum LinkAddress {
    /// The address as it is written within a link: after `href=`, in `](…)`, in `\href{…}`; the whole link where it is not found, as
    /// with references that are defined elsewhere.
    static func range(of address: String, in bytes: [UInt8], link: Range<Int>) -> Range<Int> {
        let link = link.clamped(to: bytes.indices)
        let address = Array(address.utf8)
        if let first = address.first {
            var index = link.upperBound - address.count
            while index >= link.lowerBound {
                if bytes[index] == first, bytes[index..<(index + address.count)].elementsEqual(address) {
                    return index..<(index + address.count)
                }
                index -= 1
                if link.upperBound - index > 10_000 { break }
            }
        }
        return written(in: bytes, link) ?? link
    }

    /// The value of `href`, for an address with escapes.
    private static func written(in bytes: [UInt8], _ link: Range<Int>) -> Range<Int>? {
        var index = link.lowerBound
        while index + 6 < link.upperBound {
            if bytes[index..<(index + 5)].elementsEqual("href=".utf8) {
                let quote = bytes[index + 5]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                    let end = bytes[(index + 6)..<link.upperBound].firstIndex(of: quote)
                else { return nil }
                return (index + 6)..<end
            }
            index += 1
        }
        return nil
    }
}

extension PageEntry {
    /// The entry with the places of its addresses, which only the file's bytes show.
    func withAddresses(in bytes: [UInt8]) -> PageEntry {
        var entry = self
        for index in entry.links.indices {
            entry.links[index].addressRange = LinkAddress.range(
                of: entry.links[index].address, in: bytes, link: entry.links[index].range)
        }
        return entry
    }
}
