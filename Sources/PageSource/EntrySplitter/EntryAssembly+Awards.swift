import Bibliography
import DocumentTree
import PageModel
import Surfaces

extension EntryAssembly {
    func appendAwards(to page: inout PageEntry) {
        for award in awardRanges() {
            let text = entry.string(award)
            page.fields.append(field("award", award))
            if VenueLikeness.isPresentation(text) {
                page.work.presentation = entry.text.inlines(award, as: .part)
            } else {
                page.work.awards.append(entry.text.inlines(award, as: .part))
            }
        }
    }

    /// Pieces between commas and brackets that are awards.
    func awardRanges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let links = Set(entry.links(in: entry.bytes.indices).flatMap { [$0.range.lowerBound, $0.range.upperBound] })
        for line in entry.lines where entry.wordCount(line) < 80 {
            var start = line.lowerBound
            var index = line.lowerBound
            var depth = 0
            while index <= line.upperBound {
                let isEnd = index == line.upperBound
                let byte = isEnd ? 0 : entry.bytes[index]
                let atLink = !isEnd && links.contains(index)
                let opens = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
                let closes = byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
                if isEnd || atLink || opens || closes || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
                    let range = withoutYear(entry.bytes.trimmed(start..<index, of: ".:*|"))
                    let isFree =
                        !range.isEmpty && !isLink(range) && !range.overlaps(title)
                        && authors.map { !range.overlaps($0) } ?? true
                    if isFree, !range.isEmpty, VenueLikeness.isAward(entry.string(range)) {
                        // `Oral (Nominated for Best Paper)` is one.
                        if let last = ranges.last, opens == false, depth == 1,
                            entry.bytes.trimmed(last.upperBound..<range.lowerBound, of: "(").isEmpty
                        {
                            ranges[ranges.count - 1] = last.lowerBound..<min(index + 1, line.upperBound)
                        } else {
                            ranges.append(range)
                        }
                    }
                    start = atLink ? index : index + 1
                    if opens { depth = 1 } else if closes { depth = 0 }
                }
                index += 1
            }
        }
        return ranges
    }

    /// `Best Paper` of `2021. Best Paper`
    func withoutYear(_ range: Range<Int>) -> Range<Int> {
        guard range.count > 5, Years.year(entry.bytes, at: range.lowerBound) != nil,
            ".:".utf8.contains(entry.bytes[range.lowerBound + 4])
        else { return range }
        return entry.bytes.trimmed((range.lowerBound + 5)..<range.upperBound)
    }

    func isLink(_ range: Range<Int>) -> Bool {
        entry.links(in: entry.bytes.indices).contains { $0.range.overlaps(range) }
    }
}
